import { describe, expect, it } from 'vitest';
import type { GroupPart, Plan, ResourcePlan, StepPart } from '../../../src/plan/plan.ts';
import type { Distribution } from '../../../src/random/distribution.ts';
import { constant, end, fixed, goTo, plainLine, plan, resource, step, toStep, work } from '../../experiment/plans.ts';
import { fills, group, seats, trainer } from '../group-plans.ts';
import { at, done, elsewhere, every, state } from '../plans.ts';
import { only, record, times, values, whom } from '../record.ts';

const uniform = (low: number, high: number): Distribution => ({ kind: 'uniform', low, high });

/** A training for those who come at the given moments; the trainer is there for other work too. */
function training(
  moments: readonly number[],
  part: GroupPart,
  more: {
    readonly trainer?: Partial<ResourcePlan>;
    readonly horizon?: number;
    readonly after?: readonly StepPart[];
  } = {},
): Plan {
  return plan(
    {
      arrivals: [at(moments), at([], { name: 'talks', to: toStep(1) })],
      resources: [resource('trainer', 1, more.trainer)],
      steps: [
        step('training', part, ...(more.after ?? []), goTo(done)),
        step('talk', work(0, constant(4)), goTo(done)),
      ],
      ends: [end('done'), end('elsewhere')],
    },
    { horizon: more.horizon ?? 1000 },
  );
}

/** The same, with talks of 4 that keep the trainer busy from the given moments on. */
function busyTraining(moments: readonly number[], talks: readonly number[], part: GroupPart): Plan {
  const scenario = training(moments, part);
  return { ...scenario, arrivals: [at(moments), at(talks, { name: 'talks', to: toStep(1) })] };
}

const startsOf = (scenario: Plan) =>
  only(record(scenario).happenings, 'started', 'training').map(({ who, now, value }) => [who, now, value]);

describe('groups that fill', () => {
  it('start as in verification case 57', () => {
    const { happenings } = record(training([0, 1, 2, 3], group()));
    expect(times(happenings, 'started')).toEqual([1, 1, 3, 3]);
    expect(times(happenings, 'ended')).toEqual([2, 2, 4, 4]);
    expect(values(happenings, 'started')).toEqual([1, 0, 1, 0]);
  });

  it('start so long after the first member came, though not full', () => {
    const part = group({ forms: fills(3, 1, 5) });
    const { happenings } = record(training([0, 1, 2, 3], part));
    const groups = only(happenings, 'groupStarted').map(({ now, value, other }) => [now, value, other]);
    expect(groups).toEqual([
      [2, 3, 3],
      [8, 1, 3],
    ]);
  });

  it('tell who waits, and not of whoever completes a group', () => {
    const { happenings, model } = record(training([0, 1, 2], group()), { until: [5] });
    expect(whom(happenings, 'waiting')).toEqual(['cases 0', 'cases 2']);
    expect([model.waitingAt(0), model.casesInHand]).toEqual([1, 1]);
    const since: number[] = [];
    model.eachWaiting(0, (_, joined) => since.push(joined));
    expect(since).toEqual([2]);
  });

  it('wait for what they need, and are then filled by whoever is first in the list', () => {
    const part = group({ ...trainer, forms: fills(2) });
    const scenario = busyTraining([1, 2, 3, 4], [0], part);
    expect(startsOf(scenario)).toEqual([
      ['cases 0', 4, 3],
      ['cases 1', 4, 2],
      ['cases 2', 5, 2],
      ['cases 3', 5, 1],
    ]);
    const { model } = record(scenario, { until: [3] });
    expect([model.waitingAt(0), model.waitingFor(0), model.casesInHand]).toEqual([3, 3, 4]);
  });

  it('hold the trainer while they meet, at his pace', () => {
    const capacity = {
      levels: [{ from: 0, units: 1, speed: 0.5 }],
      roster: undefined,
      sessions: undefined,
      otherWork: 0,
    };
    const { happenings } = record(
      training([0, 0], group({ ...trainer, takes: constant(3) }), { trainer: { capacity } }),
    );
    const use = only(happenings, 'occupied').map(({ now, value }) => [now, value]);
    expect(use).toEqual([
      [0, 1],
      [6, 0],
    ]);
  });

  it('pass over those who gave up before it began, for whoever is next', () => {
    const line = { ...plainLine, patience: { lasts: fixed(constant(3)), to: elsewhere } };
    const scenario = busyTraining([0.5, 2, 3], [0], group({ ...trainer, line }));
    expect(startsOf(scenario)).toEqual([
      ['cases 1', 4, 2],
      ['cases 2', 4, 1],
    ]);
    const { happenings } = record(scenario);
    expect(only(happenings, 'gaveUp').map(({ who, now, value }) => [who, now, value])).toEqual([['cases 0', 3.5, 3]]);
  });

  it('are no more when too few are left waiting for the trainer', () => {
    const line = { ...plainLine, patience: { lasts: fixed(constant(3)), to: elsewhere } };
    const scenario = busyTraining([0.5, 2, 4.5], [0], group({ ...trainer, line, forms: fills(2, 2) }));
    expect(startsOf(scenario)).toEqual([
      ['cases 1', 4.5, 2.5],
      ['cases 2', 4.5, 0],
    ]);
  });

  it('take along whoever would give up at that very moment', () => {
    const line = { ...plainLine, patience: { lasts: fixed(constant(5)), to: elsewhere } };
    const { happenings } = record(training([0, 5], group({ line })));
    expect(times(happenings, 'gaveUp')).toEqual([]);
    expect(times(happenings, 'started')).toEqual([5, 5]);
  });

  it('begin with those who are left, when others gave up on a group that was full', () => {
    const line = { ...plainLine, patience: { lasts: fixed(constant(3)), to: elsewhere } };
    expect(startsOf(busyTraining([0.5, 2], [0], group({ ...trainer, line })))).toEqual([['cases 1', 4, 2]]);
  });

  it('go by the priority of whoever is first in the list', () => {
    const part = group({ ...trainer, line: { ...plainLine, priority: fixed(1) } });
    const scenario = busyTraining([1, 2], [0, 0.5], part);
    const priority = { ...scenario, resources: [resource('trainer', 1, { order: 'priority' })] };
    expect(startsOf(scenario).map(([, now]) => now)).toEqual([8, 8]);
    expect(startsOf(priority).map(([, now]) => now)).toEqual([4, 4]);
  });
});

describe('joining a group', () => {
  it('is refused where the list has no room, but not to whoever completes a group', () => {
    const line = { ...plainLine, room: 1, refusedTo: elsewhere };
    const { happenings } = record(training([0, 1, 2, 3, 4], group({ line, forms: fills(2) })));
    expect(whom(happenings, 'refused')).toEqual([]);
    const three = record(training([0, 1, 2, 3, 4], group({ line, forms: fills(3) })));
    expect(whom(three.happenings, 'refused')).toEqual(['cases 1', 'cases 2', 'cases 3', 'cases 4']);
  });

  it('is refused where so many cases, not groups, wait for the trainer', () => {
    const line = { ...plainLine, refusedTo: elsewhere };
    const scenario = busyTraining([1, 1.5, 2, 2.5], [0], group({ ...trainer, line }));
    const talk = step('talk', work(0, constant(4), line), goTo(done));
    const resources = [resource('trainer', 1, { room: 2 })];
    const { happenings } = record({ ...scenario, resources, steps: [...scenario.steps.slice(0, 1), talk] });
    expect(whom(happenings, 'refused')).toEqual(['cases 2', 'cases 3']);
  });

  it('may be declined, by who looks at the list', () => {
    const long = state({ kind: 'waiting at', step: 0 }, '>=', 1);
    const line = { ...plainLine, balks: [{ when: long, share: fixed(1), to: elsewhere }] };
    const { happenings } = record(training([0, 1, 2], group({ line })));
    expect(whom(happenings, 'balked')).toEqual(['cases 1', 'cases 2']);
  });
});

describe('the wait to expect for a trainer', () => {
  it('is the part of each member in the sessions of a full group, for all who wait', () => {
    // 3 sessions of 4 for groups of 6: each member asks for 2.
    const short = state({ kind: 'expected wait', resource: 0 }, '<', 6);
    const line = {
      ...plainLine,
      balks: [{ when: { kind: 'not', of: short } as const, share: fixed(1), to: elsewhere }],
    };
    const part = group({ ...trainer, forms: fills(6), sessions: 3, every: 10, takes: constant(4), line });
    const scenario = training([0, 0, 0, 0, 0], part);
    const { happenings } = record({
      ...scenario,
      steps: scenario.steps.slice(0, 1),
      arrivals: scenario.arrivals.slice(0, 1),
    });
    expect(whom(happenings, 'balked')).toEqual(['cases 3', 'cases 4']);
  });
});

describe('the sessions of a group', () => {
  const course = (more: Partial<GroupPart> = {}) => group({ sessions: 3, every: 10, takes: constant(2), ...more });

  it('begin so long after each other, and members go on after the last', () => {
    const { happenings } = record(training([0, 1], course()));
    expect(times(happenings, 'sessionHeld')).toEqual([1, 11, 21]);
    expect(only(happenings, 'finished').map(({ now, value }) => [now, value])).toEqual([
      [23, 22],
      [23, 22],
    ]);
    expect(times(happenings, 'ended', 'done')).toEqual([23, 23]);
  });

  it('keep members at the step all the while', () => {
    const { model } = record(training([0, 1], course()), { until: [5] });
    const started: number[] = [];
    model.eachAtWork(0, (_, startedAt) => started.push(startedAt));
    expect(started).toEqual([1, 1]);
    expect(model.waitingAt(0)).toBe(0);
  });

  it('are late when what they need is not there, and the next one counts from then', () => {
    const { happenings } = record(busyTraining([0, 0], [9.5], course(trainer)));
    expect(times(happenings, 'sessionHeld')).toEqual([0, 13.5, 23.5]);
  });

  it('wait for longer sessions to end', () => {
    const { happenings } = record(training([0, 0], course({ takes: constant(15) })));
    expect(times(happenings, 'sessionHeld')).toEqual([0, 15, 30]);
  });

  it('leave the trainer to others in between', () => {
    const { happenings } = record(busyTraining([0, 0], [1, 5], course(trainer)));
    const talks = only(happenings, 'started', 'talk').map(({ now }) => now);
    expect(talks).toEqual([2, 6]);
  });

  it('tell who is present, and expel who misses more than is allowed', () => {
    const part = course({
      forms: fills(200),
      absent: fixed(0.3),
      mayMiss: { times: 1, to: elsewhere },
    });
    const { happenings } = record(
      training(
        Array.from({ length: 200 }, () => 0),
        part,
      ),
    );
    const held = only(happenings, 'sessionHeld').map(({ value, other }) => [value + other, other] as const);
    expect(held.map(([members]) => members)[0]).toBe(200);
    const absent = held.map(([, count]) => count);
    for (const count of absent) expect(Math.abs(count - 60)).toBeLessThan(25);
    const [, second, third] = held;
    const out = only(happenings, 'droppedOut');
    // Nobody can have missed two before the second session; whoever leaves then is not called to the third.
    expect(times(out, 'droppedOut').every((now) => now === 10 || now === 20)).toBe(true);
    expect((second?.[0] ?? 0) - (third?.[0] ?? 0)).toBe(times(out, 'droppedOut').filter((now) => now === 10).length);
    expect(out.length).toBeGreaterThan(20);
    expect(only(happenings, 'ended', 'elsewhere')).toHaveLength(out.length);
    expect(only(happenings, 'finished')).toHaveLength(200);
  });

  it('have those who missed one make up for it, who have not dropped out', () => {
    const part = course({ forms: fills(100), absent: fixed(0.2), makesUp: elsewhere });
    const { happenings } = record(
      training(
        Array.from({ length: 100 }, () => 0),
        part,
      ),
    );
    expect(only(happenings, 'droppedOut')).toEqual([]);
    const expected = 100 * (1 - 0.8 ** 3);
    expect(Math.abs(only(happenings, 'ended', 'elsewhere').length - expected)).toBeLessThan(18);
    expect(times(happenings, 'ended').every((now) => now === 22)).toBe(true);
  });

  it('lose members before each of them but the first', () => {
    const part = course({
      forms: fills(100),
      dropsOut: { kind: 'per session', share: fixed(0.25), to: elsewhere },
    });
    const { happenings } = record(
      training(
        Array.from({ length: 100 }, () => 0),
        part,
      ),
    );
    const present = values(happenings, 'sessionHeld');
    expect(present[0]).toBe(100);
    expect(Math.abs((present[1] ?? 0) - 75)).toBeLessThan(15);
    expect(Math.abs((present[2] ?? 0) - 56)).toBeLessThan(18);
    expect(new Set(times(happenings, 'droppedOut'))).toEqual(new Set([10, 20]));
  });

  it('lose members at any moment, and end when nobody is left', () => {
    const part = course({ ...trainer, dropsOut: { kind: 'after', lasts: fixed(constant(11)), to: elsewhere } });
    const { happenings, model } = record(training([0, 0], part));
    expect(only(happenings, 'droppedOut').map(({ now }) => now)).toEqual([11, 11]);
    expect(times(happenings, 'sessionHeld')).toEqual([0, 10]);
    // The trainer is free in the middle of the second session.
    expect(only(happenings, 'occupied').map(({ now, value }) => [now, value])).toEqual([
      [0, 1],
      [2, 0],
      [10, 1],
      [11, 0],
    ]);
    expect([model.waitingFor(0), model.casesInHand]).toEqual([0, 0]);
  });

  it.each([
    ['while it is under way', 11, [0, 10]],
    ['between two', 5, [0]],
  ])('that need nothing end too when nobody is left, %s', (_when, lasts, held) => {
    const part = course({ dropsOut: { kind: 'after', lasts: fixed(constant(lasts)), to: elsewhere } });
    const { happenings } = record(training([0, 0], part));
    expect(times(happenings, 'sessionHeld')).toEqual(held);
    expect(times(happenings, 'ended', 'elsewhere')).toEqual([lasts, lasts]);
  });

  it('are asked for no longer when nobody is left, and others go first', () => {
    const part = course({ ...trainer, dropsOut: { kind: 'after', lasts: fixed(constant(12)), to: elsewhere } });
    const { happenings, model } = record(busyTraining([0, 0], [9, 10.5], part));
    expect(times(happenings, 'sessionHeld')).toEqual([0]);
    expect(times(happenings, 'started', 'talk')).toEqual([9, 13]);
    expect(model.waitingFor(0)).toBe(0);
  });

  it('are not held when everybody is expelled at once', () => {
    const part = course({ ...trainer, absent: fixed(1), mayMiss: { times: 0, to: elsewhere } });
    const { happenings, model } = record(training([0, 0], part));
    expect(only(happenings, 'sessionHeld')).toEqual([]);
    expect(only(happenings, 'finished').map(({ now, value }) => [now, value])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect([model.inUse(0), model.casesInHand]).toEqual([0, 0]);
  });

  it('go on with the same members after an interruption', () => {
    const part = course({ ...trainer, sessions: 1, takes: constant(6) });
    const scenario = busyTraining([0, 0], [2], part);
    const urgent = step('talk', work(0, constant(4), { priority: fixed(1) }), goTo(done));
    const steps = [...scenario.steps.slice(0, 1), urgent];
    const resources = [resource('trainer', 1, { order: 'priority', preempts: 'resume' })];
    const { happenings } = record({ ...scenario, steps, resources });
    expect(times(happenings, 'finished', 'training')).toEqual([10, 10]);
    const redraw = record({
      ...scenario,
      steps,
      resources: [resource('trainer', 1, { order: 'priority', preempts: 'redraw' })],
    });
    expect(times(redraw.happenings, 'finished', 'training')).toEqual([12, 12]);
  });

  it('take as long whatever happens elsewhere', () => {
    const part = course({ takes: uniform(1, 5) });
    const ends = (scenario: Plan) => times(record(scenario).happenings, 'finished', 'training');
    const [alone] = ends(training([0, 1], part));
    const [withOthers] = ends({
      ...training([0, 1], part),
      arrivals: [at([0, 1]), every(1, { name: 'talks', to: toStep(1) })],
    });
    expect(alone).toBeGreaterThan(21);
    expect(withOthers).toBe(alone);
  });
});

describe('groups at sessions with seats', () => {
  const atSeats = (more: Partial<GroupPart> = {}, least = 1) =>
    group({ forms: { kind: 'sessions', resource: 1, least }, ...more });
  const talks = (moments: readonly number[], part: GroupPart, more: Partial<ResourcePlan> = {}, horizon = 40): Plan => {
    const scenario = training(moments, part, { horizon });
    return { ...scenario, resources: [...scenario.resources, seats(2, 5, 10, more)] };
  };

  it('take whoever waits, as far as the seats reach, and offer all of them', () => {
    const { happenings } = record(talks([0, 1, 2, 16], atSeats()));
    expect(startsOf(talks([0, 1, 2, 16], atSeats()))).toEqual([
      ['cases 0', 5, 5],
      ['cases 1', 5, 4],
      ['cases 2', 15, 13],
      ['cases 3', 25, 9],
    ]);
    expect(only(happenings, 'seatsOffered').map(({ now, value, other }) => [now, value, other])).toEqual([
      [5, 2, 2],
      [15, 1, 2],
      [25, 1, 2],
      [35, 0, 2],
    ]);
    expect(only(happenings, 'staffed', 'seats')).toEqual([]);
  });

  it('let in whoever comes at the very moment, and take along who would give up then', () => {
    const line = { ...plainLine, patience: { lasts: fixed(constant(5)), to: elsewhere } };
    const { happenings } = record(talks([0, 5], atSeats({ line })));
    expect(times(happenings, 'started')).toEqual([5, 5]);
    expect(times(happenings, 'gaveUp')).toEqual([]);
  });

  it('are not held with fewer than the least, nor in closed time', () => {
    const least = record(talks([0, 16], atSeats({}, 2)));
    expect(times(least.happenings, 'started')).toEqual([25, 25]);
    // Day 0 is closed, and with it every session of the run.
    const hours = {
      ...{ name: 'never', title: { en: 'never', nl: 'nooit' } },
      week: [{ from: 0, to: 7 * 86_400 }],
      closedDays: [0],
    };
    const closed = record(talks([0, 1], atSeats(), { hours }));
    expect(only(closed.happenings, 'started')).toEqual([]);
    expect(only(closed.happenings, 'seatsOffered')).toEqual([]);
    expect(closed.model.waitingFor(1)).toBe(2);
  });

  it('wait for a trainer too, and count at the seats and at the trainer', () => {
    const scenario = talks([0, 1], atSeats(trainer));
    const busy = { ...scenario, arrivals: [at([0, 1]), at([3], { name: 'talks', to: toStep(1) })] };
    expect(startsOf(busy)).toEqual([
      ['cases 0', 7, 7],
      ['cases 1', 7, 6],
    ]);
    const { model } = record(busy, { until: [6] });
    expect([model.waitingFor(0), model.waitingFor(1), model.waitingAt(0)]).toEqual([2, 2, 2]);
  });

  it('are shared by two steps, first come over both', () => {
    const one = talks([], atSeats());
    const scenario = {
      ...one,
      arrivals: [at([0, 3]), at([1, 2], { name: 'others', to: toStep(1) })],
      steps: [step('training', atSeats(), goTo(done)), step('other', atSeats(), goTo(done))],
    };
    const { happenings } = record(scenario);
    // Each step forms its own group of those who are seated.
    expect(only(happenings, 'started').map(({ who, now }) => [who, now])).toEqual([
      ['cases 0', 5],
      ['others 0', 5],
      ['cases 1', 15],
      ['others 1', 15],
    ]);
    expect(values(happenings, 'seatsOffered')).toEqual([2, 2, 0, 0]);
  });

  it('tell the wait to expect: the cases waiting over the seats that come by', () => {
    // 2 seats in 10: with 4 waiting, 20 to wait.
    const short = state({ kind: 'expected wait', resource: 1 }, '<', 20);
    const line = {
      ...plainLine,
      balks: [{ when: { kind: 'not', of: short } as const, share: fixed(1), to: elsewhere }],
    };
    const { happenings } = record(talks([0, 0, 0, 0, 0, 0], atSeats({ line })));
    expect(whom(happenings, 'balked')).toEqual(['cases 4', 'cases 5']);
  });

  it('have a session at the very beginning, for those who are there then', () => {
    const { capacity } = seats(2, 0, 10);
    const { happenings } = record(talks([0, 0, 0], atSeats(), { capacity }));
    expect(times(happenings, 'started')).toEqual([0, 0, 10]);
  });
});
