import { expOfSum } from './exp.ts';
import { logInTwo, logRest } from './log.ts';
import { upperHalf } from './parts-of-doubles.ts';

/** More than any exponent of e that gives a double other than 0 and Infinity. */
const BEYOND = 800;

/**
 * x to the power y, in all special cases as `**`, and the same to the last bit on every platform: e^(y ln x), with the
 * logarithm and the product in two doubles each. Errors are below 0.53 units in the last place (0.78 below the least normal
 * number), so what a double can hold, as 3 to the power 20 or 0.25 to the power 1.5, is exact.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  const size = Math.abs(x);
  const ordinary = size > 0 && size < Number.POSITIVE_INFINITY && Math.abs(y) < Number.POSITIVE_INFINITY;
  if (!ordinary) return powAtTheEnds(x, y);
  if (x > 0) return powOf(x, y);
  if (!Number.isInteger(y)) return Number.NaN;
  return isOdd(y) ? -powOf(size, y) : powOf(size, y);
}

function powOf(x: number, y: number): number {
  const most = logInTwo(x, 0);
  const high = most + logRest[0]!;
  const low = most - high + logRest[0]!;
  const product = high * y;
  if (!(Math.abs(product) < BEYOND)) return product > 0 ? Number.POSITIVE_INFINITY : 0;
  if (product === 0) return 1;
  const y1 = upperHalf(y);
  const y2 = y - y1;
  const high1 = upperHalf(high);
  const high2 = high - high1;
  const lost = y1 * high1 - product + y1 * high2 + y2 * high1 + y2 * high2;
  return expOfSum(product, lost + y * low);
}

function powAtTheEnds(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN;
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  const result = (size === 0) === y < 0 ? Number.POSITIVE_INFINITY : 0;
  return isOdd(y) && (x < 0 || Object.is(x, -0)) ? -result : result;
}

function isOdd(y: number): boolean {
  return Math.abs(y % 2) === 1;
}

/** x times x: the nearest double, which a power need not be. */
export function square(x: number): number {
  return x * x;
}
