/** What happens to each case of one replication, in as few bytes as it takes to play it, and how fast it is played. */

import type { Seconds } from '../plan/units.ts';
import { day, hour, minute } from '../plan/units.ts';

export const happenings = ['arrived', 'entered', 'waiting', 'started', 'ended'] as const;
export type Happening = (typeof happenings)[number];

/** One entry per event, in the order of time. */
export interface Recording {
  /** Days from the start of the run. */
  readonly at: Float64Array;
  /** The slot of the case, which another takes after it has ended. */
  readonly item: Int32Array;
  /** Index in `happenings`. */
  readonly kind: Uint8Array;
  /** Of the stream, the step or the end. */
  readonly index: Int32Array;
  /** The first day of the run. */
  readonly start: string;
  /** The first day to be played, and the last. */
  readonly from: number;
  readonly until: number;
}

/** Time of the model in a second: what the slider of a player goes through. */
export const speeds: readonly Seconds[] = [
  ...[1, 5, 15, 30],
  ...[1, 2, 5, 10, 20, 40].map((minutes) => minutes * minute),
  ...[1, 2, 4, 8, 16].map((hours) => hours * hour),
  ...[1, 2, 4, 7, 14, 30, 60].map((days) => days * day),
];

/** The number of the speed to begin with: a run of months or years at four days a second, a shorter one so that it takes a minute. */
export function speedAtFirst(lasts: Seconds): number {
  return Math.max(
    0,
    speeds.findLastIndex((speed) => speed <= Math.min(4 * day, lasts / 60)),
  );
}
