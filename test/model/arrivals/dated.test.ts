import { describe, expect, it } from 'vitest';
import type { ArrivalPattern, ArrivalPlan } from '../../../src/plan/plan.ts';
import { day, hour } from '../../../src/plan/units.ts';
import { constant, exponential, plan } from '../../experiment/plans.ts';
import { arrivals, done, rate } from '../plans.ts';
import { meanOf, record, times } from '../record.ts';

function moments(pattern: ArrivalPattern, more: Partial<ArrivalPlan>, horizon = 1000, replication = 0) {
  const streams = [arrivals(pattern, { to: done, ...more })];
  const scenario = plan({ arrivals: streams, resources: [], steps: [] }, { horizon });
  return times(record(scenario, { replication }).happenings, 'arrived');
}

describe('a stream between two dates', () => {
  it('takes in a moment at which it begins, and none at which it stops', () => {
    const listed: ArrivalPattern = { kind: 'times', at: [0, 5, 10, 10, 15, 20, 25] };
    expect(moments(listed, { from: 5, until: 20 })).toEqual([5, 10, 10, 15]);
    expect(moments(listed, { from: 20 })).toEqual([20, 25]);
    expect(moments(listed, { until: 0 })).toEqual([]);
    expect(moments(listed, { from: 26 })).toEqual([]);
  });

  it('counts gaps from when it begins, and from the first case where that is given', () => {
    const gap = constant(10);
    expect(moments({ kind: 'renewal', gap, first: undefined }, { from: 7, until: 37 })).toEqual([17, 27]);
    expect(moments({ kind: 'renewal', gap, first: 3 }, { from: 23, until: 44 })).toEqual([23, 33, 43]);
    expect(moments({ kind: 'renewal', gap, first: 30 }, { from: 7, until: 41 })).toEqual([30, 40]);
  });

  it('is paced evenly from when it begins', () => {
    expect(moments({ kind: 'paced', rate: rate(0.1) }, { from: 25, until: 60 })).toEqual([35, 45, 55]);
    const levels = [
      { from: 0, rate: 1 },
      { from: 40, rate: 0.1 },
    ];
    expect(moments({ kind: 'paced', rate: rate(0, { levels }) }, { from: 38, until: 61 })).toEqual([39, 40, 50, 60]);
  });

  it('has at a constant rate the same arrivals, so much later', () => {
    const pattern: ArrivalPattern = { kind: 'poisson', rate: rate(0.05) };
    const early = moments(pattern, {}, 900);
    const late = moments(pattern, { from: 100 });
    expect(early.length).toBeGreaterThan(20);
    expect(late).toHaveLength(early.length);
    late.forEach((moment, i) => {
      expect(moment).toBeCloseTo((early[i] ?? 0) + 100, 8);
    });
  });

  it('is Poisson at the rate of the moment while it lasts, exactly, and there is nobody outside', () => {
    const byHour = Array.from({ length: 24 }, (_, i) => (i < 12 ? 1 : 3));
    const pattern: ArrivalPattern = { kind: 'poisson', rate: rate(1 / hour, { byHour }) };
    const span = { from: 6 * hour, until: 18 * hour };
    const counts = Array.from({ length: 400 }, (_, replication) => {
      const found = moments(pattern, span, day, replication);
      expect(found.every((moment) => moment >= span.from && moment < span.until)).toBe(true);
      return [
        found.filter((moment) => moment < 12 * hour).length,
        found.filter((moment) => moment >= 12 * hour).length,
      ];
    });
    // 6 and 18 expected; standard errors of 0.12 and 0.21.
    expect(Math.abs(meanOf(counts.map(([before]) => before ?? 0)) - 6)).toBeLessThan(0.37);
    expect(Math.abs(meanOf(counts.map(([, after]) => after ?? 0)) - 18)).toBeLessThan(0.64);
  });

  it('leaves a stream without dates as it was', () => {
    const pattern: ArrivalPattern = { kind: 'renewal', gap: exponential(20), first: undefined };
    const all = moments(pattern, {});
    expect(moments(pattern, { until: 500 })).toEqual(all.filter((moment) => moment < 500));
  });

  it('has no backlog later than the start of the run', () => {
    expect(moments({ kind: 'backlog', count: 3 }, {})).toEqual([0, 0, 0]);
    expect(moments({ kind: 'backlog', count: 3 }, { from: 1 })).toEqual([]);
  });
});
