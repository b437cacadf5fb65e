import { describe, expect, it } from 'vitest';
import type { ArrivalPattern, ArrivalPlan } from '../../../src/plan/plan.ts';
import { day, hour } from '../../../src/plan/units.ts';
import { constant, exponential, plan } from '../../experiment/plans.ts';
import { arrivals, at, backlog, done, every, rate } from '../plans.ts';
import { meanOf, only, record, times, varianceOf, whom } from '../record.ts';

/** Cases that arrive and leave at once. */
function through(streams: readonly ArrivalPlan[], horizon: number) {
  return plan({ arrivals: streams, resources: [], steps: [] }, { horizon });
}

function moments(pattern: ArrivalPattern, horizon: number, more: Partial<ArrivalPlan> = {}, replication = 0) {
  const { happenings } = record(through([arrivals(pattern, { to: done, ...more })], horizon), { replication });
  return times(happenings, 'arrived');
}

/** How many fall in each of `count` equal stretches. */
function counted(found: readonly number[], width: number, count: number): readonly number[] {
  const counts = Array.from({ length: count }, () => 0);
  for (const moment of found) {
    const bin = Math.floor(moment / width);
    if (bin < count) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

describe('Poisson arrivals', () => {
  it('have counts whose mean and variance are both the rate times the time', () => {
    const counts = counted(moments({ kind: 'poisson', rate: rate(0.02) }, 500_000), 250, 2000);
    expect(counts).toHaveLength(2000);
    // Standard errors: of the mean sqrt(5 / 2000) = 0.05, of the variance about 5 sqrt(2 / 2000) = 0.16.
    expect(Math.abs(meanOf(counts) - 5)).toBeLessThan(0.15);
    expect(Math.abs(varianceOf(counts) - 5)).toBeLessThan(0.5);
  });

  it('come at the rate of the hour', () => {
    const byHour = Array.from({ length: 24 }, (_, i) => (i >= 8 && i < 18 ? 2 : 0));
    const found = moments({ kind: 'poisson', rate: rate(10 / hour, { byHour }) }, 50 * day);
    const hours = found.map((moment) => Math.floor((moment % day) / hour));
    expect(Math.min(...hours)).toBe(8);
    expect(Math.max(...hours)).toBe(17);
    // 50 days of 200: a standard deviation of 100.
    expect(Math.abs(found.length - 10_000)).toBeLessThan(300);
  });

  it('do not jump over a peak: verification case 58 has about 30 of them in (55, 58)', () => {
    const levels = [
      { from: 0, rate: 0.1 },
      { from: 55, rate: 10 },
      { from: 58, rate: 0.1 },
    ];
    const inPeak = Array.from({ length: 100 }, (_, replication) => {
      const found = moments({ kind: 'poisson', rate: rate(0, { levels }) }, 100, {}, replication);
      return found.filter((moment) => moment > 55 && moment < 58).length;
    });
    // A standard error of sqrt(30 / 100) = 0.55.
    expect(Math.abs(meanOf(inPeak) - 30)).toBeLessThan(1.7);
    expect(Math.min(...inPeak)).toBeGreaterThan(10);
  });
});

describe('paced arrivals', () => {
  it('stand on an exact grid where the rate is constant', () => {
    expect(moments({ kind: 'paced', rate: rate(0.1) }, 51)).toEqual([10, 20, 30, 40, 50]);
  });

  it('do not jump over a peak: verification case 58 never gives 10, 20, ..., 100', () => {
    const levels = [
      { from: 0, rate: 1 / 10 },
      { from: 55, rate: 10 },
      { from: 58, rate: 1 / 10 },
    ];
    const found = moments({ kind: 'paced', rate: rate(0, { levels }) }, 100);
    const peak = Array.from({ length: 30 }, (_, i) => 55.05 + i / 10);
    expect(found.map((moment) => Number(moment.toFixed(6)))).toEqual([
      ...[10, 20, 30, 40, 50],
      ...peak.map((moment) => Number(moment.toFixed(6))),
      ...[63, 73, 83, 93],
    ]);
  });
});

describe('renewal arrivals', () => {
  it('come after one gap, then at each gap', () => {
    expect(moments({ kind: 'renewal', gap: constant(7), first: undefined }, 30)).toEqual([7, 14, 21, 28]);
  });

  it('come first when they are told to', () => {
    expect(moments({ kind: 'renewal', gap: constant(7), first: 0 }, 20)).toEqual([0, 7, 14]);
    expect(moments({ kind: 'renewal', gap: constant(7), first: 12 }, 30)).toEqual([12, 19, 26]);
  });

  it('have gaps of the distribution, independent of each other', () => {
    const found = moments({ kind: 'renewal', gap: { kind: 'gamma', mean: 10, sd: 5 }, first: undefined }, 100_000);
    const gaps = found.map((moment, i) => moment - (found[i - 1] ?? 0));
    const mean = meanOf(gaps);
    expect(Math.abs(mean - 10)).toBeLessThan(0.15);
    expect(Math.abs(Math.sqrt(varianceOf(gaps)) - 5)).toBeLessThan(0.15);
    const lag = meanOf(gaps.slice(1).map((gap, i) => (gap - mean) * ((gaps[i] ?? 0) - mean))) / varianceOf(gaps);
    expect(Math.abs(lag)).toBeLessThan(0.03);
  });
});

describe('arrivals at listed times', () => {
  it('come then, in order of time, the one at the horizon left out', () => {
    expect(moments({ kind: 'times', at: [30, 10, 20.5, 10, 31] }, 30)).toEqual([10, 10, 20.5]);
  });

  it('are none where none is listed', () => {
    expect(moments({ kind: 'times', at: [] }, 30)).toEqual([]);
  });
});

describe('a backlog', () => {
  it('is there at time 0', () => {
    expect(moments({ kind: 'backlog', count: 3 }, 30)).toEqual([0, 0, 0]);
    expect(moments({ kind: 'backlog', count: 0 }, 30)).toEqual([]);
  });
});

describe('a batch', () => {
  it('is of one case at least, and of a whole number', () => {
    const sizes = (size: number) => moments({ kind: 'times', at: [1, 2] }, 5, { batch: constant(size) });
    expect(sizes(3)).toEqual([1, 1, 1, 2, 2, 2]);
    expect(sizes(2.4)).toEqual([1, 1, 2, 2]);
    expect(sizes(0)).toEqual([1, 2]);
  });

  it('is drawn anew at each moment', () => {
    const found = moments({ kind: 'paced', rate: rate(1) }, 4001, { batch: { kind: 'uniform', low: 0.5, high: 3.5 } });
    const sizes = counted(found, 1, 4001).slice(1);
    expect(new Set(sizes)).toEqual(new Set([1, 2, 3]));
    expect(Math.abs(meanOf(sizes) - 2)).toBeLessThan(0.05);
  });
});

describe('several streams', () => {
  it('are told apart, and come in the order of the plan at one instant', () => {
    const streams = [
      at([5], { name: 'walk in', to: done }),
      backlog(1, { name: 'old', to: done }),
      every(5, { name: 'post', to: done }),
    ];
    const { happenings } = record(through(streams, 11));
    expect(only(happenings, 'arrived').map(({ who, now }) => `${who} at ${now}`)).toEqual([
      'old 0 at 0',
      'walk in 0 at 5',
      'post 0 at 5',
      'post 1 at 10',
    ]);
  });

  it('do not share their luck', () => {
    const pattern: ArrivalPattern = { kind: 'renewal', gap: exponential(10), first: undefined };
    const streams = ['a', 'b'].map((name) => arrivals(pattern, { name, to: done }));
    const { happenings } = record(through(streams, 1000));
    const a = times(happenings, 'arrived', 'a');
    const b = times(happenings, 'arrived', 'b');
    expect(a.length).toBeGreaterThan(50);
    expect(a.filter((moment) => b.includes(moment))).toEqual([]);
  });

  it('may lead straight to an end', () => {
    const { happenings } = record(through([at([1, 2], { to: done })], 10));
    expect(whom(happenings, 'ended', 'done')).toEqual(['cases 0', 'cases 1']);
  });
});
