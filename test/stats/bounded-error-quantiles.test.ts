import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedErrorQuantiles } from '../../src/stats/bounded-error-quantiles.ts';
import { quantiles } from '../../src/stats/quantiles.ts';

const waits = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 2 ** -20, max: 2 ** 43, noNaN: true }), fc.nat(400)), {
  minLength: 1,
  maxLength: 200,
});

describe('quantiles of bounded error', () => {
  it('lie within 1/256 of the exact quantile', () => {
    fc.assert(
      fc.property(waits, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const exact = quantiles(values, [share])[0] ?? Number.NaN;
        const found = quantilesOf(values).quantile(share) ?? Number.NaN;
        expect(Math.abs(found - exact)).toBeLessThanOrEqual((1 / 256) * exact * (1 + 1e-12));
      }),
      { seed: 62, numRuns: 300 },
    );
  });

  it('are off by no more than they say, and by nothing where values are few or equal', () => {
    fc.assert(
      fc.property(waits, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const exact = quantiles(values, [share])[0] ?? Number.NaN;
        const { value = Number.NaN, error = Number.NaN } = quantilesOf(values).bounded(share) ?? {};
        expect(Math.abs(value - exact)).toBeLessThanOrEqual(error + 1e-12 * exact);
      }),
      { seed: 65, numRuns: 300 },
    );
    expect(quantilesOf([32.711, 32.711, 32.711, 32.711]).bounded(0.5)).toEqual({ value: 32.711, error: 0 });
    expect(quantilesOf([32.7, 32.71]).bounded(0.5)).toEqual({ value: 32.705, error: 0 });
    expect(quantilesOf([32.7, 32.702, 32.71]).bounded(0.5)).toEqual({
      value: 32.705,
      error: expect.closeTo(0.005, 12),
    });
  });

  it('merged from two halves are the same as of the whole', () => {
    fc.assert(
      fc.property(waits, waits, (first, second) => {
        const merged = quantilesOf(first);
        merged.merge(quantilesOf(second));
        const whole = quantilesOf([...first, ...second]);
        for (const share of [0, 0.1, 0.5, 0.9, 1]) {
          expect(merged.quantile(share)).toBe(whole.quantile(share));
        }
        expect([merged.count, merged.min, merged.max]).toEqual([whole.count, whole.min, whole.max]);
      }),
      { seed: 63 },
    );
  });

  it('give the share above a value to within the values of one bucket', () => {
    fc.assert(
      fc.property(waits, fc.double({ min: 0, max: 500, noNaN: true }), (values, x) => {
        const found = quantilesOf(values).shareAbove(x) ?? Number.NaN;
        const above = (limit: number) => values.filter((value) => value > limit).length / values.length;
        expect(found).toBeGreaterThanOrEqual(above(x * (1 + 1 / 128) + 2 ** -19) - 1e-12);
        expect(found).toBeLessThanOrEqual(above(x * (1 - 1 / 128) - 2 ** -19) + 1e-12);
      }),
      { seed: 64, numRuns: 300 },
    );
  });

  it('count the values above another with a bound that holds', () => {
    fc.assert(
      fc.property(waits, fc.double({ min: -1, max: 500, noNaN: true }), fc.nat(), (values, some, pick) => {
        // A limit that is one of the values, too.
        for (const limit of [some, values[pick % values.length] ?? some]) {
          const { value, error } = quantilesOf(values).countAbove(limit);
          const above = values.filter((each) => each > limit).length;
          expect(Math.abs(value - above)).toBeLessThanOrEqual(error);
          const bucket = values.filter((each) => Math.abs(each - limit) <= Math.max(limit / 64, 2 ** -19)).length;
          expect(error).toBeLessThanOrEqual(bucket / 2);
        }
      }),
      { seed: 65, numRuns: 300 },
    );
    expect(quantilesOf([4, 4, 4]).countAbove(4)).toEqual({ value: 0, error: 0 });
    expect(quantilesOf([4, 4.01]).countAbove(4)).toEqual({ value: 1, error: 0 });
    expect(new BoundedErrorQuantiles().countAbove(1)).toEqual({ value: 0, error: 0 });
  });

  it('know exactly how many values were zero', () => {
    const waited = quantilesOf([0, 0, 0, 5, 1e-9]);
    expect(waited.shareAbove(0)).toBeCloseTo(0.4, 14);
    expect([waited.quantile(0), waited.quantile(0.5), waited.shareAbove(-1), waited.shareAbove(5)]).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it('never leave the values seen, however small or large', () => {
    const wide = quantilesOf([1e-300, 3, 1e300]);
    expect([wide.quantile(0), wide.quantile(1)]).toEqual([expect.closeTo(0, 5), 1e300]);
    expect(quantilesOf([7, 7, 7]).quantile(0.3)).toBe(7);
  });

  it('are unknown when there are no values', () => {
    const empty = new BoundedErrorQuantiles();
    expect([empty.quantile(0.5), empty.shareAbove(0), empty.min, empty.max, empty.count]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      0,
    ]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuse %f', (value) => {
    expect(() => new BoundedErrorQuantiles().add(value)).toThrow(`not of ${value}`);
  });
});

function quantilesOf(values: readonly number[]): BoundedErrorQuantiles {
  const kept = new BoundedErrorQuantiles();
  for (const value of values) {
    kept.add(value);
  }
  return kept;
}
