import type { Attributes } from './attributes/attribute-names.ts';
import type { Names } from './names.ts';
import type { ObservedFiles } from './observed/observed-files.ts';
import type { Problems } from './problems.ts';
import type { Tree } from './reading/tree.ts';
import type { Arithmetic } from './values/arithmetic.ts';

/** What every part of the compiler works with: where numbers, names and dates are looked up and problems go. */
export interface Context {
  readonly problems: Problems;
  /**
   * Where it is reported that something does not fit into the run: `problems`, or nowhere where the file does not say rightly
   * when that is.
   */
  readonly misfits: Problems;
  readonly arithmetic: Arithmetic;
  readonly period: RunPeriod;
  readonly observed: ObservedFiles;
  readonly organisations: Names;
  readonly zones: Names;
  readonly attributes: Attributes;
  readonly holidays: Names;
  readonly hours: Names;
  readonly resources: Names;
  /** Those resources that have seats at sessions, and no units in between. */
  readonly seats: ReadonlySet<number>;
  readonly steps: Names;
  readonly ends: Names;
  /** Elements whose keys are wrong, or that belong to another date: their names are known, the rest is not read. */
  readonly broken: ReadonlySet<Tree>;
}

/** The time that is simulated. */
export interface RunPeriod {
  /** Day number of the first day. */
  readonly startDay: number;
  /** Seconds from midnight of the first day. */
  readonly horizon: number;
  readonly startUp: number;
  /** Whether the run goes on until nobody is left. */
  readonly untilEmpty: boolean;
}
