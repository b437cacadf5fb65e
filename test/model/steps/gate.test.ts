import { describe, expect, it } from 'vitest';
import type { Condition, Plan } from '../../../src/plan/plan.ts';
import { hour } from '../../../src/plan/units.ts';
import {
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  poisson,
  resource,
  step,
  toStep,
  work,
} from '../../experiment/plans.ts';
import { at, backlog, done, elsewhere, isLevel, keep, state, units, unitsFrom } from '../plans.ts';
import { only, record, times, whom } from '../record.ts';

const waiting = (relation: '<' | '>=', value: number) => state({ kind: 'waiting', resource: 0 }, relation, value);
const free = (value: number) => state({ kind: 'free', resource: 0 }, '>=', value);

/** A gate before one desk; who finds it shut goes elsewhere. */
function gated(openWhile: Condition, reopens: Condition, moments: readonly number[], takes = 10, places = 1): Plan {
  return plan(
    {
      arrivals: [at(moments)],
      resources: [resource('desk', places)],
      steps: [
        step('referral', { kind: 'gate', openWhile, reopens, closedTo: elsewhere }, goTo(toStep(1))),
        step('service', work(0, constant(takes)), goTo(done)),
      ],
      ends: [end('done'), end('elsewhere')],
    },
    { horizon: 200 },
  );
}

describe('a gate', () => {
  it('lets cases through while it is open, and tells whom it sent elsewhere', () => {
    const { happenings } = record(gated(waiting('<', 2), waiting('<', 2), [0, 1, 2, 3, 4, 11, 12]));
    expect(times(happenings, 'diverted', 'referral')).toEqual([3, 4, 12]);
    expect(times(happenings, 'ended', 'elsewhere')).toEqual([3, 4, 12]);
    expect(times(happenings, 'ended', 'done')).toEqual([10, 20, 30, 40]);
  });

  it('may look at places, counting those that come back at this very instant', () => {
    const { happenings } = record(gated(free(1), free(1), [0, 5, 10, 15, 20]));
    expect(times(happenings, 'started')).toEqual([0, 10, 20]);
    expect(times(happenings, 'diverted')).toEqual([5, 15]);
  });

  it('may look at the list of one step', () => {
    const at1 = state({ kind: 'waiting at', step: 1 }, '<', 1);
    expect(times(record(gated(at1, at1, [0, 1, 2, 11])).happenings, 'diverted')).toEqual([2]);
  });

  it('may look at the wait to expect: those waiting, times the work of each, over the units', () => {
    const short = state({ kind: 'expected wait', resource: 0 }, '<=', 10);
    const scenario = gated(short, short, [0, 0, 0, 0, 0, 0, 0, 0], 10, 2);
    // Two at work, and two waiting make 10 seconds: a third one more is let in, and makes 15.
    expect(times(record(scenario).happenings, 'diverted')).toHaveLength(3);
  });

  it('may look at the case where it does not stay shut', () => {
    const either: Condition = { kind: 'any', of: [waiting('<', 1), isLevel(0, 1)] };
    const scenario = {
      ...gated(
        either,
        either,
        Array.from({ length: 40 }, (_, i) => i / 100),
      ),
      attributes: [category('kind', { plain: 0.5, urgent: 0.5 })],
    };
    const { happenings } = record(scenario);
    const diverted = only(happenings, 'diverted').length;
    expect(diverted).toBeGreaterThan(8);
    expect(diverted).toBeLessThan(32);
  });

  it('cannot look at the case where it stays shut', () => {
    const scenario = gated(waiting('<', 2), { kind: 'all', of: [waiting('<', 1), isLevel(0, 1)] }, [0]);
    expect(() => record({ ...scenario, attributes: [category('kind', { a: 1 })] })).toThrow(
      'the gate of step "referral" looks at the case',
    );
  });
});

describe('a gate that stays shut for a while', () => {
  it('opens again only when the list is short enough', () => {
    // Shut at 3 waiting; 2 are left at 10, 1 at 20, none at 30.
    const { happenings } = record(gated(waiting('<', 3), waiting('<', 1), [0, 1, 2, 3, 4, 12, 22, 29, 30, 31, 32]));
    expect(times(happenings, 'diverted')).toEqual([4, 12, 22, 29]);
    expect(times(happenings, 'started')).toEqual([0, 10, 20, 30, 40, 50, 60]);
  });

  it('opens between arrivals: the list was short once, though it is longer when the next case comes', () => {
    const scenario = gated(waiting('<', 3), waiting('<', 1), [0, 1, 2, 3, 4, 38]);
    const others = at([31, 32], { name: 'others', to: toStep(1) });
    const { happenings } = record({ ...scenario, arrivals: [...scenario.arrivals, others] });
    // At 30 nobody waits; at 38 two others do, so a gate that only looked then would find it shut.
    expect(times(happenings, 'diverted')).toEqual([4]);
    expect(whom(happenings, 'ended', 'done')).toContain('cases 5');
  });

  it('shuts between arrivals', () => {
    const scenario = gated(waiting('<', 3), waiting('<', 1), [0, 13]);
    const others = at([1, 1, 1], { name: 'others', to: toStep(1) });
    const { happenings } = record({ ...scenario, arrivals: [...scenario.arrivals, others] });
    // Three waited from 1 to 10; at 13 two still do, which is fewer than three but not fewer than one.
    expect(times(happenings, 'diverted')).toEqual([13]);
  });

  it('is not opened by a place that is free for no time at all', () => {
    // Shut since 0; at each end of work a place comes free, and is taken at once by the next who waits.
    const scenario = gated(free(1), free(2), [5, 15, 31], 10, 2);
    const others = backlog(6, { name: 'others', to: toStep(1) });
    const { happenings } = record({ ...scenario, arrivals: [...scenario.arrivals, others] });
    expect(times(happenings, 'diverted')).toEqual([5, 15]);
    expect(times(happenings, 'started').at(-1)).toBe(31);
  });

  it('is not opened by a place that another case takes later at the same instant', () => {
    const scenario = plan(
      {
        arrivals: [
          at([0], { name: 'mover' }),
          at([0, 0], { name: 'holder', to: toStep(1) }),
          at([5, 15, 21], { name: 'referred', to: toStep(2) }),
        ],
        resources: [resource('bed', 2), resource('desk', 1)],
        steps: [
          step('desk', work(1, constant(10)), goTo(toStep(1))),
          step('bed', work(0, constant(10)), goTo(done)),
          step('referral', { kind: 'gate', openWhile: free(1), reopens: free(2), closedTo: elsewhere }, goTo(done)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 30 },
    );
    // At 10 both beds come free, and the mover takes one of them.
    expect(times(record(scenario).happenings, 'diverted')).toEqual([5, 15]);
  });

  it('notices places that come with staff', () => {
    const scenario = gated(free(1), free(2), [0, 1, 2, 6, 7]);
    const capacity = unitsFrom([0, 1], [5, 3]);
    const { happenings } = record({ ...scenario, resources: [resource('desk', 1, { capacity })] });
    expect(times(happenings, 'diverted')).toEqual([1, 2]);
    expect(times(happenings, 'started')).toEqual([0, 6, 7]);
  });
});

describe('a gate that is watched', () => {
  const moves = (scenario: Plan) =>
    only(record(scenario).happenings, 'gateMoved').map(({ now, value }) => [now, value]);

  it('tells when it shuts and when it opens, whether or not a case comes by', () => {
    const plain = gated(waiting('<', 2), waiting('<', 2), [0, 1, 2, 3, 11]);
    expect(moves(plain)).toEqual([
      [2, 0],
      [10, 1],
      [11, 0],
      [20, 1],
    ]);
    const staying = gated(waiting('<', 2), waiting('<', 1), [0, 1, 2, 3, 11]);
    expect(moves(staying)).toEqual([
      [2, 0],
      [20, 1],
    ]);
  });

  it('says nothing of a place that is free for no time at all', () => {
    const scenario = gated(free(1), free(1), []);
    const others = backlog(3, { name: 'others', to: toStep(1) });
    // At 10 and at 20 the place is taken at once by the next.
    expect(moves({ ...scenario, arrivals: [others] })).toEqual([
      [0, 0],
      [30, 1],
    ]);
  });

  it('is shut from the first moment where nobody is there', () => {
    expect(moves(gated(free(1), free(1), [5], 10, 0))).toEqual([[0, 0]]);
  });

  it('is shut once however often it is found shut', () => {
    const takenAllTheTime = gated(
      free(1),
      free(1),
      Array.from({ length: 50 }, (_, i) => i),
    );
    const shut = moves(takenAllTheTime);
    expect(shut[0]).toEqual([0, 0]);
    for (const [index, [, open]] of shut.entries()) expect(open).toBe(index % 2);
  });

  it('is none that looks at the case: it is not one thing for all', () => {
    const either: Condition = { kind: 'any', of: [waiting('<', 1), isLevel(0, 1)] };
    const scenario = {
      ...gated(either, either, [0, 1, 2, 3]),
      attributes: [category('kind', { plain: 1, urgent: 0 })],
    };
    expect(record(scenario).happenings.some(({ what }) => what === 'diverted')).toBe(true);
    expect(moves(scenario)).toEqual([]);
  });

  it('may stop the intake while the wait to expect is long', () => {
    const short = state({ kind: 'expected wait', resource: 0 }, '<', 20);
    const again = state({ kind: 'expected wait', resource: 0 }, '<=', 0);
    const { happenings } = record(gated(short, again, [0, 1, 2, 3, 21, 31], 10));
    // Two waiting make 20 seconds, from 2 until nobody waits, at 20.
    expect(moves(gated(short, again, [0, 1, 2, 3, 21, 31], 10))).toEqual([
      [2, 0],
      [20, 1],
    ]);
    expect(times(happenings, 'diverted')).toEqual([3]);
  });
});

describe('several cases at a gate at one instant', () => {
  it('each see what the one before did, also when they come from work that ends together', () => {
    const scenario = plan(
      {
        arrivals: [backlog(4)],
        resources: [resource('place', 1), resource('desk', 4)],
        steps: [
          step('first', work(1, constant(10)), goTo(toStep(1))),
          step(
            'referral',
            { kind: 'gate', openWhile: free(1), reopens: free(1), closedTo: elsewhere },
            goTo(toStep(2)),
          ),
          step('care', keep(0, constant(5)), goTo(done)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    const { happenings } = record(scenario);
    expect(whom(happenings, 'started', 'care')).toEqual(['cases 0']);
    expect(whom(happenings, 'diverted')).toEqual(['cases 1', 'cases 2', 'cases 3']);
  });
});

describe('a gate on the expected wait', () => {
  it('reckons with part-time units and opening hours', () => {
    const half = {
      ...{ name: 'half days', title: { en: 'half days', nl: 'halve dagen' } },
      week: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ from: 24 * day * hour, to: (24 * day + 12) * hour })),
      closedDays: [],
    };
    const short = state({ kind: 'expected wait', resource: 0 }, '<=', 10 * hour);
    const scenario = plan(
      {
        arrivals: [backlog(10)],
        resources: [resource('desk', 1, { capacity: units(1, 0.5), hours: half })],
        steps: [
          step('referral', { kind: 'gate', openWhile: short, reopens: short, closedTo: elsewhere }, goTo(toStep(1))),
          step('service', work(0, constant(hour)), goTo(done)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 1 },
    );
    // An hour of work takes four: half a pace, half the day. One at work, two waiting make 8, three make 12.
    expect(times(record(scenario).happenings, 'diverted')).toHaveLength(6);
  });

  it('is never short where cases wait and nobody works', () => {
    const short = state({ kind: 'expected wait', resource: 0 }, '<=', 1e12);
    const { happenings } = record({ ...gated(short, short, [0, 1, 2]), resources: [resource('desk', 0)] });
    expect(times(happenings, 'diverted')).toEqual([1, 2]);
  });
});

describe('a gate and the draws', () => {
  it('leave each other alone: who is let through does what it would have done', () => {
    const open = { kind: 'always' } as const;
    const scenario = (gate: Condition) =>
      plan(
        {
          arrivals: [poisson(0.1)],
          resources: [resource('desk', 1)],
          steps: [
            step(
              'referral',
              { kind: 'gate', openWhile: gate, reopens: gate, closedTo: elsewhere },
              { kind: 'route', branches: [branch(toStep(1), { share: fixed(0.5) }), branch(elsewhere)] },
            ),
            step('service', work(0, exponential(15)), goTo(done)),
          ],
          ends: [end('done'), end('elsewhere')],
        },
        { horizon: 5000 },
      );
    const held = (gate: Condition) => {
      const { happenings } = record(scenario(gate));
      return new Map(only(happenings, 'finished').map(({ who, value }) => [who, value]));
    };
    const all = held(open);
    const some = held(waiting('<', 2));
    expect(some.size).toBeGreaterThan(50);
    expect(some.size).toBeLessThan(all.size);
    for (const [who, value] of some) if (all.has(who)) expect(value).toBeCloseTo(all.get(who) ?? Number.NaN, 9);
    expect([...some.keys()].filter((who) => all.has(who)).length).toBeGreaterThan(50);
  });
});
