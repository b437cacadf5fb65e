import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../../src/experiment/summary/estimate.ts';

describe('an estimate', () => {
  it('has the mean of the replications that saw something, with its Student interval', () => {
    const { mean, low, high, sd, p10, p50, p90, replications } = estimateOf([5, undefined, 3, 8, -1, 2]);
    expect(mean).toBeCloseTo(3.4, 12);
    expect((sd ?? 0) ** 2).toBeCloseTo(11.3, 12);
    expect(((high ?? 0) - (low ?? 0)) / 2).toBeCloseTo(Math.sqrt(11.3 / 5) * 2.7764, 3);
    expect([p10, p50, p90]).toEqual([expect.closeTo(0.2, 12), 3, expect.closeTo(6.8, 12)]);
    expect(replications).toBe(5);
  });

  it('of one replication has no interval and no spread', () => {
    expect(estimateOf([7])).toMatchObject({ mean: 7, low: undefined, high: undefined, sd: undefined, replications: 1 });
  });

  it('of what is beyond all measure is that, without an interval', () => {
    const beyond = Number.POSITIVE_INFINITY;
    expect(estimateOf([2, beyond, beyond])).toMatchObject({
      mean: beyond,
      low: undefined,
      high: undefined,
      sd: undefined,
    });
  });

  it('of nothing has nothing, and not 0', () => {
    expect(estimateOf([undefined])).toMatchObject({ mean: undefined, p50: undefined, replications: 0 });
  });
});
