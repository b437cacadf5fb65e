/** What commands take that vary what is not known. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Text } from '../plan/text.ts';
import { usualRuns } from '../scenario/reading/limits.ts';
import { failures } from './failure-messages.ts';
import type { ShardOption } from './option-values.ts';
import { optionReaders, resumes, sharded } from './option-values.ts';
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
    .description(
      'Vary the inputs within their ranges: which must be measured first, and where does a verdict turn over?',
    )
    .argument('<scenario>', 'a scenario file')
    .argument('[other]', 'another scenario file: then it is about the difference, the second minus the first')
    .option(
      '--measure <name>',
      "what it is about, as in 'waiting at end at file screener' (default: that, or 'wait mean' in a run until empty, at the place with the most work for its capacity)",
    )
    .addOption(runsOption('simulated runs in all, at most; with more of them ranges are narrower', language))
    .option('--resume', resumes)
    .option('--shard <k/n>', sharded, optionReaders(language).shard);
}

export function runsOption(description: string, language: keyof Text): Option {
  return new Option('--runs <n>', description)
    .argParser(numberIn('--runs 8000', 1, mostRuns, language))
    .default(usualRuns);
}

export function worldsOption(description: string, language: keyof Text): Option {
  return new Option('--worlds <n>', description).argParser(numberIn('--worlds 100', 2, mostWorlds, language));
}

/** What `run` and `compare` take for possible worlds. */
export function uncertain(command: Command, language: keyof Text): Command {
  return command
    .option(
      '--uncertain',
      'also in possible worlds, whose inputs are drawn from their ranges: what is not known, beside chance',
    )
    .addOption(worldsOption('with --uncertain: how many possible worlds (default: 40)', language));
}

function numberIn(example: string, least: number, most: number, language: keyof Text): (text: string) => number {
  return (text) => {
    const count = /^\d+$/.test(text) ? Number(text) : -1;
    if (count >= least && count <= most) return count;
    throw new InvalidArgumentError(failures.numberBetween(least, most, example)[language]);
  };
}
