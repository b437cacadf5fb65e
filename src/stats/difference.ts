import { square } from '../numbers/pow.ts';
import type { Interval } from './interval.ts';
import { interval } from './interval.ts';
import { studentFactor } from './student-t.ts';
import { tallyOf } from './tally.ts';

/**
 * other - baseline where the values come in pairs: the same replication, with the same random numbers, of two designs. Throws when
 * one list is longer than the other.
 */
export function pairedDifference(baseline: readonly number[], other: readonly number[], confidence = 0.95): Interval {
  if (baseline.length !== other.length) {
    throw new RangeError(`A paired difference needs pairs: there are ${baseline.length} values and ${other.length}`);
  }
  const differences = Float64Array.from(other, (value, index) => value - (baseline[index] ?? Number.NaN));
  return interval(differences, confidence);
}

/** A difference of the means of two independent samples, which have no sd in common. */
export interface WelchDifference {
  readonly mean: number | undefined;
  /** Welch and Satterthwaite's; not a whole number. Undefined, with the interval, if a sample has fewer than two values. */
  readonly degreesOfFreedom: number | undefined;
  readonly halfWidth: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** other - baseline for independent samples of any two sizes and variances (Welch, Biometrika 34, 1947). */
export function welchDifference(
  baseline: Iterable<number>,
  other: Iterable<number>,
  confidence = 0.95,
): WelchDifference {
  const one = tallyOf(baseline);
  const two = tallyOf(other);
  const mean = one.mean === undefined || two.mean === undefined ? undefined : two.mean - one.mean;
  if (mean === undefined || one.variance === undefined || two.variance === undefined) {
    return { mean, degreesOfFreedom: undefined, halfWidth: undefined, low: undefined, high: undefined };
  }
  const error1 = one.variance / one.count;
  const error2 = two.variance / two.count;
  const error = error1 + error2;
  const least = Math.min(one.count, two.count) - 1;
  const degreesOfFreedom =
    error === 0 ? least : square(error) / (square(error1) / (one.count - 1) + square(error2) / (two.count - 1));
  const halfWidth = studentFactor(confidence, degreesOfFreedom) * Math.sqrt(error);
  return { mean, degreesOfFreedom, halfWidth, low: mean - halfWidth, high: mean + halfWidth };
}
