/** Functions of the unit cube whose indices are known. */
import type { Axis, Point } from '../../../src/experiment/uncertainty/axis.ts';
import { sinPi } from '../../../src/numbers/sine.ts';

export function axes(count: number): readonly Axis[] {
  return Array.from({ length: count }, (_, i) => ({ name: `x${i + 1}`, values: undefined }));
}

/** Ishigami and Homma (1990) with a = 7 and b = 0.1, of three inputs from -pi to pi. */
export function ishigami(point: Point): number {
  const [x1 = 0, x2 = 0, x3 = 0] = point.map((at) => 2 * at - 1);
  const sine = sinPi(x1);
  return sine + 7 * sinPi(x2) ** 2 + 0.1 * (Math.PI * x3) ** 4 * sine;
}

/** Published with the function: Saltelli and others, Global Sensitivity Analysis: The Primer (2008), 4.4 (to four places). */
export const ofIshigami = {
  variance: 13.8446,
  first: [0.3139, 0.4424, 0],
  total: [0.5576, 0.4424, 0.2437],
} as const;

/** The weights of Sobol's g-function of eight inputs as in Saltelli and others (2010); the less, the more an input matters. */
export const weights = [0, 1, 4.5, 9, 99, 99, 99, 99] as const;

/** Sobol's g-function. */
export function gFunction(point: Point): number {
  return weights.reduce<number>((product, a, i) => (product * (Math.abs(4 * (point[i] ?? 0) - 2) + a)) / (1 + a), 1);
}

/** As published for these weights. */
export const ofG = {
  first: [0.7162, 0.179, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001],
  total: [0.7871, 0.2422, 0.0343, 0.0105, 0.0001, 0.0001, 0.0001, 0.0001],
} as const;
