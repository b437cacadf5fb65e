/** The rule for answers that theory knows, as `expect(values).toAgreeWith(theory)`. */
import { expect } from 'vitest';
import { interval } from '../../src/stats/interval.ts';

declare module 'vitest' {
  interface Matchers<R> {
    toAgreeWith(theory: number): R;
  }
}

expect.extend({
  /**
   * At least 30 independent values; their mean is off by at most 2 % or three standard errors, and three standard errors
   * are at most 10 %: a test whose own noise is larger says nothing.
   */
  toAgreeWith(values: readonly number[], theory: number) {
    const { mean = Number.NaN, sd = Number.NaN } = interval(values);
    const noise = (3 * sd) / Math.sqrt(values.length);
    const error = Math.abs(mean - theory);
    const sharp = values.length >= 30 && noise <= 0.1 * theory;
    return {
      pass: sharp && error <= Math.max(0.02 * theory, noise),
      message: () => `${theory} in theory, ${mean} in ${values.length} runs; three standard errors are ${noise}`,
    };
  },
});
