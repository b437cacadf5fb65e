import { describe, expect, it } from 'vitest';
import { audits } from '../../../src/experiment/audits.ts';
import { Collector } from '../../../src/experiment/collect/collector.ts';
import { week } from '../../../src/plan/units.ts';
import { snapshotByHand, valueAt } from '../by-hand.ts';
import {
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  poisson,
  policy,
  resource,
  step,
  toEnd,
  work,
} from '../plans.ts';

const before = plan(
  {
    arrivals: [poisson(1)],
    resources: [resource('desk', 1), resource('nurse', 1)],
    steps: [step('talk', { kind: 'charge', amount: fixed(10) }, work(0, exponential(1)), goTo(toEnd(0)))],
    ends: [end('done')],
  },
  { horizon: 50 * week },
);
/** From week 10 on, fully from week 12: the talk is with the nurse, and who is done pays. */
const chain = {
  ...before,
  policies: [
    policy('nurses', 10 * week, before, {
      over: 2 * week,
      reassess: { steps: [0], to: toEnd(0) },
      rules: {
        steps: [step('talk', { kind: 'charge', amount: fixed(10) }, work(1, constant(1)), goTo(toEnd(0)))],
        ends: [end('done', { collects: true })],
      },
    }),
  ],
};
/** The desk has a second list, to which everybody is sent in week 12. */
const twoLists = (() => {
  const steps = [
    step('talk', work(0, exponential(1)), goTo(toEnd(0))),
    step('short talk', work(0, constant(1)), goTo(toEnd(0))),
  ];
  const both = { ...before, steps };
  const sent = policy('short talks', 12 * week, both, { reassess: { steps: [0], to: { kind: 'step', step: 1 } } });
  return { ...both, policies: [sent] };
})();
const desk = { kind: 'resource', index: 0 } as const;
const nurse = { kind: 'resource', index: 1 } as const;
const talk = { kind: 'step', index: 0 } as const;

describe('the statistics of a step of which a policy changes what it waits for', () => {
  /** Even items fall under the old rules, odd ones under the new. */
  function told(): Collector {
    const statistics = new Collector(chain, (item) => item % 2);
    for (const item of [0, 1, 2, 3]) {
      statistics.arrived(0, item, 0);
      statistics.charged(0, item, 10);
      statistics.waiting(0, item, 0);
    }
    statistics.started(0, 0, 1 * week, 1 * week);
    statistics.started(0, 1, 3 * week, 3 * week);
    statistics.finished(0, 0, 2 * week, 1 * week, 1 * week);
    statistics.ended(0, 0, 2 * week, 2 * week, 10, 0);
    statistics.finished(0, 1, 5 * week, 2 * week, 2 * week);
    statistics.ended(0, 1, 5 * week, 5 * week, 10, 0);
    statistics.gaveUp(0, 2, 6 * week, 6 * week);
    statistics.ended(0, 2, 6 * week, 6 * week, 10, 0);
    statistics.reassessed(0, 3, 12 * week, 12 * week);
    statistics.ended(0, 3, 12 * week, 12 * week, 10, 0);
    return statistics;
  }
  const snapshot = snapshotByHand(told(), 20 * week);

  it('tell each resource only of those who waited for it', () => {
    expect([valueAt(snapshot, 'wait mean', desk), valueAt(snapshot, 'wait mean', nurse)]).toEqual([7, 21]);
    expect(valueAt(snapshot, 'wait mean', talk)).toBe(14);
    expect([valueAt(snapshot, 'longest list', desk), valueAt(snapshot, 'longest list', nurse)]).toEqual([2, 2]);
    expect([valueAt(snapshot, 'held mean', desk), valueAt(snapshot, 'held mean', nurse)]).toEqual([7, 14]);
    expect(snapshot.statistics.steps.waitingArea).toEqual(Float64Array.from([(1 + 6) * week, (3 + 12) * week]));
  });

  it('count those taken off the list as gone from it', () => {
    expect(valueAt(snapshot, 'reassessed', talk)).toBe(1);
    const found = audits(snapshot);
    expect(found.filter(({ passed }) => !passed)).toEqual([]);
    expect(found.filter(({ id }) => id === 'flow').map(({ where }) => where)).toEqual([
      'chain',
      'talk',
      'talk with nurse',
    ]);
  });

  it('collect by the rules that hold for the case when it ends', () => {
    expect(valueAt(snapshot, 'collected', { kind: 'chain' })).toBe(20);
    expect(valueAt(snapshot, 'charged', { kind: 'chain' })).toBe(40);
  });
});

describe('the time to work off a list', () => {
  /** So many wait at the desk just before the policy is fully in force in week 12, and one leaves in each week after. */
  function workedOff(waiting: number, until: number): number | undefined {
    const statistics = new Collector(chain, () => 0);
    for (let item = 0; item < waiting; item++) {
      statistics.arrived(0, item, 0);
      statistics.waiting(0, item, item);
    }
    for (let item = 0; item < waiting && item + 12 <= until; item++) {
      statistics.started(0, item, (12 + item) * week, (12 + item) * week - item);
    }
    return valueAt(snapshotByHand(statistics, until * week), 'clear time', desk);
  }

  it('runs from when the policy is fully in force until a tenth is left', () => {
    // 18 leave from week 12 to week 29.
    expect(workedOff(20, 50)).toBe(17);
  });

  it('is not there for a list that is not worked off by the end, or was short', () => {
    expect(workedOff(20, 25)).toBeUndefined();
    expect(workedOff(9, 50)).toBeUndefined();
    expect(workedOff(10, 50)).toBe(8);
  });

  it('is nothing where everybody is taken off the list at that moment', () => {
    const statistics = new Collector(chain, () => 0);
    for (let item = 0; item < 30; item++) {
      statistics.arrived(0, item, 0);
      statistics.waiting(0, item, 0);
    }
    for (let item = 0; item < 30; item++) statistics.reassessed(0, item, 12 * week, 12 * week);
    expect(valueAt(snapshotByHand(statistics, 20 * week), 'clear time', desk)).toBe(0);
  });

  it('goes on where they are sent to another list of the same place', () => {
    const statistics = new Collector(twoLists, () => 0);
    for (let item = 0; item < 20; item++) {
      statistics.arrived(0, item, 0);
      statistics.waiting(0, item, 0);
    }
    for (let item = 0; item < 20; item++) statistics.reassessed(0, item, 12 * week, 12 * week);
    for (let item = 0; item < 20; item++) statistics.waiting(1, item, 12 * week);
    for (let item = 0; item < 20; item++) statistics.started(1, item, (13 + item) * week, (1 + item) * week);
    expect(valueAt(snapshotByHand(statistics, 40 * week), 'clear time', desk)).toBe(1 + 17);
  });

  it('does not depend on when the window of the statistics begins', () => {
    const statistics = new Collector(chain, () => 0);
    for (let item = 0; item < 10; item++) {
      statistics.arrived(0, item, 0);
      statistics.waiting(0, item, 0);
    }
    statistics.open(14 * week);
    for (let item = 0; item < 10; item++) statistics.started(0, item, (15 + item) * week, (15 + item) * week);
    expect(valueAt(snapshotByHand(statistics, 40 * week), 'clear time', desk)).toBe(3 + 8);
  });
});
