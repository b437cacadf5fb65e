import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedErrorQuantiles } from '../../src/stats/bounded-error-quantiles.ts';
import { censoredQuantile } from '../../src/stats/censored-quantile.ts';

function tableOf(values: readonly number[]): BoundedErrorQuantiles {
  const table = new BoundedErrorQuantiles();
  for (const value of values) table.add(value);
  return table;
}

/** Product-limit by the book, over the values themselves. */
function byHand(turns: readonly number[], lost: readonly number[], share: number): number {
  const times = [...new Set(turns)].sort((a, b) => a - b);
  let part = 1;
  for (const time of times) {
    const atRisk = [...turns, ...lost].filter((each) => each >= time).length;
    part *= 1 - turns.filter((each) => each === time).length / atRisk;
    if (part <= 1 - share + 1e-12) return time;
  }
  return Number.POSITIVE_INFINITY;
}

describe('the quantile of waits that are not all over', () => {
  it('is Freireich’s: 6-MP holds half of the children for 23 weeks', () => {
    const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const followed = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    expect(censoredQuantile(tableOf(relapsed), tableOf(followed), 0.5)).toEqual({ value: 23, error: 0 });
    expect(censoredQuantile(tableOf(relapsed), tableOf(followed), 0.25)).toEqual({ value: 13, error: 0 });
    expect(censoredQuantile(tableOf(relapsed), tableOf(followed), 0.9)?.value).toBe(Number.POSITIVE_INFINITY);
  });

  it('is off by no more than it says', () => {
    const waits = fc.array(fc.oneof(fc.nat(30), fc.double({ min: 0.01, max: 500, noNaN: true })), { maxLength: 60 });
    fc.assert(
      fc.property(waits, waits, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (turns, lost, share) => {
        const found = censoredQuantile(tableOf(turns), tableOf(lost), share);
        if (turns.length + lost.length === 0) {
          expect(found).toBeUndefined();
          return;
        }
        const exact = byHand(turns, lost, share);
        const { value = Number.NaN, error = Number.NaN } = found ?? {};
        // Where turns and others lie among each other at the very end, whether it gets there may not be known.
        if (value === Number.POSITIVE_INFINITY) return;
        expect(Math.abs(value - exact)).toBeLessThanOrEqual(error + 1e-9);
        expect(error).toBeLessThanOrEqual(exact / 2);
      }),
      { seed: 71, numRuns: 500 },
    );
  });
});
