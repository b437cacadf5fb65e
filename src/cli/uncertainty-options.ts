/** What commands take that vary what is not known. */

import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { inLanguage, type Language, type Text } from '../language/text.ts';
import { usualRuns } from '../scenario/reading/limits.ts';
import { argumentWords, commandWords } from './command-words.ts';
import { failures } from './failure-messages.ts';
import type { ShardOption } from './option-values.ts';
import { optionReaders } from './option-values.ts';
import { optionWords, sensitivityWords } from './option-words.ts';
import type { StudyOptions } from './program.ts';

export interface SensitivityOptions extends StudyOptions {
  readonly measure?: string;
  /** Of one design each, in all. */
  readonly runs: number;
  readonly shard?: ShardOption;
}

/** More would take days, and tell no more. */
const mostRuns = 1_000_000;
const mostWorlds = 10_000;

/** What `stuwmeer sensitivity` takes besides what every study does. */
export function varyingWithinRanges(command: Command, language: Language): Command {
  return command
    .description(inLanguage(commandWords.sensitivity, language))
    .argument('<scenario>', inLanguage(argumentWords.scenario, language))
    .argument('[other]', inLanguage(argumentWords.difference, language))
    .option('--measure <name>', inLanguage(sensitivityWords.measure, language))
    .addOption(runsOption(sensitivityWords.runs, language))
    .option('--resume', inLanguage(optionWords.resume, language))
    .option('--shard <k/n>', inLanguage(optionWords.shard, language), optionReaders(language).shard);
}

export function runsOption(description: Text, language: Language): Option {
  return new Option('--runs <n>', inLanguage(description, language))
    .argParser(numberIn('--runs 8000', 1, mostRuns, language))
    .default(usualRuns);
}

export function worldsOption(description: Text, language: Language): Option {
  return new Option('--worlds <n>', inLanguage(description, language)).argParser(
    numberIn('--worlds 100', 2, mostWorlds, language),
  );
}

/** What `run` and `compare` take for possible worlds. */
export function uncertain(command: Command, language: Language): Command {
  return command
    .option('--uncertain', inLanguage(optionWords.uncertain, language))
    .addOption(worldsOption(optionWords.worlds, language));
}

function numberIn(example: string, least: number, most: number, language: Language): (text: string) => number {
  return (text) => {
    const count = /^\d+$/.test(text) ? Number(text) : -1;
    if (count >= least && count <= most) return count;
    throw new InvalidArgumentError(inLanguage(failures.numberBetween(least, most, example), language));
  };
}
