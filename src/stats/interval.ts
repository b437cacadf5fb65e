import { studentFactor } from './student-t.ts';
import type { Tally } from './tally.ts';
import { tallyOf } from './tally.ts';

/** A mean with the interval that holds the true mean with the asked confidence. What is not known is undefined. */
export interface Interval {
  /** Values it rests on. */
  readonly count: number;
  readonly mean: number | undefined;
  readonly sd: number | undefined;
  /** Undefined for fewer than two values. */
  readonly halfWidth: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Student's interval for the mean of independent values; exact when they are normal, close when they are means. */
export function interval(values: Iterable<number>, confidence = 0.95): Interval {
  return intervalOf(tallyOf(values), confidence);
}

/** The same, of values that were counted already. */
export function intervalOf({ count, mean, sd }: Tally, confidence = 0.95): Interval {
  if (mean === undefined || sd === undefined) {
    return { count, mean, sd, halfWidth: undefined, low: undefined, high: undefined };
  }
  const halfWidth = studentFactor(confidence, count - 1) * (sd / Math.sqrt(count));
  return { count, mean, sd, halfWidth, low: mean - halfWidth, high: mean + halfWidth };
}
