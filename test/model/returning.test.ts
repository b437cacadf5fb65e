import { describe, expect, it } from 'vitest';
import { Model } from '../../src/model/model.ts';
import { substreamOf, substreamOfLater } from '../../src/model/random-numbers.ts';
import { RunError } from '../../src/model/run-error.ts';
import type { AttributePlan, Condition, EndPlan, Plan } from '../../src/plan/plan.ts';
import type { Distribution } from '../../src/random/distribution.ts';
import {
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../experiment/plans.ts';
import { at, backlog, by, done, elsewhere, every } from './plans.ts';
import { meanOf, only, record, times, values, whom } from './record.ts';

/** To the first step. */
function returns(share: number, after: Distribution = constant(10)): Pick<EndPlan, 'returns'> {
  return { returns: { share: fixed(share), after: fixed(after), to: toStep(0) } };
}

function wait(lasts: Distribution) {
  return { kind: 'wait', lasts: fixed(lasts) } as const;
}

/** A step without a queue that lasts 5 seconds, and an end from which people return. */
function again(more: Partial<Plan> = {}, horizon = 40, share = 1): Plan {
  const steps = [step('stay', wait(constant(5)), goTo(done))];
  return plan({ arrivals: [at([0])], resources: [], steps, ends: [end('done', returns(share))], ...more }, { horizon });
}

function earlier(relation: '<' | '>=' | '=', value: number): Condition {
  return { kind: 'case', quantity: { kind: 'earlier cases' }, relation, value };
}

describe('a person who returns', () => {
  it('comes back so long after the end, with a new case', () => {
    const { happenings } = record(again());
    const story = happenings.map(({ what, now, who, value }) => `${now} ${what} ${who} ${value}`);
    expect(story).toEqual([
      '0 arrived cases 0 0',
      '5 ended cases 0 5',
      '15 returned cases 0 again 0',
      '20 ended cases 0 again 5',
      '30 returned cases 0 again again 0',
      '35 ended cases 0 again again 5',
    ]);
  });

  it('comes back through its own stream, to where its end says', () => {
    const steps = [
      step('stay', wait(constant(5)), goTo(done)),
      step('second time', wait(constant(1)), goTo(elsewhere)),
    ];
    const ends = [
      end('done', { returns: { share: fixed(1), after: fixed(constant(10)), to: toStep(1) } }),
      end('elsewhere'),
    ];
    const { happenings } = record(again({ arrivals: [at([]), at([1], { name: 'post' })], steps, ends }));
    expect(only(happenings, 'returned').map(({ where, now }) => [where, now])).toEqual([['post', 16]]);
    expect(times(happenings, 'ended', 'elsewhere')).toEqual([17]);
  });

  it('is not in hand while away', () => {
    const inHand = (until: number) => {
      const { model } = record(again(), { until: [until] });
      const seen: number[] = [];
      model.eachInHand((_, arrivedAt) => seen.push(arrivedAt));
      return [model.casesInHand, ...seen];
    };
    expect([inHand(4), inHand(10), inHand(17)]).toEqual([[1, 0], [0], [1, 15]]);
  });

  it('has a slot of its own while away, so that others do not get what it keeps', () => {
    const { happenings } = record(again({ arrivals: [at([0, 7])] }, 23));
    expect(whom(happenings, 'ended')).toEqual(['cases 0', 'cases 1', 'cases 0 again']);
    expect(whom(happenings, 'returned')).toEqual(['cases 0 again', 'cases 1 again']);
  });

  it('counts towards the most cases while away, but not when nobody will be back before the run ends', () => {
    const limits = { events: 1000, instantSteps: 1000, casesInHand: 2 };
    const run = (horizon: number) => () => record(again({ arrivals: [every(6)], limits }, horizon));
    expect(run(31)).toThrow(RunError);
    expect(run(31)).toThrow('more cases in hand than the limit');
    expect(record(again({ arrivals: [every(6)], limits }, 31, 0)).model.casesInHand).toBe(1);
    const late = { ...again({ arrivals: [every(6)], limits }, 50), ends: [end('done', returns(1, constant(50)))] };
    expect(only(record(late).happenings, 'ended')).toHaveLength(7);
  });

  it('starts without debts, and may take a limited branch as often as before', () => {
    const steps = [
      step('stay', { kind: 'charge', amount: fixed(7) }, wait(constant(1)), {
        kind: 'route',
        branches: [branch(toStep(0), { atMost: 2 }), branch(done)],
      }),
    ];
    const { happenings } = record(again({ steps }));
    expect(only(happenings, 'ended').map(({ now, other }) => [now, other])).toEqual([
      [3, 21],
      [16, 21],
      [29, 21],
    ]);
  });

  it('keeps what lasts, in the value that it had at the end, and draws the rest again', () => {
    const size = (name: string, lasting: boolean): AttributePlan => ({
      ...{ name, title: { en: name, nl: name }, kind: 'number', unit: 'number', lasting },
      draw: fixed({ kind: 'uniform', low: 0, high: 1 }),
    });
    const kind = { ...category('kind', { new: 1, known: 0 }), lasting: true };
    const attributes = [size('age', true), size('grams', false), kind];
    const scenario = again(
      {
        attributes,
        steps: [
          step(
            'stay',
            { kind: 'set', attribute: 2, to: { kind: 'category', shares: by(2, [0, 1], [0, 1]) } },
            goTo(done),
          ),
        ],
      },
      41,
    );
    const model = new Model(scenario, { seed: 'who', replication: 0 }, [
      {
        arrived: (_, item) => seen.push(look(item)),
        returned: (_, item) => seen.push(look(item)),
      },
    ]);
    const seen: (readonly number[])[] = [];
    const look = (item: number) => [model.level(item, 2)];
    model.run(41);
    expect(seen).toEqual([[0], [1], [1], [1], [1]]);
    const drawn = (lasting: boolean) => {
      const heavy: Condition = { kind: 'number', attribute: 0, relation: '>', value: 0.5 };
      const steps = [step('stay', { kind: 'route', branches: [branch(toEnd(0), { when: heavy }), branch(toEnd(1))] })];
      const ends = [end('heavy', returns(1)), end('light', returns(1))];
      const { happenings } = record(
        again({ arrivals: [backlog(100)], attributes: [size('grams', lasting)], steps, ends }, 11),
      );
      const byPerson = new Map<string, Set<string>>();
      for (const { who, where } of only(happenings, 'ended')) {
        const person = who.replace(' again', '');
        byPerson.set(person, (byPerson.get(person) ?? new Set()).add(where));
      }
      return [...byPerson.values()].filter((places) => places.size === 2).length;
    };
    expect(drawn(true)).toBe(0);
    // Half of a hundred, with a standard deviation of 5.
    expect(Math.abs(drawn(false) - 50)).toBeLessThan(20);
  });

  it('can be sent elsewhere than people who come for the first time', () => {
    const steps = [
      step('stay', {
        kind: 'route',
        branches: [branch(toEnd(1), { when: earlier('>=', 2) }), branch(toEnd(0), { when: earlier('<', 2) })],
      }),
    ];
    const ends = [end('done', returns(1)), end('elsewhere')];
    const { happenings } = record(again({ arrivals: [at([0, 3])], steps, ends }));
    expect(times(happenings, 'ended', 'done')).toEqual([0, 3, 10, 13]);
    expect(times(happenings, 'ended', 'elsewhere')).toEqual([20, 23]);
  });

  it('begins with no earlier cases, also where somebody else had the slot before', () => {
    const steps = [
      step('stay', wait(constant(1)), {
        kind: 'route',
        branches: [branch(toEnd(1), { when: earlier('>=', 1) }), branch(toEnd(0))],
      }),
    ];
    const ends = [end('done', returns(1)), end('elsewhere')];
    const { happenings } = record(again({ arrivals: [at([0, 20])], steps, ends }, 35));
    expect(only(happenings, 'ended').map(({ now, where }) => [now, where])).toEqual([
      [1, 'done'],
      [12, 'elsewhere'],
      [21, 'done'],
      [32, 'elsewhere'],
    ]);
  });

  it('is traced case by case', () => {
    const seen: (readonly number[])[] = [];
    const model: Model = new Model(again(), { seed: 'trace', replication: 0 }, [
      {
        entered: (_, item, now) =>
          seen.push([model.streamOf(item), model.numberOf(item), model.earlierCases(item), now]),
      },
    ]);
    model.run(40);
    expect(seen).toEqual([
      [0, 0, 0, 0],
      [0, 0, 1, 15],
      [0, 0, 2, 30],
    ]);
  });

  it('gives back what it keeps before it goes', () => {
    const steps = [
      step(
        'stay',
        { kind: 'work', needs: [{ resource: 0, units: 1, keeps: true }], takes: fixed(constant(5)), line: idle },
        goTo(done),
      ),
    ];
    const { happenings, model } = record(again({ resources: [resource('bed', 1)], steps }));
    expect(times(happenings, 'started')).toEqual([0, 15, 30]);
    expect(model.inUse(0)).toBe(0);
  });

  it('comes back at an instant after ends of work there, like everybody who arrives', () => {
    const steps = [step('service', work(0, constant(5)), goTo(done))];
    const { happenings } = record(again({ arrivals: [at([0, 10])], resources: [resource('desk', 1)], steps }, 16));
    expect(only(happenings, 'started').map(({ now, who }) => [now, who])).toEqual([
      [0, 'cases 0'],
      [10, 'cases 1'],
      [15, 'cases 0 again'],
    ]);
  });
});

const idle = { priority: fixed(0), room: undefined, refusedTo: undefined, balks: [], patience: undefined };

describe('the luck of people who return', () => {
  const people = 20_000;
  const many = (share: number, takes: Distribution, horizon = 2000) => {
    const steps = [step('stay', wait(takes), goTo(done))];
    return again({ arrivals: [backlog(people)], steps }, horizon, share);
  };

  it('gives each person 1 / (1 - p) cases on average, geometrically', () => {
    const { happenings } = record(many(0.3, constant(5)));
    const rounds = [0, 1, 2, 3].map((round) => {
      return only(happenings, 'ended').filter(({ who }) => who.split(' again').length === round + 1).length;
    });
    // Standard errors: 65, 40, 23.
    expect(rounds[0]).toBe(people);
    expect(Math.abs((rounds[1] ?? 0) - 0.3 * people)).toBeLessThan(200);
    expect(Math.abs((rounds[2] ?? 0) - 0.09 * people)).toBeLessThan(125);
    expect(Math.abs((rounds[3] ?? 0) - 0.027 * people)).toBeLessThan(75);
    // One person's number of cases has a variance of p / (1 - p)^2: a standard error of 0.0055.
    expect(Math.abs(only(happenings, 'ended').length / people - 1 / 0.7)).toBeLessThan(0.017);
  });

  it('is for the first case that of a person who never returns', () => {
    const firsts = (share: number) =>
      values(
        only(record(many(share, exponential(5))).happenings, 'ended').filter(({ who }) => !who.includes('again')),
        'ended',
      );
    expect(firsts(0.3)).toEqual(firsts(0));
  });

  it('is for a later case independent of the earlier ones', () => {
    const lengths = new Map<string, number[]>();
    for (const { who, value } of only(record(many(1, exponential(5), 150)).happenings, 'ended')) {
      const person = who.replaceAll(' again', '');
      lengths.set(person, [...(lengths.get(person) ?? []), value]);
    }
    const pairs = [...lengths.values()].flatMap(([first, second]) =>
      first === undefined || second === undefined ? [] : [[first, second] as const],
    );
    expect(pairs).toHaveLength(people);
    const product = meanOf(pairs.map(([first, second]) => (first / 5 - 1) * (second / 5 - 1)));
    // The product of two independent ones has mean 0 and variance 1: a standard error of 0.007.
    expect(Math.abs(product)).toBeLessThan(0.022);
    // And the second ones are exponential too: a standard error of 0.035.
    expect(Math.abs(meanOf(pairs.map(([, second]) => second)) - 5)).toBeLessThan(0.11);
  });

  it('is the same whatever happens elsewhere', () => {
    const back = (takes: Distribution) => [
      ...new Set(whom(record(many(0.3, takes)).happenings, 'returned').filter((who) => !who.includes('again again'))),
    ];
    expect(back(exponential(5)).toSorted()).toEqual(back(constant(1)).toSorted());
  });

  it('is scattered, so that no two cases of a person are near each other', () => {
    const substreams = Array.from({ length: 1000 }, (_, k) => substreamOfLater(substreamOf('reports'), k + 1)).sort(
      (a, b) => a - b,
    );
    const gaps = substreams.slice(1).map((luck, i) => luck - (substreams[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(100);
    expect(substreams.every((luck) => luck === (luck | 0))).toBe(true);
  });
});
