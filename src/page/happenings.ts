/** What happens to each case of one replication, in as few bytes as it takes to play it. */

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
