import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally, tallyOf } from '../../src/stats/tally.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 });

describe('a tally', () => {
  it('has mean 3.4 and variance 11.3 of five observations (verification case 59)', () => {
    const tally = tallyOf([5, 3, 8, -1, 2]);
    expect(tally.count).toBe(5);
    expect(tally.mean).toBeCloseTo(3.4, 14);
    expect(tally.variance).toBeCloseTo(11.3, 13);
    expect(tally.sd).toBeCloseTo(Math.sqrt(11.3), 13);
    expect(tally.sum).toBeCloseTo(17, 13);
    expect([tally.min, tally.max]).toEqual([-1, 8]);
  });

  it('knows nothing when nothing was observed', () => {
    const { count, sum, mean, variance, sd, min, max } = new Tally();
    expect({ count, sum, mean, variance, sd, min, max }).toEqual({
      count: 0,
      sum: 0,
      mean: undefined,
      variance: undefined,
      sd: undefined,
      min: undefined,
      max: undefined,
    });
  });

  it('knows a mean but no variance of one observation', () => {
    const { mean, variance, sd, min, max } = tallyOf([7]);
    expect([mean, variance, sd, min, max]).toEqual([7, undefined, undefined, 7, 7]);
  });

  it('keeps a small variance on top of a large mean', () => {
    expect(tallyOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30);
  });

  it('merged from two halves is the tally of the whole', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const merged = tallyOf(first);
        merged.merge(tallyOf(second));
        const whole = tallyOf([...first, ...second]);
        expect([merged.count, merged.min, merged.max]).toEqual([whole.count, whole.min, whole.max]);
        expect(merged.mean ?? 0).toBeCloseTo(whole.mean ?? 0, 6);
        const scale = (whole.variance ?? 0) + 1e-3;
        expect((merged.variance ?? 0) / scale).toBeCloseTo((whole.variance ?? 0) / scale, 6);
      }),
      { seed: 59 },
    );
  });

  it('leaves the tally it takes in as it was', () => {
    const other = tallyOf([1, 2, 3]);
    const tally = tallyOf([10]);
    tally.merge(other);
    tally.add(100);
    expect([other.count, other.mean, other.max]).toEqual([3, 2, 3]);
  });
});
