import { studentFactor } from './student-t.ts';

/** The straight line y = intercept + slope x that lies closest to a series. What is not known is undefined. */
export interface Trend {
  readonly slope: number | undefined;
  readonly intercept: number | undefined;
  /** Ends of the interval for the slope; undefined for fewer than three points. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

const UNKNOWN: Trend = { slope: undefined, intercept: undefined, low: undefined, high: undefined };

/**
 * Ordinary least squares over pairs (x, y), such as a number waiting over time: the slope is its growth.
 *
 * The interval holds for independent deviations from the line. Successive lengths of one queue are not independent, and
 * their interval is too narrow; over replications, take `interval` of the slopes instead.
 */
export function trend(x: readonly number[], y: readonly number[], confidence = 0.95): Trend {
  const count = x.length;
  if (count !== y.length) {
    throw new RangeError(`A trend needs pairs: there are ${count} values of x and ${y.length} of y`);
  }
  const middleX = sumOf(x) / count;
  const middleY = sumOf(y) / count;
  const fromX = x.map((value) => value - middleX);
  const fromY = y.map((value) => value - middleY);
  const spread = sumOfProducts(fromX, fromX);
  if (!(spread > 0)) {
    return UNKNOWN;
  }
  const slope = sumOfProducts(fromX, fromY) / spread;
  const intercept = middleY - slope * middleX;
  if (count < 3) {
    return { slope, intercept, low: undefined, high: undefined };
  }
  const fromLine = fromX.map((value, index) => (fromY[index] ?? Number.NaN) - slope * value);
  const error = Math.sqrt(sumOfProducts(fromLine, fromLine) / (count - 2) / spread);
  const halfWidth = studentFactor(confidence, count - 2) * error;
  return { slope, intercept, low: slope - halfWidth, high: slope + halfWidth };
}

/**
 * The slope of the line that lies closest to values of unlike weight, such as averages over stretches of unlike length;
 * undefined for fewer than two moments.
 */
export function weightedSlope(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
): number | undefined {
  const weight = sumOf(weights);
  const middleX = sumOfProducts(weights, x) / weight;
  const middleY = sumOfProducts(weights, y) / weight;
  let spread = 0;
  let together = 0;
  weights.forEach((each, i) => {
    const fromX = (x[i] ?? Number.NaN) - middleX;
    spread += each * fromX * fromX;
    together += each * fromX * ((y[i] ?? Number.NaN) - middleY);
  });
  return spread > 0 ? together / spread : undefined;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function sumOfProducts(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? Number.NaN), 0);
}
