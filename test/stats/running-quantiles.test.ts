import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stream } from '../../src/random/stream.ts';
import { quantiles } from '../../src/stats/quantiles.ts';
import { RunningQuantiles } from '../../src/stats/running-quantiles.ts';

const shares = [0, 0.05, 0.1, 0.5, 0.9, 0.95, 1];

function running(values: readonly number[], room: number): RunningQuantiles {
  const found = new RunningQuantiles(room);
  for (const value of values) found.add(value);
  return found;
}

describe('quantiles of numbers that come one by one', () => {
  it('are exact as long as there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 16 }), (values) => {
        const found = running(values, 16);
        expect(found.shareError).toBe(0);
        expect(found.quantiles(shares)).toEqual(quantiles(values, shares));
      }),
    );
  });

  it('are those of a share that is off by no more than is said', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -9, max: 9 })), {
      minLength: 9,
      maxLength: 600,
    });
    fc.assert(
      fc.property(values, (each) => {
        const found = running(each, 8);
        const sorted = [...each].sort((a, b) => a - b);
        const last = each.length - 1;
        const off = found.shareError * each.length + 1e-9;
        // Where an answer lies between two numbers, each of those is of a share that is off by no more.
        const at = (rank: number) => sorted[Math.min(last, Math.max(0, rank))] ?? Number.NaN;
        found.quantiles(shares).forEach((value, i) => {
          const position = last * (shares[i] ?? 0);
          expect(value).toBeGreaterThanOrEqual(at(Math.floor(Math.floor(position) - off)));
          expect(value).toBeLessThanOrEqual(at(Math.ceil(Math.ceil(position) + off)));
        });
      }),
    );
  });

  it.each([
    [512, 0],
    [2000, 0.003],
    [10_000, 0.005],
  ])('with room for 512 and %i numbers, say that the share is off by at most %d', (count, most) => {
    const stream = new Stream(`quantiles of ${count}`);
    const values = Array.from({ length: count }, () => stream.next());
    const found = running(values, 512);
    expect(found.shareError).toBeLessThanOrEqual(most);
    expect(most === 0 || found.shareError > 0).toBe(true);
    // Of numbers between 0 and 1 the quantile is about its share; how far off it is by chance is known from the exact one.
    const exact = quantiles(values, shares);
    found.quantiles(shares).forEach((value, i) => {
      expect(Math.abs((value ?? 0) - (exact[i] ?? 0))).toBeLessThanOrEqual(2 * most);
    });
  });

  it('are of numbers in any order, the largest and the smallest among them', () => {
    const up = Array.from({ length: 5000 }, (_, i) => i);
    for (const values of [up, [...up].reverse()]) {
      const [low = 0, middle = 0, high = 0] = running(values, 512).quantiles([0.05, 0.5, 0.95]);
      expect(Math.abs(low - 249.95)).toBeLessThan(0.003 * 5000);
      expect(Math.abs(middle - 2499.5)).toBeLessThan(0.003 * 5000);
      expect(Math.abs(high - 4749.05)).toBeLessThan(0.003 * 5000);
    }
  });

  it('are undefined of nothing', () => {
    expect(new RunningQuantiles(8).quantiles([0.5])).toEqual([undefined]);
    expect(new RunningQuantiles(8).shareError).toBe(0);
  });

  it.each([0, 1, 7, Number.NaN])('need an even room, not %d', (room) => {
    expect(() => new RunningQuantiles(room)).toThrow(RangeError);
  });
});
