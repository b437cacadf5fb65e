/** What commands take that vary what is not known. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Text } from '../plan/text.ts';
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
export function varyingWithinRanges(command: Command, language: keyof Text): Command {
  return command
    .description(commandWords.sensitivity[language])
    .argument('<scenario>', argumentWords.scenario[language])
    .argument('[other]', argumentWords.difference[language])
    .option('--measure <name>', sensitivityWords.measure[language])
    .addOption(runsOption(sensitivityWords.runs, language))
    .option('--resume', optionWords.resume[language])
    .option('--shard <k/n>', optionWords.shard[language], optionReaders(language).shard);
}

export function runsOption(description: Text, language: keyof Text): Option {
  return new Option('--runs <n>', description[language])
    .argParser(numberIn('--runs 8000', 1, mostRuns, language))
    .default(usualRuns);
}

export function worldsOption(description: Text, language: keyof Text): Option {
  return new Option('--worlds <n>', description[language]).argParser(numberIn('--worlds 100', 2, mostWorlds, language));
}

/** What `run` and `compare` take for possible worlds. */
export function uncertain(command: Command, language: keyof Text): Command {
  return command
    .option('--uncertain', optionWords.uncertain[language])
    .addOption(worldsOption(optionWords.worlds, language));
}

function numberIn(example: string, least: number, most: number, language: keyof Text): (text: string) => number {
  return (text) => {
    const count = /^\d+$/.test(text) ? Number(text) : -1;
    if (count >= least && count <= most) return count;
    throw new InvalidArgumentError(failures.numberBetween(least, most, example)[language]);
  };
}
