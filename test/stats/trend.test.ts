import { describe, expect, it } from 'vitest';
import { trend } from '../../src/stats/trend.ts';

describe('a trend', () => {
  it('follows an exact line', () => {
    const found = trend([2000, 2001, 2002, 2003], [10, 13, 16, 19]);
    expect(found.slope).toBeCloseTo(3, 12);
    expect(found.intercept).toBeCloseTo(10 - 3 * 2000, 8);
    expect([found.low, found.high]).toEqual([expect.closeTo(3, 12), expect.closeTo(3, 12)]);
  });

  it('has the slope and interval worked by hand', () => {
    // Means 3 and 4; sum of squares of x 10, of products 6, of the distances to the line 2.4.
    const found = trend([1, 2, 3, 4, 5], [2, 4, 5, 4, 5]);
    expect(found.slope).toBeCloseTo(0.6, 12);
    expect(found.intercept).toBeCloseTo(2.2, 12);
    const halfWidth = 3.1824463 * Math.sqrt(2.4 / 3 / 10);
    expect(found.low).toBeCloseTo(0.6 - halfWidth, 6);
    expect(found.high).toBeCloseTo(0.6 + halfWidth, 6);
  });

  it('has no interval for two points', () => {
    expect(trend([0, 2], [1, 5])).toEqual({ slope: 2, intercept: 1, low: undefined, high: undefined });
  });

  it('has no slope where x does not vary, or nothing is known', () => {
    expect(trend([1, 1], [2, 3]).slope).toBeUndefined();
    expect(trend([], []).slope).toBeUndefined();
  });

  it('needs pairs', () => {
    expect(() => trend([1, 2], [1])).toThrow('2 values of x and 1 of y');
  });
});
