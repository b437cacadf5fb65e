import { describe, expect, it } from 'vitest';
import type { ArrivalPattern, Plan } from '../../../src/plan/plan.ts';
import { end, goTo, plan, step } from '../../experiment/plans.ts';
import { arrivals, done } from '../plans.ts';
import { meanOf, record, times } from '../record.ts';

type Observed = Extract<ArrivalPattern, { readonly kind: 'observed' }>;

function seen(spells: Observed['spells'], spread: Observed['spread'] = 'at random'): Plan {
  return plan(
    {
      arrivals: [arrivals({ kind: 'observed', spells, spread })],
      resources: [],
      steps: [step('through', goTo(done))],
      ends: [end('done')],
    },
    { horizon: 1000 },
  );
}

function moments(scenario: Plan, replication = 0): readonly number[] {
  return times(record(scenario, { replication }).happenings, 'arrived');
}

describe('observed arrivals', () => {
  it('are as many in each spell as were counted, in every run, at other moments', () => {
    const scenario = seen([
      { from: 0, to: 100, count: 30 },
      { from: 100, to: 200, count: 0 },
      { from: 400, to: 500, count: 7 },
    ]);
    const runs = [0, 1, 2].map((replication) => moments(scenario, replication));
    for (const run of runs) {
      expect(run.filter((at) => at < 100)).toHaveLength(30);
      expect(run.filter((at) => at >= 400 && at < 500)).toHaveLength(7);
      expect(run).toHaveLength(37);
      expect(run).toEqual([...run].sort((a, b) => a - b));
    }
    expect(new Set(runs.map((run) => run[0])).size).toBe(3);
    expect(moments(scenario)).toEqual(runs[0]);
  });

  it('fall anywhere in their spell alike', () => {
    const found = moments(seen([{ from: 200, to: 600, count: 20_000 }]));
    // Standard error of the mean below 0.9.
    expect(Math.abs(meanOf(found) - 400)).toBeLessThan(3);
    expect(Math.abs(found.filter((at) => at < 300).length - 5000)).toBeLessThan(200);
  });

  it('come at equal distances where they are spread evenly', () => {
    const scenario = seen(
      [
        { from: 0, to: 100, count: 4 },
        { from: 100, to: 200, count: 2 },
      ],
      'evenly',
    );
    expect(moments(scenario)).toEqual([12.5, 37.5, 62.5, 87.5, 125, 175]);
  });

  it('come together at a moment that was seen more than once', () => {
    expect(moments(seen([{ from: 5, to: 5, count: 3 }]))).toEqual([5, 5, 5]);
  });

  it('come in order where a month, a day and a moment overlap', () => {
    const scenario = seen(
      [
        { from: 0, to: 300, count: 3 },
        { from: 100, to: 200, count: 2 },
        { from: 130, to: 130, count: 1 },
        { from: 300, to: 310, count: 1 },
      ],
      'evenly',
    );
    expect(moments(scenario)).toEqual([50, 125, 130, 150, 175, 250, 305]);
  });

  it('are left out where they would come before the run or after it', () => {
    const scenario = seen(
      [
        { from: -100, to: 100, count: 4 },
        { from: 900, to: 1100, count: 4 },
      ],
      'evenly',
    );
    expect(moments(scenario)).toEqual([25, 75, 925, 975]);
  });

  it('stay what they are where something is counted later', () => {
    const early = { from: 0, to: 100, count: 5 };
    expect(moments(seen([early, { from: 500, to: 600, count: 9 }])).slice(0, 5)).toEqual(moments(seen([early])));
  });
});
