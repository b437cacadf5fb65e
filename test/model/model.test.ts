import { describe, expect, it } from 'vitest';
import { Model } from '../../src/model/model.ts';
import type { CaseObserver } from '../../src/model/observer.ts';
import { RunError } from '../../src/model/run-error.ts';
import type { Limits, Plan } from '../../src/plan/plan.ts';
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
  toEnd,
  toStep,
  work,
} from '../experiment/plans.ts';
import { at, backlog, by, desk, done, every, isLevel } from './plans.ts';
import { only, record, times, values } from './record.ts';

function limited(scenario: Plan, limits: Partial<Limits>): Plan {
  return { ...scenario, limits: { ...scenario.limits, ...limits } };
}

/** What a run is stopped with. */
function stopped(scenario: Plan): RunError {
  try {
    record(scenario);
  } catch (error) {
    if (error instanceof RunError) return error;
    throw error;
  }
  throw new RangeError('the run ended: expected it to be stopped');
}

describe('a run that would not end', () => {
  it('is stopped where a case goes round without time passing', () => {
    const scenario = plan(
      {
        arrivals: [at([86_400])],
        resources: [],
        steps: [step('here', goTo(toStep(1))), step('there', goTo(toStep(0)))],
      },
      { horizon: 100_000 },
    );
    const error = stopped(limited(scenario, { instantSteps: 50 }));
    expect([error.code, ['here', 'there'].includes(error.step), error.at]).toEqual(['no time passing', true, 86_400]);
    expect(error.message).toMatch(/without time passing, last at "(here|there)".*after 1 simulated days/);
  });

  it('may take as many steps at one instant as the limit says', () => {
    const steps = Array.from({ length: 20 }, (_, i) => step(`step ${i}`, goTo(i < 19 ? toStep(i + 1) : done)));
    const scenario = plan({ arrivals: [at([1])], resources: [], steps }, { horizon: 10 });
    expect(times(record(limited(scenario, { instantSteps: 20 })).happenings, 'ended')).toEqual([1]);
    expect(stopped(limited(scenario, { instantSteps: 5 })).code).toBe('no time passing');
  });

  it('is stopped when its events are used up, and says which step came last', () => {
    const forever = plan(
      {
        arrivals: [at([0])],
        resources: [resource('desk', 1)],
        steps: [step('round', work(0, constant(1)), goTo(toStep(0)))],
      },
      { horizon: 1e9 },
    );
    const error = stopped(limited(forever, { events: 1000 }));
    expect([error.code, error.step]).toEqual(['event budget', 'round']);
    expect(error.at).toBeCloseTo(1000, -1);
  });

  it('is stopped when there are too many cases in hand, and says which stream they came from', () => {
    const error = stopped(limited(desk(1e6, every(1, { name: 'reports' })), { casesInHand: 10 }));
    expect([error.code, error.step, error.at]).toEqual(['too many cases', 'reports', 11]);
    expect(error.message).toContain('raise runs: limits: cases in hand');
  });
});

describe('a model at a moment', () => {
  const scenario: Plan = {
    ...desk(10, at([0, 1, 2, 3])),
    attributes: [category('kind', { a: 0.5, b: 0.5 })],
  };
  const { model } = record(scenario, { until: [12.5] });

  it('knows who waits, since when', () => {
    const since: number[] = [];
    model.eachWaiting(0, (_, moment) => since.push(moment));
    expect(since).toEqual([2, 3]);
    expect([model.waitingAt(0), model.waitingFor(0)]).toEqual([2, 2]);
  });

  it('knows who is at work, since when', () => {
    const since: number[] = [];
    model.eachAtWork(0, (_, moment) => since.push(moment));
    expect(since).toEqual([10]);
    expect([model.inUse(0), model.unitsInForce(0)]).toEqual([1, 1]);
  });

  it('does not take a case that is on its way for one at work', () => {
    const leaving = {
      ...desk(2, at([0, 1])),
      steps: [step('service', work(0, constant(2)), goTo(done, constant(50)))],
    };
    const standing = record(leaving, { until: [3] }).model;
    const since: number[] = [];
    standing.eachAtWork(0, (_, moment) => since.push(moment));
    expect([since, standing.casesInHand]).toEqual([[2], 2]);
  });

  it('knows who is in hand, with when they came, what they owe and what they are', () => {
    const arrived: number[] = [];
    const levels: number[] = [];
    model.eachInHand((item, moment) => {
      arrived.push(moment);
      levels.push(model.level(item, 0));
      expect([model.arrivedAt(item), model.owed(item)]).toEqual([moment, 0]);
    });
    expect(arrived.toSorted()).toEqual([1, 2, 3]);
    expect(levels.every((level) => level === 0 || level === 1)).toBe(true);
    expect([model.casesInHand, model.now]).toEqual([3, 12.5]);
  });

  it('knows nothing of a step that does not work', () => {
    const none: number[] = [];
    const passing = plan(
      { arrivals: [at([1])], resources: [], steps: [step('a', goTo(done, constant(5)))] },
      { horizon: 3 },
    );
    const standing = record(passing).model;
    standing.eachWaiting(0, (item) => none.push(item));
    standing.eachAtWork(0, (item) => none.push(item));
    expect([none, standing.waitingAt(0), standing.casesInHand]).toEqual([[], 0, 1]);
  });

  it('is empty at the end of all', () => {
    const empty = record(scenario).model;
    const none: number[] = [];
    empty.eachInHand((item) => none.push(item));
    empty.eachAtWork(0, (item) => none.push(item));
    expect([none, empty.casesInHand, empty.now]).toEqual([[], 0, 1000]);
  });
});

describe('memory', () => {
  it('follows the work in hand, not the cases simulated', () => {
    let highest = 0;
    let arrived = 0;
    const scenario = plan(
      {
        arrivals: [poisson(0.7)],
        resources: [resource('desk', 1)],
        steps: [
          step(
            'service',
            work(0, exponential(1), { patience: { lasts: fixed(exponential(50)), to: done } }),
            goTo(done),
          ),
        ],
      },
      { horizon: 300_000 },
    );
    const model = new Model(scenario, { seed: 'memory', replication: 0 }, [
      {
        arrived(_, item) {
          arrived++;
          highest = Math.max(highest, item);
        },
      },
    ]);
    model.run(300_000);
    expect(arrived).toBeGreaterThan(200_000);
    expect(highest).toBeLessThan(64);
  });
});

describe('money', () => {
  it('is charged by what the case is, adds up, and is told at the end', () => {
    const scenario = plan(
      {
        arrivals: [backlog(50)],
        resources: [],
        steps: [
          step('fine', { kind: 'charge', amount: by(0, 75, 150) }, goTo(toStep(1))),
          step(
            'costs',
            { kind: 'charge', amount: fixed(9) },
            { kind: 'route', branches: [branch(toEnd(0), { when: isLevel(0, 0) }), branch(toEnd(1))] },
          ),
        ],
        attributes: [category('substance', { cannabis: 0.5, other: 0.5 })],
        ends: [end('cannabis', { collects: true }), end('other')],
      },
      { horizon: 1 },
    );
    const { happenings } = record(scenario);
    expect(new Set(only(happenings, 'ended', 'cannabis').map(({ other }) => other))).toEqual(new Set([84]));
    expect(new Set(only(happenings, 'ended', 'other').map(({ other }) => other))).toEqual(new Set([159]));
    expect(new Set(values(happenings, 'charged', 'fine'))).toEqual(new Set([75, 150]));
    expect(values(happenings, 'charged', 'costs')).toEqual(Array.from({ length: 50 }, () => 9));
  });

  it('is not owed by the next case in the same slot', () => {
    const scenario = plan(
      { arrivals: [every(1)], resources: [], steps: [step('fine', { kind: 'charge', amount: fixed(75) }, goTo(done))] },
      { horizon: 5.5 },
    );
    expect(only(record(scenario).happenings, 'ended').map(({ other }) => other)).toEqual([75, 75, 75, 75, 75]);
  });
});

describe('an attribute that is set on the way', () => {
  it('is independent of the route the case takes from there', () => {
    const scenario = plan(
      {
        arrivals: [backlog(4000)],
        resources: [],
        steps: [
          step(
            'judge',
            { kind: 'set', attribute: 0, to: { kind: 'category', shares: fixed([0.5, 0.5]) } },
            {
              kind: 'route',
              branches: [branch(toStep(1), { share: fixed(0.5) }), branch(toEnd(2))],
            },
          ),
          step('sort', { kind: 'route', branches: [branch(toEnd(0), { when: isLevel(0, 0) }), branch(toEnd(1))] }),
        ],
        attributes: [category('kind', { mild: 1, serious: 0 })],
        ends: [end('mild'), end('serious'), end('gone')],
      },
      { horizon: 1 },
    );
    const { happenings } = record(scenario);
    // Standard errors of 27.
    expect(Math.abs(only(happenings, 'ended', 'mild').length - 1000)).toBeLessThan(95);
    expect(Math.abs(only(happenings, 'ended', 'serious').length - 1000)).toBeLessThan(95);
  });

  it('has its new value from then on, also for draws that depend on it', () => {
    const scenario = plan(
      {
        arrivals: [backlog(1000)],
        resources: [resource('desk', 1000)],
        steps: [
          step(
            'judge',
            {
              kind: 'set',
              attribute: 0,
              to: { kind: 'category', shares: by<readonly number[]>(0, [0.5, 0.5], [0, 1]) },
            },
            work(0, by(0, constant(1), constant(2))),
            goTo(done),
          ),
        ],
        attributes: [category('kind', { mild: 1, serious: 0 })],
      },
      { horizon: 10 },
    );
    const serious = values(record(scenario).happenings, 'finished').filter((held) => held === 2).length;
    expect(Math.abs(serious - 500)).toBeLessThan(60);
  });

  it('may be a number, which a route compares', () => {
    const scenario = plan(
      {
        arrivals: [backlog(4000)],
        resources: [],
        steps: [
          step(
            'weigh',
            { kind: 'set', attribute: 0, to: { kind: 'number', draw: fixed(exponential(10)) } },
            {
              kind: 'route',
              branches: [
                branch(toEnd(1), { when: { kind: 'number', attribute: 0, relation: '>=', value: 20 } }),
                branch(toEnd(0), {
                  when: { kind: 'not', of: { kind: 'number', attribute: 0, relation: '=', value: 5 } },
                }),
              ],
            },
          ),
        ],
        attributes: [
          {
            name: 'grams',
            title: { en: 'grams', nl: 'gram' },
            kind: 'number',
            lasting: false,
            unit: 'number',
            draw: fixed(constant(5)),
          },
        ],
        ends: [end('done'), end('heavy')],
      },
      { horizon: 1 },
    );
    const heavy = only(record(scenario).happenings, 'ended', 'heavy').length;
    // A standard error of 22.
    expect(Math.abs(heavy - 4000 * Math.exp(-2))).toBeLessThan(70);
  });
});

describe('cases that come to steps and leave them', () => {
  const scenario = plan(
    {
      arrivals: [at([1, 2]), at([2], { name: 'post', to: toStep(1) })],
      resources: [resource('desk', 9)],
      steps: [
        step('a', work(0, constant(5)), goTo(toStep(1))),
        step('b', { kind: 'route', branches: [branch(toStep(0), { atMost: 1 }), branch(done)] }),
      ],
    },
    { horizon: 100 },
  );

  it('changes nothing', () => {
    const drawn = {
      ...scenario,
      steps: [step('a', work(0, exponential(5)), goTo(toStep(1))), scenario.steps[1] ?? step('b', goTo(done))],
    };
    const heldWith = (...others: readonly CaseObserver[]) => {
      const held: number[] = [];
      const measuring: CaseObserver = { finished: (...[, , , time]) => held.push(time) };
      new Model(drawn, { seed: 'trace', replication: 0 }, [...others, measuring]).run(100);
      return held;
    };
    expect(new Set(heldWith()).size).toBe(5);
    expect(heldWith({ entered() {} })).toEqual(heldWith());
    expect(heldWith({ departed() {} }, {}, { arrived() {} })).toEqual(heldWith());
  });

  it('are told case by case and step by step', () => {
    const seen: (readonly [string, number, string, number])[] = [];
    const note = (what: string, where: number, item: number, now: number) =>
      seen.push([what, where, `${model.streamOf(item)}.${model.numberOf(item)}`, now]);
    const model: Model = new Model(scenario, { seed: 'trace', replication: 0 }, [
      {
        entered: (where, item, now) => note('entered', where, item, now),
        departed: (where, item, now) => note('departed', where, item, now),
        ended: (_, item, now) => note('ended', -1, item, now),
      },
    ]);
    model.run(100);
    const path = (who: string) =>
      seen.flatMap(([what, where, whose, now]) => (whose === who ? [[what, where, now]] : []));
    expect(path('0.1')).toEqual([
      ['entered', 0, 2],
      ['departed', 0, 7],
      ['entered', 1, 7],
      ['departed', 1, 7],
      ['entered', 0, 7],
      ['departed', 0, 12],
      ['entered', 1, 12],
      ['departed', 1, 12],
      ['ended', -1, 12],
    ]);
    expect(path('1.0').filter(([what]) => what === 'entered')).toEqual([
      ['entered', 1, 2],
      ['entered', 0, 2],
      ['entered', 1, 7],
    ]);
    expect(seen.filter(([what]) => what === 'entered')).toHaveLength(11);
    expect(seen.filter(([what]) => what === 'departed')).toHaveLength(11);
  });
});

describe('observers', () => {
  const scenario = plan(
    {
      arrivals: [at([1, 2, 3])],
      resources: [resource('desk', 1)],
      steps: [step('a', work(0, constant(5)), goTo(done))],
    },
    { horizon: 100 },
  );

  it('are told what they listen to, in the order given, and nothing once dismissed', () => {
    const told: string[] = [];
    const first: CaseObserver = {
      arrived: (_, __, now) => told.push(`first: arrived at ${now}`),
      waiting: (_, __, now) => told.push(`first: waiting from ${now}`),
    };
    const second: CaseObserver = { arrived: (_, __, now) => told.push(`second: arrived at ${now}`) };
    const model = new Model(scenario, { seed: 'told', replication: 0 }, [first, {}, second]);
    model.run(2);
    model.dismiss(first);
    model.run(100);
    expect(told).toEqual([
      'first: arrived at 1',
      'second: arrived at 1',
      'first: arrived at 2',
      'second: arrived at 2',
      'first: waiting from 2',
      'second: arrived at 3',
    ]);
  });

  it('are not needed', () => {
    const model = new Model(scenario, { seed: 'told', replication: 0 }, []);
    model.run(100);
    expect(model.casesInHand).toBe(0);
    expect(model.now).toBe(100);
  });
});
