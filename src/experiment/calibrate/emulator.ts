/** What a figure is expected to be at any setting of the inputs, learnt from runs at many of them. */
import { exp } from '../../numbers/exp.ts';
import { log } from '../../numbers/log.ts';
import { leastSquares } from '../../stats/least-squares.ts';
import { element } from '../element.ts';

/** The part of the unit cube that runs are spread over, by input. */
export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Terms of a polynomial of the second degree in so many inputs. */
export function termsOf(inputs: number): number {
  return ((inputs + 1) * (inputs + 2)) / 2;
}

/**
 * A polynomial of the second degree, by least squares, and the spread of single runs around it, as the exponential of one of
 * the first degree: what chance does and what the polynomial misses, together. Both are checked by leaving out one run at a time.
 */
export class Emulator {
  /** Of each run its distance from what all others say, in their spreads; 0 where the run saw nothing. */
  readonly leftOut: readonly number[];
  private readonly mean: Float64Array;
  private readonly logSpread: Float64Array;

  /** @param points of the runs, in the unit cube @param values one for each, undefined where the run saw nothing */
  constructor(points: readonly (readonly number[])[], values: readonly (number | undefined)[], box: Box) {
    const seen = points.flatMap((point, i) => {
      const value = values[i];
      return value === undefined ? [] : [{ i, value, ...termsAt(point, box) }];
    });
    const fit = leastSquares(
      seen.map(({ second }) => second),
      seen.map(({ value }) => value),
    );
    this.mean = fit.coefficients;
    const residuals = seen.map(({ second, value }, at) => {
      const leverage = Math.min(0.99, element(fit.leverages, at));
      return (value - product(second, fit.coefficients)) / (1 - leverage);
    });
    const average = residuals.reduce((sum, each) => sum + each * each, 0) / Math.max(1, residuals.length);
    const least = Math.max(average * leastSpread, Number.MIN_VALUE);
    this.logSpread = leastSquares(
      seen.map(({ first }) => first),
      residuals.map((each) => log(each * each + least) / 2),
    ).coefficients;
    const leftOut = points.map(() => 0);
    for (const [at, { i, first }] of seen.entries()) {
      leftOut[i] = Math.abs(element(residuals, at)) / exp(product(first, this.logSpread));
    }
    this.leftOut = leftOut;
  }

  /** How far a value is from what is expected at a place, in spreads of single runs there. @param terms those of the place */
  distance({ first, second }: Terms, value: number): number {
    return Math.abs(value - product(second, this.mean)) / exp(product(first, this.logSpread));
  }
}

/** Squares of residuals are taken to be at least this part of their mean: of 0 there is no logarithm. */
const leastSpread = 0.01;

/** Of the polynomials at one place. */
export interface Terms {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Terms of the first and of the second degree, in coordinates from -1 to 1 over the box. */
export function termsAt(point: readonly number[], { low, high }: Box): Terms {
  const at = point.map((value, i) => {
    const width = element(high, i) - element(low, i);
    return width > 0 ? (2 * (value - element(low, i))) / width - 1 : 0;
  });
  const second = [1, ...at];
  at.forEach((one, i) => {
    for (let j = i; j < at.length; j++) second.push(one * (at[j] ?? 0));
  });
  return { first: [1, ...at], second };
}

function product(row: readonly number[], coefficients: Float64Array): number {
  let sum = 0;
  for (const [i, each] of row.entries()) sum += each * (coefficients[i] ?? 0);
  return sum;
}
