import { describe, expect, it } from 'vitest';
import { Model } from '../../src/model/model.ts';
import type { AttributePlan, Plan } from '../../src/plan/plan.ts';
import {
  branch,
  category,
  constant,
  end,
  goTo,
  plan,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../experiment/plans.ts';
import { at, by, isLevel } from './plans.ts';
import { only, record } from './record.ts';

const zone: AttributePlan = { ...category('zone', { city: 0.5, port: 0.5 }), lasting: true };

function zoned(more: Partial<Plan> = {}): Plan {
  const levels = ['light', 'heavy'].map((name) => ({ name, title: { en: name, nl: name } }));
  const shares = by(0, [1, 0], [0, 1]);
  const kind: AttributePlan = {
    ...{ name: 'kind', title: { en: 'kind', nl: 'soort' }, kind: 'category', lasting: false },
    levels,
    shares,
  };
  return plan(
    {
      zone: 0,
      attributes: [zone, kind],
      arrivals: [at([0, 2], { zone: 0 }), at([1, 3], { name: 'port reports', zone: 1 })],
      resources: [resource('desk', 1)],
      steps: [step('service', work(0, by(0, constant(10), constant(20))), choosing(1))],
      ends: [end('heavy'), end('light')],
      ...more,
    },
    { horizon: 1000 },
  );
}

function choosing(attribute: number) {
  return { kind: 'route', branches: [branch(toEnd(0), { when: isLevel(attribute, 1) }), branch(toEnd(1))] } as const;
}

describe('zones', () => {
  it('feed one resource, in the order in which cases come, each with the values of its zone', () => {
    const { happenings } = record(zoned());
    expect(only(happenings, 'started').map(({ who, now }) => [who, now])).toEqual([
      ['cases 0', 0],
      ['port reports 0', 10],
      ['cases 1', 30],
      ['port reports 1', 40],
    ]);
  });

  it('are known when other attributes are drawn, and can be looked at on the way', () => {
    const ends = (scenario: Plan) =>
      only(record(scenario).happenings, 'ended').map(({ who, where }) => `${who} ${where}`);
    const expected = ['cases 0 light', 'port reports 0 heavy', 'cases 1 light', 'port reports 1 heavy'];
    expect(ends(zoned())).toEqual(expected);
    expect(ends(zoned({ steps: [step('service', work(0, constant(1)), choosing(0))] }))).toEqual(expected);
  });

  it('are kept by people who return', () => {
    const returns = {
      share: { kind: 'fixed', value: 1 },
      after: by(0, constant(100), constant(100)),
      to: toStep(0),
    } as const;
    const scenario = zoned({ steps: [step('look', goTo(toEnd(0)))], ends: [end('heavy', { returns }), end('light')] });
    const seen: number[] = [];
    const model: Model = new Model(
      { ...scenario, period: { ...scenario.period, horizon: 110 } },
      { seed: 'zones', replication: 0 },
      [{ returned: (_, item) => seen.push(model.level(item, 0)) }],
    );
    model.run(110);
    expect(seen).toEqual([0, 1, 0, 1]);
  });

  it('are no level at all for other work from nowhere in particular', () => {
    const seen: number[] = [];
    const model: Model = new Model(
      zoned({
        attributes: [zone],
        arrivals: [at([0], { zone: 1 }), at([5], { name: 'others', background: true })],
        steps: [step('look', goTo(toEnd(0)))],
      }),
      { seed: 'zones', replication: 0 },
      [{ arrived: (_, item) => seen.push(model.level(item, 0)) }],
    );
    model.run(10);
    expect(seen).toEqual([1, -1]);
  });
});
