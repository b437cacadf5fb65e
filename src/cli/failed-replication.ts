/** A replication that failed is reported with its scenario and the one command that simulates it again, alone. */
import { baselineFirst } from '../experiment/compare-designs.ts';
import { SimulationFailed } from '../node/simulation-failed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { commandLine } from './command-line.ts';
import { failures } from './failure-messages.ts';
import type { SimulateOptions } from './program.ts';

/** What was typed. */
export interface Typed {
  /** The files, as they were named. */
  readonly entries: readonly string[];
  readonly options: SimulateOptions;
  /** The key of the design that the others are laid beside; undefined for the first. */
  readonly baseline: string | undefined;
}

/** @param scenarios those of the entries, in their order. @returns what to throw instead; the error itself where it was in no replication */
export function withItsReplication(error: unknown, scenarios: readonly Scenario[], typed: Typed): unknown {
  if (!(error instanceof SimulationFailed && error.job !== undefined)) return error;
  const { fault, text, stack, job } = error;
  const design = baselineFirst(scenarios, typed.baseline)[job.design];
  const entry = typed.entries.find((_, i) => scenarios[i] === design);
  const number = job.replication + 1;
  const message = failures.inReplication(entry ?? '', number, text, commandOf(number, typed));
  return new SimulationFailed({ fault, text: message, stack, job });
}

/**
 * The last of so many parts has the last of so many replications, and no other. All designs are named again: the period in
 * which they are alike, and the seed, are of all of them.
 */
function commandOf(number: number, { entries, options: { set, seed, by }, baseline }: Typed): string {
  const args = [
    ...(entries.length === 1 ? ['run'] : ['compare']),
    ...entries,
    ...set.flatMap(({ name, value }) => ['--set', `${name}=${value}`]),
    ...(seed === undefined ? [] : ['--seed', seed]),
    ...(by === 'year' ? [] : ['--by', by]),
    ...(baseline === undefined ? [] : ['--baseline', baseline]),
    ...['--replications', `${number}`, '--shard', `${number}/${number}`],
  ];
  return commandLine(args);
}
