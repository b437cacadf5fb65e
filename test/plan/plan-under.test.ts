import { describe, expect, it } from 'vitest';
import { Model } from '../../src/model/model.ts';
import type { ArrivalPattern, OpeningHours, Plan, Rules } from '../../src/plan/plan.ts';
import { planUnder } from '../../src/plan/plan-under.ts';
import { day } from '../../src/plan/units.ts';
import { constant, end, goTo, plan, resource, step, work } from '../experiment/plans.ts';
import { arrivals, at, deskRules, done, policy, rate, unitsFrom } from '../model/plans.ts';

/** Policies at the start of day 10 and, with a transition of 5 days, of day 40; the end is that of day 100. */
function switching(chain: Partial<Rules> = {}, more: Partial<Plan> = {}): Plan {
  const base = plan({ ...deskRules(1), ...chain, ...more }, { start: '2013-12-25', horizon: 100 * day });
  return {
    ...base,
    policies: [
      policy('first', 10 * day, { ...base, steps: [step('service', work(0, constant(2)), goTo(done))] }),
      policy('second', 40 * day, { ...base, ends: [end('done', { collects: true })] }, { over: 5 * day }),
    ],
  };
}

const inFirst = (pattern: ArrivalPattern) =>
  planUnder(switching({ arrivals: [arrivals(pattern)] }), 0).arrivals[0]?.pattern;

describe('the plan under one policy', () => {
  it('is the plan itself where there are none', () => {
    const observed: ArrivalPattern = {
      kind: 'observed',
      spells: [{ from: 99 * day, to: 120 * day, count: 7 }],
      spread: 'evenly',
    };
    const whole = plan(
      { ...deskRules(1), arrivals: [arrivals(observed), at([3, 100 * day])] },
      { horizon: 100 * day, startUp: 7 },
    );
    expect(planUnder(whole, undefined)).toEqual(whole);
  });

  it('begins when the policy is fully in force, and ends when the next begins', () => {
    const { period } = switching();
    const periods = [undefined, 0, 1].map((each) => planUnder(switching(), each).period);
    expect(periods).toEqual([
      { ...period, horizon: 10 * day },
      { ...period, start: '2014-01-04', horizon: 30 * day },
      { ...period, start: '2014-02-08', horizon: 55 * day },
    ]);
  });

  it('begins at a midnight, and has no length where the next policy is too soon', () => {
    const whole = switching();
    const [first, second] = whole.policies;
    if (first === undefined || second === undefined) throw new Error('expected two policies');
    const slow = { ...whole, policies: [{ ...first, over: 29.25 * day }, second] };
    expect(planUnder(slow, 0).period).toEqual({ start: '2014-02-03', horizon: 0, startUp: 0 });
    const late = { ...whole, policies: [first, { ...second, over: 70.5 * day }] };
    expect(planUnder(late, 1).period).toEqual({ start: '2014-04-15', horizon: 0, startUp: 0 });
  });

  it('follows the rules of the policy, and knows no other', () => {
    const whole = switching();
    const [before, first, second] = [undefined, 0, 1].map((each) => planUnder(whole, each));
    expect(before?.steps).toBe(whole.steps);
    expect(first?.steps).toBe(whole.policies[0]?.rules.steps);
    expect(second?.ends[0]?.collects).toBe(true);
    expect([before, first, second].map((each) => each?.policies)).toEqual([[], [], []]);
  });

  it('leaves of the start-up what is left of it', () => {
    const whole = switching();
    const slow = { ...whole, period: { ...whole.period, startUp: 30 * day } };
    expect([undefined, 0, 1].map((each) => planUnder(slow, each).period.startUp)).toEqual([10 * day, 20 * day, 0]);
  });

  it('runs', () => {
    const under = planUnder(switching({ arrivals: [arrivals({ kind: 'poisson', rate: rate(1 / day) })] }), 1);
    const model = new Model(under, { seed: 'seed', replication: 0 }, []);
    model.run(under.period.horizon);
    expect(model.events).toBeGreaterThan(50);
  });
});

describe('under a policy, arrivals', () => {
  it('come at the rates of that time, in the phase of the wave', () => {
    const levels = [0, 5, 10, 20, 40, 60].map((from) => ({ from: from * day, rate: from + 1 }));
    const wave = { every: 3 * day, amplitude: 0.5, from: day };
    expect(inFirst({ kind: 'paced', rate: rate(1, { levels, wave }) })).toEqual({
      kind: 'paced',
      rate: rate(1, {
        levels: [
          { from: 0, rate: 11 },
          { from: 10 * day, rate: 21 },
        ],
        wave: { ...wave, from: -9 * day },
      }),
    });
  });

  it('keep the rate that began earlier', () => {
    const levels = [
      { from: 0, rate: 1 },
      { from: 4 * day, rate: 2 },
    ];
    expect(inFirst({ kind: 'poisson', rate: rate(1, { levels }) })).toEqual({ kind: 'poisson', rate: rate(2) });
  });

  it('at listed moments are those from its first moment until that of the next', () => {
    expect(inFirst({ kind: 'times', at: [9, 10, 11, 39.5, 40, 41].map((each) => each * day) })).toEqual({
      kind: 'times',
      at: [0, day, 29.5 * day],
    });
  });

  it('with gaps forget a first moment that has been', () => {
    const gap = constant(day);
    expect(inFirst({ kind: 'renewal', gap, first: 9 * day })).toEqual({ kind: 'renewal', gap, first: undefined });
    expect(inFirst({ kind: 'renewal', gap, first: 12 * day })).toEqual({ kind: 'renewal', gap, first: 2 * day });
  });

  it('that were counted are cut in proportion', () => {
    const spells = [
      { from: 0, to: 5 * day, count: 9 },
      { from: 5 * day, to: 15 * day, count: 9 },
      { from: 20 * day, to: 20 * day, count: 3 },
      { from: 30 * day, to: 50 * day, count: 20 },
      { from: 40 * day, to: 40 * day, count: 4 },
    ];
    expect(inFirst({ kind: 'observed', spells, spread: 'at random' })).toEqual({
      kind: 'observed',
      spells: [
        { from: 0, to: 5 * day, count: 5 },
        { from: 10 * day, to: 10 * day, count: 3 },
        { from: 20 * day, to: 30 * day, count: 10 },
      ],
      spread: 'at random',
    });
  });

  it('that were there at the start are so only under the rules of the start', () => {
    const whole = switching({ arrivals: [arrivals({ kind: 'backlog', count: 8 })] });
    const counts = [undefined, 0].map((each) => planUnder(whole, each).arrivals[0]?.pattern);
    expect(counts).toEqual([
      { kind: 'backlog', count: 8 },
      { kind: 'backlog', count: 0 },
    ]);
  });

  it('begin and end when they do in the run', () => {
    const whole = switching({ arrivals: [at([], { from: 5 * day, until: 20 * day }), at([], { from: 30 * day })] });
    const spells = [0, 1].map((each) => planUnder(whole, each).arrivals.map(({ from, until }) => [from, until]));
    expect(spells).toEqual([
      [
        [0, 10 * day],
        [20 * day, Number.POSITIVE_INFINITY],
      ],
      [
        [0, 0],
        [0, Number.POSITIVE_INFINITY],
      ],
    ]);
  });
});

describe('under a policy, capacity', () => {
  const under = (capacity: Parameters<typeof resource>[2]) =>
    planUnder(switching({ resources: [resource('desk', 1, capacity)] }), 0).resources[0];

  it('is that of that time, by date, roster and sessions', () => {
    const roster = { every: 7 * day, offset: 2 * day, shifts: [{ from: 0, units: 1 }] };
    const sessions = { first: day, every: 7 * day };
    const capacity = { ...unitsFrom([0, 1], [5 * day, 2], [15 * day, 3], [50 * day, 4]), roster, sessions };
    expect(under({ capacity })?.capacity).toEqual({
      ...capacity,
      levels: unitsFrom([0, 2], [5 * day, 3]).levels,
      roster: { ...roster, offset: -8 * day },
      sessions: { first: 5 * day, every: 7 * day },
    });
  });

  it('offers the first session at once where one is due, and one yet to come in its time', () => {
    const sessions = (first: number) => ({ ...unitsFrom([0, 8]), sessions: { first, every: 5 * day } });
    expect(under({ capacity: sessions(0) })?.capacity.sessions?.first).toBe(0);
    expect(under({ capacity: sessions(30 * day) })?.capacity.sessions?.first).toBe(20 * day);
  });

  it('is closed on the same days', () => {
    const hours: OpeningHours = {
      ...{ name: 'office', title: { en: 'office', nl: 'kantoor' } },
      week: [{ from: 0, to: day }],
      closedDays: [-3, 0, 12, 30],
    };
    expect(under({ hours })?.hours).toEqual({ ...hours, closedDays: [-13, -10, 2, 20] });
  });
});
