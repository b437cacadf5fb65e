import { describe, expect, it } from 'vitest';
import { pairedDifference, welchDifference } from '../../src/stats/difference.ts';

const policy1 = [126.97, 124.31, 126.68, 122.66, 127.23];
const policy2 = [118.21, 120.22, 122.45, 122.68, 119.4];

describe('verification case 63', () => {
  it('gives the paired difference 4.978 from 1.649 to 8.307 at 90 %', () => {
    const found = pairedDifference(policy2, policy1, 0.9);
    expect(found.mean).toBeCloseTo(4.978, 12);
    expect((found.sd ?? 0) ** 2 / 5).toBeCloseTo(2.438274, 6);
    expect(found.low).toBeCloseTo(1.649, 3);
    expect(found.high).toBeCloseTo(8.307, 3);
  });

  it('gives the Welch difference with 7.9924 degrees of freedom, from 2.661 to 7.295', () => {
    const found = welchDifference(policy2, policy1, 0.9);
    expect(found.mean).toBeCloseTo(4.978, 12);
    expect(found.degreesOfFreedom).toBeCloseTo(7.9924, 4);
    expect(found.low).toBeCloseTo(2.661, 3);
    expect(found.high).toBeCloseTo(7.295, 3);
  });
});

describe('a paired difference', () => {
  it('is other minus baseline', () => {
    expect(pairedDifference([1, 1], [3, 4]).mean).toBe(2.5);
  });

  it('needs pairs', () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow('there are 2 values and 1');
  });

  it('has no interval for one pair', () => {
    expect(pairedDifference([1], [3])).toMatchObject({ count: 1, mean: 2, halfWidth: undefined });
  });
});

describe('a Welch difference', () => {
  it('has no interval when one sample has fewer than two values', () => {
    expect(welchDifference([1], [3, 5])).toMatchObject({ mean: 3, degreesOfFreedom: undefined, low: undefined });
    expect(welchDifference([], [3, 5])).toMatchObject({ mean: undefined });
  });

  it('has no width when neither sample varies', () => {
    expect(welchDifference([1, 1], [3, 3])).toMatchObject({ mean: 2, halfWidth: 0, low: 2, high: 2 });
  });
});
