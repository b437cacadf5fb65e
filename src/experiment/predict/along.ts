import type { AlongPlan } from '../../plan/plan.ts';

type Mark<T> = AlongPlan<T>['marks'][number];

/** Marks on either side of a position, and which part of the way from `low` to `high` it is; 0 beyond the outer marks. */
export interface Between<T> {
  readonly low: Mark<T>;
  readonly high: Mark<T>;
  readonly part: number;
}

/** @param marks sorted, not empty */
export function between<T>(marks: readonly Mark<T>[], at: number): Between<T> {
  const [first] = marks;
  if (first === undefined) throw new RangeError('values along a quantity need a mark');
  const low = marks.findLast((mark) => mark.at <= at) ?? first;
  const high = marks.find((mark) => mark.at > at) ?? low;
  return { low, high, part: high.at > low.at ? (at - low.at) / (high.at - low.at) : 0 };
}
