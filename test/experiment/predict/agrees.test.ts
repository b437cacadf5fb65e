import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { GroupPart, Plan } from '../../../src/plan/plan.ts';
import { day, hour } from '../../../src/plan/units.ts';
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
  poisson,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../plans.ts';

const horizon = 4000 * day;

/** Share of each resource's capacity that is asked for, predicted and simulated. */
function loads(of: Plan): readonly { readonly predicted: number; readonly simulated: number }[] {
  const { measures } = runDesign({ key: 'test', plan: of }, { seed: 'agrees', replications: 4 });
  return predictLoads(of).map(({ load }, index) => {
    const used = measures.find(({ measure, where }) => {
      return measure === 'utilisation' && where.kind === 'resource' && where.index === index;
    });
    return { predicted: load ?? Number.NaN, simulated: used?.estimate.mean ?? Number.NaN };
  });
}

const byUse = { kind: 'by' as const, attribute: 0, of: [fixed(0.2), fixed(0.7)] };
const returning: Plan = plan(
  {
    attributes: [{ ...category('use', { light: 0.6, heavy: 0.4 }), lasting: true }],
    arrivals: [poisson(1 / day)],
    resources: [resource('first', 1), resource('again', 1)],
    steps: [
      step('door', {
        kind: 'route',
        branches: [
          branch(toStep(2), {
            when: { kind: 'case', quantity: { kind: 'earlier cases' }, relation: '>=', value: 1 },
          }),
          branch(toStep(1)),
        ],
      }),
      step('first', work(0, exponential(8 * hour)), goTo(toEnd(0))),
      step('again', work(1, exponential(8 * hour)), goTo(toEnd(0))),
    ],
    ends: [end('done', { returns: { share: byUse, after: fixed(exponential(20 * day)), to: toStep(0) } })],
  },
  { horizon },
);

const group: GroupPart = {
  kind: 'group',
  forms: { kind: 'fills', size: 10, least: 6, startsAfter: undefined },
  sessions: 4,
  every: 7 * day,
  needs: [{ resource: 0, units: 1, keeps: false }],
  takes: constant(2 * hour),
  absent: fixed(0.1),
  mayMiss: { times: 1, to: toEnd(1) },
  makesUp: undefined,
  dropsOut: { kind: 'per session', share: fixed(0.05), to: toEnd(1) },
  line: plainLine,
};
const course = (part: GroupPart, ...more: Parameters<typeof resource>[]): Plan =>
  plan(
    {
      arrivals: [poisson(3 / day)],
      resources: [resource('trainer', 1), ...more.map((each) => resource(...each)), resource('talk', 3)],
      steps: [
        step('course', part, goTo(toStep(1))),
        step('talk', work(1 + more.length, exponential(6 * hour)), goTo(toEnd(0))),
      ],
      ends: [end('done'), end('lost', { counts: 'lost' })],
    },
    { horizon },
  );

const seats = { ...levels({ from: 0, units: 30 }), sessions: { first: 0, every: 7 * day } };
const talk: GroupPart = {
  ...group,
  forms: { kind: 'sessions', resource: 1, least: 1 },
  sessions: 1,
  takes: constant(12 * hour),
};

describe('prediction and simulation agree', () => {
  it.each([
    { on: 'people who return, some of them because of what they are', of: returning },
    { on: 'groups that fill, and who comes out of them', of: course(group) },
    {
      on: 'groups that start before they are full',
      of: course({ ...group, forms: { kind: 'fills', size: 30, least: 2, startsAfter: 2 * day } }),
    },
    {
      on: 'groups for the seats of sessions',
      of: course(talk, ['talks', 30, { kind: 'seats', capacity: seats }]),
    },
  ])('on $on', ({ of }) => {
    const found = loads(of);
    expect(found).toHaveLength(of.resources.length);
    for (const { predicted, simulated } of found) {
      expect(predicted).toBeGreaterThan(0.05);
      expect(Math.abs(simulated / predicted - 1)).toBeLessThan(0.05);
    }
  });
});
