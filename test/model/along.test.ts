import { describe, expect, it } from 'vitest';
import type { AlongPlan, Dependent, Plan, StepPart } from '../../src/plan/plan.ts';
import type { Quantity } from '../../src/plan/reader.ts';
import {
  branch,
  category,
  constant,
  end,
  fixed,
  goTo,
  plainLine,
  plan,
  resource,
  step,
  toStep,
  work,
} from '../experiment/plans.ts';
import { at, by, desk, done, elsewhere, keep } from './plans.ts';
import { only, record, times, values, whom } from './record.ts';

const waiting: Quantity = { kind: 'waiting', resource: 0 };
const promised: Quantity = { kind: 'expected wait', resource: 0 };

function along<T>(quantity: Quantity, ...marks: readonly (readonly [at: number, value: T])[]): AlongPlan<T> {
  return { kind: 'along', quantity, marks: marks.map(([mark, value]) => ({ at: mark, value: fixed(value) })) };
}

/** Something happens to each case before it joins the line of one desk, whose work takes 100 seconds. */
function before(part: StepPart, moments: readonly number[], more: Partial<Plan> = {}): Plan {
  return plan(
    {
      arrivals: [at(moments)],
      resources: [resource('desk', 1)],
      steps: [step('referral', part, goTo(toStep(1))), step('service', work(0, constant(100)), goTo(done))],
      ends: [end('done'), end('elsewhere')],
      ...more,
    },
    { horizon: 60 },
  );
}

const eight = [0, 1, 2, 3, 4, 5, 6, 7];

function charges(amount: Dependent<number>, moments = eight, more: Partial<Plan> = {}): readonly number[] {
  return values(record(before({ kind: 'charge', amount }, moments, more)).happenings, 'charged');
}

describe('a number along a quantity', () => {
  it('goes in a straight line from mark to mark, and stays what it is beyond the outer ones', () => {
    // One is served, so those who come after the second find 1, 2, 3, 4, 5 and 6 waiting.
    expect(charges(along(waiting, [1, 0], [3, 20], [5, 100]))).toEqual([0, 0, 0, 10, 20, 60, 100, 100]);
  });

  it('is one value where there is one mark', () => {
    expect(charges(along(waiting, [3, 20]))).toEqual(Array(8).fill(20));
  });

  it('may depend on an attribute at each mark, or hold for one level only', () => {
    const kinds = { attributes: [category('kind', { short: 0, long: 1 })] };
    const nested: Dependent<number> = {
      ...{ kind: 'along', quantity: waiting },
      marks: [
        { at: 0, value: fixed(0) },
        { at: 4, value: by(0, 1000, 40) },
      ],
    };
    expect(charges(nested, [0, 1, 2, 3], kinds)).toEqual([0, 0, 10, 20]);
    const ofLong: Dependent<number> = { kind: 'by', attribute: 0, of: [fixed(7), along(waiting, [0, 5], [1, 6])] };
    expect(charges(ofLong, [0, 1, 2, 3], kinds)).toEqual([5, 5, 6, 6]);
  });

  it('stays at the last mark where the wait has no end', () => {
    const closed = { resources: [resource('desk', 0)] };
    expect(charges(along(promised, [0, 1], [50, 2]), [0, 1], closed)).toEqual([1, 2]);
  });
});

describe('a duration along a quantity', () => {
  it('holds from its mark until the next', () => {
    const lasts = along(waiting, [1, constant(1)], [3, constant(10)]);
    const { happenings } = record(before({ kind: 'wait', lasts }, [0, 10, 20, 30, 40]));
    // On coming they find nobody, nobody, 1, 2 and 3 waiting.
    expect(times(happenings, 'waiting')).toEqual([11, 21, 31, 50]);
  });
});

describe('a quantity', () => {
  it('counts the units that come back at this very instant', () => {
    const free: Quantity = { kind: 'free', resource: 0 };
    const scenario = (part: StepPart) =>
      plan(
        {
          // The one who is asked comes from work that ends together with that of the place.
          arrivals: [at([0], { name: 'asked' }), at([0], { name: 'holder', to: toStep(2) })],
          resources: [resource('place', 1), resource('desk', 1)],
          steps: [
            step('desk', work(1, constant(10)), goTo(toStep(1))),
            step('question', part, goTo(done)),
            step('place', work(0, constant(10)), goTo(done)),
          ],
          ends: [end('done'), end('elsewhere')],
        },
        { horizon: 30 },
      );
    const charged = record(scenario({ kind: 'charge', amount: along(free, [0, 5], [1, 9]) })).happenings;
    expect(values(charged, 'charged')).toEqual([9]);
    const waited = record(
      scenario({ kind: 'wait', lasts: along(free, [0, constant(1)], [1, constant(7)]) }),
    ).happenings;
    expect(times(waited, 'ended')).toEqual([10, 17]);
    const routed = record(
      scenario({
        kind: 'route',
        branches: [branch(elsewhere, { share: along(free, [0, 0], [1, 1]) }), branch(done)],
      }),
    ).happenings;
    expect(whom(routed, 'ended', 'elsewhere')).toEqual(['asked 0']);
  });

  it('may be of the case itself: how long it waited', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 1, 2, 3])],
        resources: [resource('desk', 1)],
        steps: [
          step('service', work(0, constant(10)), goTo(toStep(1))),
          step('bill', { kind: 'charge', amount: along({ kind: 'time waited' }, [9, 0], [18, 90]) }, goTo(done)),
        ],
      },
      { horizon: 100 },
    );
    // They wait 0, 9, 18 and 27 seconds.
    expect(values(record(scenario).happenings, 'charged')).toEqual([0, 0, 90, 90]);
  });
});

describe('a patience that follows the wait promised', () => {
  const lasts = along(promised, [0, constant(500)], [100, constant(60)], [200, constant(20)]);

  it('is that for the work waiting ahead, not for that of the case itself as well', () => {
    const { happenings } = record(desk(100, at([0, 0, 0, 0]), { line: { patience: { lasts, to: elsewhere } } }));
    // Promised nothing, 100 and 200 seconds besides the work in hand; and so willing to wait 500, 60 and 20.
    expect(only(happenings, 'gaveUp').map(({ who, now }) => [who, now])).toEqual([
      ['cases 3', 20],
      ['cases 2', 60],
    ]);
    expect(times(happenings, 'ended', 'done')).toEqual([100, 200]);
  });

  it('belongs to the one who joins, also where the one before started at once', () => {
    const { happenings } = record(desk(100, at([0, 1]), { line: { patience: { lasts, to: elsewhere } } }));
    expect(times(happenings, 'gaveUp')).toEqual([]);
    expect(times(happenings, 'started')).toEqual([0, 100]);
  });
});

describe('a share of cases that do not join', () => {
  it('may grow with the list', () => {
    const balks = [{ when: { kind: 'always' as const }, share: along(waiting, [2, 0], [3, 1]), to: elsewhere }];
    const { happenings } = record(desk(100, at(eight), { line: { balks } }));
    // Three wait, and then nobody joins.
    expect(times(happenings, 'balked')).toEqual([4, 5, 6, 7]);
  });
});

describe('a place that is kept', () => {
  it('is seen by values as by conditions', () => {
    const inUse: Quantity = { kind: 'in use', resource: 0 };
    const scenario = plan(
      {
        arrivals: [at([0, 1, 2])],
        resources: [resource('place', 5)],
        steps: [
          step('bill', { kind: 'charge', amount: along(inUse, [0, 0], [5, 50]) }, goTo(toStep(1))),
          step('intake', keep(0, constant(0), plainLine), goTo(toStep(2))),
          step('stay', { kind: 'wait', lasts: fixed(constant(90)) }, goTo(done)),
        ],
      },
      { horizon: 100 },
    );
    expect(values(record(scenario).happenings, 'charged')).toEqual([0, 10, 20]);
  });
});
