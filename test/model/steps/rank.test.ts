import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlongPlan, ArrivalPlan, Dependent, Plan, ResourcePlan } from '../../../src/plan/plan.ts';
import type { Quantity } from '../../../src/plan/reader.ts';
import { category, constant, fixed, goTo, plan, resource, step, toStep, work } from '../../experiment/plans.ts';
import { group, seats } from '../group-plans.ts';
import { at, by, done } from '../plans.ts';
import { only, record, whom } from '../record.ts';

const waited: Quantity = { kind: 'time waited' };

function along(quantity: Quantity, ...marks: readonly (readonly [at: number, rank: number])[]): AlongPlan<number> {
  return { kind: 'along', quantity, marks: marks.map(([mark, rank]) => ({ at: mark, value: fixed(rank) })) };
}

/** Two steps at one desk of which the work takes 10: in the first priority changes, in the second it is 2. */
function two(priority: Dependent<number>, streams: readonly ArrivalPlan[], more: Partial<ResourcePlan> = {}): Plan {
  return plan(
    {
      arrivals: streams,
      resources: [resource('desk', 1, { order: 'priority', ...more })],
      steps: [
        step('plain', work(0, constant(10), { priority }), goTo(done)),
        step('urgent', work(0, constant(10), { priority: fixed(2) }), goTo(done)),
      ],
    },
    { horizon: 200 },
  );
}

const urgent = (moments: readonly number[]) => at(moments, { name: 'urgent', to: toStep(1) });
const starts = (scenario: Plan) => only(record(scenario).happenings, 'started').map(({ who, now }) => [who, now]);

describe('a priority along the time waited', () => {
  const rising = along(waited, [0, 1], [15, 3]);

  it('lets a case go first once it has waited so long, and not before', () => {
    expect(starts(two(rising, [at([0, 1]), urgent([2, 3, 4])]))).toEqual([
      ['cases 0', 0],
      ['urgent 0', 10],
      ['cases 1', 20],
      ['urgent 1', 30],
      ['urgent 2', 40],
    ]);
  });

  it('counts from the moment of the mark itself', () => {
    expect(whom(record(two(rising, [at([0, 5]), urgent([2, 3])])).happenings, 'started')).toEqual([
      ...['cases 0', 'urgent 0', 'cases 1', 'urgent 1'],
    ]);
    expect(whom(record(two(rising, [at([0, 5.001]), urgent([2, 3])])).happenings, 'started')).toEqual([
      ...['cases 0', 'urgent 0', 'urgent 1', 'cases 1'],
    ]);
  });

  it('counts the time in this list only', () => {
    const scenario = two(rising, [at([0, 1, 2], { to: toStep(2) }), urgent([11, 12, 13])]);
    const resources = [...scenario.resources, resource('first desk', 1)];
    const steps = [...scenario.steps, step('first', work(1, constant(10)), goTo(toStep(0)))];
    const { happenings } = record({ ...scenario, resources, steps });
    // The second waited for 9 before the first desk, and comes to the other at 20, where it begins at 1 again.
    expect(
      only(happenings, 'started').flatMap(({ who, where, now }) => (where === 'first' ? [] : [[who, now]])),
    ).toEqual([
      ['cases 0', 10],
      ['urgent 0', 20],
      ['urgent 1', 30],
      ['cases 1', 40],
      ['cases 2', 50],
      ['urgent 2', 60],
    ]);
  });

  it('leaves equals in the order in which they came', () => {
    // Both have 2 when the desk is free, and the plain one came first; the next came last.
    expect(
      whom(record(two(along(waited, [0, 1], [5, 2]), [at([0, 1, 4]), urgent([3])])).happenings, 'started'),
    ).toEqual(['cases 0', 'cases 1', 'urgent 0', 'cases 2']);
  });

  it('may fall, and change more than once', () => {
    const fading = along(waited, [0, 3], [5, 1], [25, 9]);
    expect(whom(record(two(fading, [at([0, 1, 8]), urgent([2, 3, 4])])).happenings, 'started')).toEqual([
      ...['cases 0', 'cases 2', 'urgent 0', 'cases 1', 'urgent 1', 'urgent 2'],
    ]);
  });

  it('may be that of some cases only', () => {
    const kinds = { attributes: [category('kind', { patient: 0, rising: 1 })] };
    const ofSome: Dependent<number> = { kind: 'by', attribute: 0, of: [fixed(0), rising] };
    expect(starts({ ...two(ofSome, [at([0, 1]), urgent([2, 3])]), ...kinds })[2]).toEqual(['cases 1', 20]);
    const ofNone: Dependent<number> = { kind: 'by', attribute: 0, of: [rising, fixed(0)] };
    expect(starts({ ...two(ofNone, [at([0, 1]), urgent([2, 3])]), ...kinds })[3]).toEqual(['cases 1', 30]);
  });

  it('interrupts at that moment, where the resource interrupts', () => {
    const { happenings } = record(two(along(waited, [0, 1], [4, 3]), [at([1]), urgent([0])], { preempts: 'resume' }));
    expect(only(happenings, 'started').map(({ who, now }) => [who, now])).toEqual([
      ['urgent 0', 0],
      ['cases 0', 5],
    ]);
    expect(only(happenings, 'finished').map(({ who, now }) => [who, now])).toEqual([
      ['cases 0', 15],
      ['urgent 0', 20],
    ]);
  });

  it('interrupts nobody where a unit comes back at that very moment', () => {
    const desks = { capacity: resource('desk', 2).capacity, preempts: 'restart' } as const;
    const scenario = two(along(waited, [0, 1], [8, 3]), [at([2]), urgent([0, 1])], desks);
    expect(only(record(scenario).happenings, 'finished').map(({ who, now }) => [who, now])).toEqual([
      ['urgent 0', 10],
      ['urgent 1', 11],
      ['cases 0', 20],
    ]);
  });

  it('is that of the list a case waits in, not of one it has left', () => {
    // Who gives up at 6 waits in the other list when the mark of the first would come.
    const patience = { lasts: fixed(constant(6)), to: toStep(1) };
    const plain = work(0, constant(10), { priority: along(waited, [0, 1], [8, 9]), patience });
    const scenario = two(fixed(0), [urgent([0, 1, 2]), at([1])]);
    const steps = [step('plain', plain, goTo(done)), ...scenario.steps.slice(1)];
    expect(whom(record({ ...scenario, steps }).happenings, 'started')).toEqual([
      ...['urgent 0', 'urgent 1', 'urgent 2', 'cases 0'],
    ]);
  });
});

describe('a priority along the time since a step', () => {
  it('rises by the time since the case came there, wherever it has been', () => {
    const since = along({ kind: 'time since', step: 0 }, [0, 1], [15, 3]);
    const scenario = two(fixed(0), [at([0, 1]), urgent([2, 3, 4])]);
    const wait = step('letter', { kind: 'wait', lasts: fixed(constant(5)) }, goTo(toStep(2)));
    const steps = [
      wait,
      ...scenario.steps.slice(1),
      step('plain', work(0, constant(10), { priority: since }), goTo(done)),
    ];
    // The desk is free at 12 and 22: the first came at 0, so it has 3 from 15 on.
    expect(starts({ ...scenario, steps })).toEqual([
      ['urgent 0', 2],
      ['urgent 1', 12],
      ['cases 0', 22],
      ['cases 1', 32],
      ['urgent 2', 42],
    ]);
  });
});

describe('a priority along the state of the chain', () => {
  it('stays what it was when the case joined', () => {
    const crowded = along({ kind: 'waiting', resource: 0 }, [0, 3], [2, 1]);
    // They find 0, 0, 1 and 2 waiting, and so have 3, 3, 2 and 1 for good.
    expect(whom(record(two(crowded, [at([0, 1, 2, 3]), urgent([4])])).happenings, 'started')).toEqual([
      ...['cases 0', 'cases 1', 'cases 2', 'urgent 0', 'cases 3'],
    ]);
  });
});

it('a priority that rises decides who gets a seat', () => {
  const priority: Dependent<number> = {
    ...{ kind: 'by', attribute: 0 },
    of: [fixed(2), along(waited, [0, 1], [15, 3])],
  };
  const line = { priority, room: undefined, refusedTo: undefined, balks: [], patience: undefined };
  const scenario = plan(
    {
      arrivals: [at([1, 2, 3, 4, 5, 6, 7, 8])],
      attributes: [category('kind', { urgent: 0.5, plain: 0.5 })],
      resources: [seats(1, 10, 10, { order: 'priority' })],
      steps: [step('talk', group({ forms: { kind: 'sessions', resource: 0, least: 1 }, line }), goTo(done))],
    },
    { horizon: 200 },
  );
  const order = whom(record(scenario).happenings, 'started', 'talk');
  // Without the rise all urgent ones go first; with it those who came before them have overtaken the last of them.
  const without = { ...line, priority: by(0, 2, 1) };
  const flat = {
    ...scenario,
    steps: [step('talk', group({ forms: { kind: 'sessions', resource: 0, least: 1 }, line: without }), goTo(done))],
  };
  const before = whom(record(flat).happenings, 'started', 'talk');
  expect(order).toHaveLength(8);
  expect(order.slice(0, 1)).toEqual(before.slice(0, 1));
  expect(order).not.toEqual(before);
});

describe('one server, any marks', () => {
  const moment = fc.integer({ min: 0, max: 60 });
  const marks = fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 })
    .chain((ats) =>
      fc.tuple(
        ...ats.toSorted((a, b) => a - b).map((mark) => fc.tuple(fc.constant(mark), fc.integer({ min: 0, max: 4 }))),
      ),
    );

  it('takes at each turn the highest rank of that moment, and among equals who came first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(moment, { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(moment, { maxLength: 12 }),
        marks,
        (plain, fast, curve) => {
          // No two moments are the same.
          const ours = plain.toSorted((a, b) => a - b).map((each, i) => each + 0.2 + i / 100);
          const theirs = fast.toSorted((a, b) => a - b).map((each, i) => each + 0.5 + i / 70);
          const found = starts(two(along(waited, ...curve), [at(ours), urgent(theirs)]));
          expect(found).toEqual(byHand(ours, theirs, curve));
        },
      ),
      { numRuns: 300 },
    );
  });

  function byHand(ours: readonly number[], theirs: readonly number[], curve: readonly (readonly [number, number])[]) {
    const rankAfter = (wait: number) => (curve.findLast(([mark]) => mark <= wait) ?? curve[0])?.[1] ?? 0;
    let waiting = [
      ...ours.map((came, i) => ({ who: `cases ${i}`, came, rank: (now: number) => rankAfter(now - came) })),
      ...theirs.map((came, i) => ({ who: `urgent ${i}`, came, rank: () => 2 })),
    ].toSorted((a, b) => a.came - b.came);
    const order: (readonly [string, number])[] = [];
    for (let now = 0; waiting.length > 0; now += 10) {
      now = Math.max(now, waiting[0]?.came ?? 0);
      const here = waiting.filter(({ came }) => came <= now);
      const best = here.reduce((a, b) => (b.rank(now) > a.rank(now) ? b : a));
      if (now < 200) order.push([best.who, now]);
      waiting = waiting.filter((each) => each !== best);
    }
    return order;
  }
});
