import { describe, expect, it } from 'vitest';
import type { ArrivalPlan, Plan, ResourcePlan, StepPart } from '../../../src/plan/plan.ts';
import { hour } from '../../../src/plan/units.ts';
import type { Distribution } from '../../../src/random/distribution.ts';
import {
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  levels,
  plainLine,
  plan,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../../experiment/plans.ts';
import { at, by, desk, done, every, isLevel, keep, units } from '../plans.ts';
import { only, record, times, values, whom } from '../record.ts';

describe('work', () => {
  it('waits for a unit, and holds it for the duration', () => {
    const { happenings } = record(desk(4, at([0, 1, 10])));
    expect(only(happenings, 'waiting').map(({ who, now }) => [who, now])).toEqual([['cases 1', 1]]);
    expect(only(happenings, 'started').map(({ now, value }) => [now, value])).toEqual([
      [0, 0],
      [4, 3],
      [10, 0],
    ]);
    expect(only(happenings, 'finished').map(({ now, value }) => [now, value])).toEqual([
      [4, 4],
      [8, 4],
      [14, 4],
    ]);
  });

  it('tells who is in use', () => {
    const { happenings } = record(desk(4, at([0, 1]), { period: { horizon: 20 } }));
    expect(only(happenings, 'occupied').map(({ now, value }) => [now, value])).toEqual([
      [0, 1],
      [4, 0],
      [4, 1],
      [8, 0],
    ]);
  });

  it('takes a time that depends on the case', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 0, 0, 0, 0, 0])],
        resources: [resource('desk', 100)],
        steps: [step('a', work(0, by(0, constant(1), constant(5))), goTo(done))],
        attributes: [category('kind', { short: 0.5, long: 0.5 })],
      },
      { horizon: 100 },
    );
    expect(new Set(values(record(scenario).happenings, 'finished'))).toEqual(new Set([1, 5]));
  });

  it('goes at the pace of its unit: 0.7 FTE takes 1 / 0.7 of the time', () => {
    const { happenings } = record(desk(7, at([0]), { resource: { capacity: units(1, 0.7) } }));
    expect(times(happenings, 'finished')).toEqual([10]);
  });

  it('goes at the pace in force, and on at another when that changes', () => {
    const capacity = levels({ from: 0, units: 1 }, { from: 15, units: 1, speed: 0.5 });
    const { happenings } = record(desk(10, at([0, 1, 2]), { resource: { capacity } }));
    expect(times(happenings, 'finished')).toEqual([10, 25, 45]);
  });

  it('that needs several takes all of them at once, at the pace of the slowest', () => {
    const both: StepPart = {
      kind: 'work',
      needs: [
        { resource: 0, units: 1, keeps: false },
        { resource: 1, units: 2, keeps: false },
      ],
      takes: fixed(constant(6)),
      line: plainLine,
    };
    const scenario = plan(
      {
        arrivals: [at([0, 1]), at([0], { name: 'other', to: toStep(1) })],
        resources: [resource('judge', 1), resource('room', 2, { capacity: units(2, 0.5) })],
        steps: [step('hearing', both, goTo(done)), step('cleaning', work(1, constant(2)), goTo(done))],
      },
      { horizon: 100 },
    );
    const { happenings } = record(scenario);
    // The hearing of case 0 comes first; the cleaning waits for a room, and then has the hearing of case 1 wait.
    expect(only(happenings, 'started').map(({ who, now }) => [who, now])).toEqual([
      ['cases 0', 0],
      ['other 0', 12],
      ['cases 1', 16],
    ]);
    expect(times(happenings, 'finished', 'hearing')).toEqual([12, 28]);
  });

  it('by a resource that never loses a unit is the same, whatever it says about closing', () => {
    const traces = (['pause', 'finish', 'restart', 'redraw'] as const).map((closing) => {
      const scenario = plan(
        {
          arrivals: [every(3)],
          resources: [resource('desk', 2, { closing })],
          steps: [step('a', work(0, exponential(5)), goTo(done))],
        },
        { horizon: 2000 },
      );
      return record(scenario).happenings;
    });
    expect(traces[0]?.length).toBeGreaterThan(1000);
    for (const trace of traces) expect(trace).toEqual(traces[0]);
  });
});

describe('a case that keeps a unit', () => {
  const keeping = (...after: readonly StepPart[]) =>
    plan(
      {
        arrivals: [at([0, 1])],
        resources: [resource('place', 1), resource('nurse', 1)],
        steps: [
          step('admission', keep(0, constant(2)), goTo(toStep(1))),
          step('stay', work(1, constant(5)), ...after, goTo(done, constant(3))),
        ],
      },
      { horizon: 100 },
    );

  it('gives it back at the end', () => {
    const { happenings, model } = record(keeping());
    // 2 of admission, 5 of stay, 3 on the way to the end.
    expect(times(happenings, 'started', 'admission')).toEqual([0, 10]);
    expect(times(happenings, 'ended')).toEqual([10, 20]);
    expect(model.inUse(0)).toBe(0);
  });

  it('gives it back where it is released, once', () => {
    const { happenings, model } = record(keeping({ kind: 'release', resource: 0 }));
    expect(times(happenings, 'started', 'admission')).toEqual([0, 7]);
    expect(times(happenings, 'ended')).toEqual([10, 17]);
    expect(model.inUse(0)).toBe(0);
  });

  it('may release what it does not keep, to no effect', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 1])],
        resources: [resource('place', 1)],
        steps: [
          step(
            'a',
            { kind: 'release', resource: 0 },
            work(0, constant(4)),
            { kind: 'release', resource: 0 },
            goTo(done),
          ),
        ],
      },
      { horizon: 100 },
    );
    const { happenings, model } = record(scenario);
    expect(times(happenings, 'started')).toEqual([0, 4]);
    expect(model.inUse(0)).toBe(0);
  });

  it('holds as many as it kept in several visits, and gives back all', () => {
    const scenario = plan(
      {
        arrivals: [at([0])],
        resources: [resource('place', 5)],
        steps: [
          step('more', keep(0, constant(1)), {
            kind: 'route',
            branches: [
              { when: { kind: 'always' }, share: undefined, atMost: 2, after: undefined, to: toStep(0) },
              { when: { kind: 'always' }, share: undefined, atMost: undefined, after: undefined, to: done },
            ],
          }),
        ],
      },
      { horizon: 100 },
    );
    const { happenings, model } = record(scenario);
    expect(values(happenings, 'occupied')).toEqual([1, 2, 3, 0]);
    expect(model.inUse(0)).toBe(0);
  });
});

describe('priority', () => {
  const two = (more: Partial<ResourcePlan>, streams: readonly ArrivalPlan[], takes: Distribution = constant(10)) =>
    plan(
      {
        arrivals: streams,
        resources: [resource('desk', 1, more)],
        steps: [
          step('plain', work(0, takes), goTo(done)),
          step('urgent', work(0, takes, { priority: fixed(5) }), goTo(done)),
        ],
      },
      { horizon: 100 },
    );
  const urgent = (moments: readonly number[]) => at(moments, { name: 'urgent', to: toStep(1) });
  const order = (of: ResourcePlan['order']) =>
    whom(record(two({ order: of }, [at([0, 1, 2]), urgent([3, 4])])).happenings, 'started');

  it('goes first among those who wait, first come within a rank', () => {
    expect(order('priority')).toEqual(['cases 0', 'urgent 0', 'urgent 1', 'cases 1', 'cases 2']);
  });

  it('means nothing where the order is first come, or last come', () => {
    expect(order('first come')).toEqual(['cases 0', 'cases 1', 'cases 2', 'urgent 0', 'urgent 1']);
    expect(order('last come')).toEqual(['cases 0', 'urgent 1', 'urgent 0', 'cases 2', 'cases 1']);
  });

  const ranksOfCases = (scenario: Plan) => {
    const ends = ['low', 'middle', 'high'].map((name) => end(name));
    const sort = [0, 1, 2].map((level) => branch(toEnd(level), { when: isLevel(0, level) }));
    const sorted = { ...scenario, steps: [step('sort', { kind: 'route', branches: sort })], ends };
    const { happenings } = record(sorted);
    return new Map(
      only(happenings, 'ended').map(({ who, where }) => [who, ends.findIndex(({ name }) => name === where)]),
    );
  };

  it('may depend on the case, within one list', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 1, 1, 1, 1, 1, 1, 1, 1])],
        resources: [resource('desk', 1, { order: 'priority' })],
        steps: [step('a', work(0, constant(1), { priority: by(0, 1, 2, 3) }), goTo(done))],
        attributes: [category('kind', { low: 0.3, middle: 0.4, high: 0.3 })],
      },
      { horizon: 100 },
    );
    const rankOf = ranksOfCases(scenario);
    const ranks = whom(record(scenario).happenings, 'started')
      .slice(1)
      .map((who) => rankOf.get(who) ?? -1);
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  it.each([
    { preempts: 'resume', finished: 20 },
    { preempts: 'restart', finished: 23 },
  ] as const)('interrupts work of a lower rank, which then does: $preempts', ({ preempts, finished }) => {
    const { happenings } = record(two({ order: 'priority', preempts }, [at([0]), urgent([3])]));
    expect(only(happenings, 'finished').map(({ who, now }) => [who, now])).toEqual([
      ['urgent 0', 13],
      ['cases 0', finished],
    ]);
    expect(values(happenings, 'started')).toEqual([0, 0]);
  });

  it.each([
    { preempts: 'resume', refused: 1 },
    { preempts: 'no', refused: 2 },
  ] as const)('needs no room where it interrupts ($preempts): $refused find none', ({ preempts, refused }) => {
    const scenario = plan(
      {
        arrivals: [at([0, 1]), urgent([3])],
        resources: [resource('desk', 1, { order: 'priority', preempts })],
        steps: [
          step('plain', work(0, constant(10), { room: 0, refusedTo: done }), goTo(done)),
          step('urgent', work(0, constant(10), { priority: fixed(5), room: 0, refusedTo: done }), goTo(done)),
        ],
      },
      { horizon: 100 },
    );
    expect(only(record(scenario).happenings, 'refused')).toHaveLength(refused);
  });

  it('has interrupted work drawn again where it redraws', () => {
    const takes: Distribution = { kind: 'uniform', low: 10, high: 20 };
    const alone = record(two({}, [at([0])], takes)).happenings;
    const { happenings } = record(two({ order: 'priority', preempts: 'redraw' }, [at([0]), urgent([3])], takes));
    const [urgentEnd = 0, plainEnd = 0] = times(happenings, 'finished');
    const [drawnFirst = 0] = values(alone, 'finished');
    expect(urgentEnd - 3).toBeGreaterThanOrEqual(10);
    expect(plainEnd - urgentEnd).toBeGreaterThanOrEqual(10);
    expect(plainEnd - urgentEnd).toBeLessThanOrEqual(20);
    expect(Math.abs(plainEnd - urgentEnd - drawnFirst)).toBeGreaterThan(0.001);
  });
});

describe('work at a resource that closes', () => {
  const nineToFive = {
    ...{ name: 'office hours', title: { en: 'office hours', nl: 'kantooruren' } },
    week: [0, 1, 2, 3, 4].map((weekday) => ({ from: (24 * weekday + 9) * hour, to: (24 * weekday + 17) * hour })),
    closedDays: [1],
  };
  const closing = (how: ResourcePlan['closing']) => {
    const scenario = desk(4 * hour, at([15 * hour, 16 * hour]), {
      resource: { hours: nineToFive, closing: how },
      period: { horizon: 200 * hour },
    });
    return record(scenario).happenings;
  };
  const wednesday = 48;

  it('is paused, and goes on when it opens: two hours on Monday, Tuesday is a holiday', () => {
    const happenings = closing('pause');
    expect(times(happenings, 'finished').map((moment) => moment / hour)).toEqual([wednesday + 11, wednesday + 15]);
    expect(times(happenings, 'started').map((moment) => moment / hour)).toEqual([15, wednesday + 11]);
  });

  it('is finished first, and nothing is started after closing time', () => {
    const happenings = closing('finish');
    expect(times(happenings, 'finished').map((moment) => moment / hour)).toEqual([19, wednesday + 13]);
  });

  it('starts again', () => {
    expect(times(closing('restart'), 'finished').map((moment) => moment / hour)).toEqual([
      wednesday + 13,
      wednesday + 17,
    ]);
  });

  it('says when units come and go', () => {
    const staffed = only(closing('pause'), 'staffed').filter(({ now }) => now < 100 * hour);
    expect(staffed.map(({ now, other }) => [now / hour, other])).toEqual([
      [0, 0],
      [9, 1],
      [17, 0],
      [57, 1],
      [65, 0],
      [81, 1],
      [89, 0],
    ]);
  });
});
