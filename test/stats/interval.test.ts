import { describe, expect, it } from 'vitest';
import { interval } from '../../src/stats/interval.ts';

describe('an interval', () => {
  it('has half-width sqrt(11.3 / 5) * 2.776 in verification case 59', () => {
    expect(interval([5, 3, 8, -1, 2]).halfWidth).toBeCloseTo(Math.sqrt(11.3 / 5) * 2.776445, 6);
  });

  it('is 2.031 +- 0.322 at 90 % in verification case 62', () => {
    const found = interval([1.53, 1.66, 1.24, 2.34, 2.0, 1.69, 2.69, 2.86, 1.7, 2.6], 0.9);
    expect(found.count).toBe(10);
    expect(found.mean).toBeCloseTo(2.031, 12);
    // The case prints 0.309089, which has lost an 8: the ten numbers have a variance of 0.30909888...
    expect((found.sd ?? 0) ** 2).toBeCloseTo(0.309099, 6);
    expect(found.halfWidth).toBeCloseTo(0.322, 3);
    expect(found.low).toBeCloseTo(1.709, 3);
    expect(found.high).toBeCloseTo(2.353, 3);
  });

  it('has no width when all values are equal', () => {
    expect(interval([4, 4, 4])).toEqual({ count: 3, mean: 4, sd: 0, halfWidth: 0, low: 4, high: 4 });
  });

  it('has no ends for one value, and nothing for none', () => {
    const open = { sd: undefined, halfWidth: undefined, low: undefined, high: undefined };
    expect(interval([4])).toEqual({ count: 1, mean: 4, ...open });
    expect(interval([])).toEqual({ count: 0, mean: undefined, ...open });
  });
});
