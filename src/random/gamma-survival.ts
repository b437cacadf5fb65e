import gammainc from '@stdlib/math-base-special-gammainc';

/** P(X > x) for a gamma with scale 1: the regularised upper incomplete gamma function. */
export function gammaSurvival(shape: number, x: number): number {
  if (x <= 0) {
    return 1;
  }
  return x === Number.POSITIVE_INFINITY ? 0 : gammainc(x, shape, true, true);
}
