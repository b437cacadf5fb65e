import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import type { ArrivalPlan, AttributePlan, Condition, EndPlan, Plan } from '../../../src/plan/plan.ts';
import { day, year } from '../../../src/plan/units.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';
import {
  branch,
  category,
  constant,
  end,
  fixed,
  goTo,
  plan,
  poisson,
  resource,
  step,
  stream,
  toEnd,
  toStep,
  work,
} from '../plans.ts';

const share = 0.3;
const returning = { share: fixed(share), after: fixed(constant(180 * day)), to: toStep(0) };

/** One case a second to a desk; `when` sends cases to a second one instead. */
function twoDesks(
  when: Condition,
  more: Partial<Pick<Plan, 'attributes' | 'arrivals' | 'zone'>> & { readonly ends?: readonly EndPlan[] } = {},
): Plan {
  return plan({
    arrivals: [poisson(1)],
    resources: [resource('desk', 10), resource('other desk', 10)],
    steps: [
      step('door', { kind: 'route', branches: [branch(toStep(2), { when }), branch(toStep(1))] }),
      step('service', work(0, constant(1)), goTo(toEnd(0))),
      step('other service', work(1, constant(1)), goTo(toEnd(0))),
    ],
    ...more,
  });
}

function perSecond(of: Plan): readonly number[] {
  return predictLoads(of).map(({ casesPerYear }) => (casesPerYear ?? Number.NaN) / year);
}

describe('the prediction of people who return', () => {
  it('adds their new cases to the old: a share that returns time after time', () => {
    const [desk] = perSecond(
      twoDesks({ kind: 'not', of: { kind: 'always' } }, { ends: [end('done', { returns: returning })] }),
    );
    expect(desk).toBeCloseTo(1 / (1 - share), 9);
  });

  it('tells who has had a case before, and how many', () => {
    const atLeast = (value: number): Condition => {
      return { kind: 'case', quantity: { kind: 'earlier cases' }, relation: '>=', value };
    };
    const ends = [end('done', { returns: returning })];
    expect(perSecond(twoDesks(atLeast(1), { ends }))).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(share / (1 - share), 9),
    ]);
    expect(perSecond(twoDesks(atLeast(3), { ends }))[1]).toBeCloseTo(share ** 3 / (1 - share), 9);
  });

  it('reads a share along earlier cases between its marks', () => {
    const along = {
      kind: 'along' as const,
      quantity: { kind: 'earlier cases' as const },
      marks: [
        { at: 0, value: fixed(0.4) },
        { at: 2, value: fixed(0) },
      ],
    };
    const ends = [end('done', { returns: { ...returning, share: along } })];
    // 0.4 of the first cases lead to a second, 0.2 of those to a third, which is the last.
    expect(perSecond(twoDesks({ kind: 'not', of: { kind: 'always' } }, { ends }))[0]).toBeCloseTo(
      1 + 0.4 + 0.4 * 0.2,
      9,
    );
  });

  it('keeps what lasts and draws the rest again', () => {
    const heavy: Condition = { kind: 'level', attribute: 0, anyOf: [1] };
    const again: Condition = { kind: 'case', quantity: { kind: 'earlier cases' }, relation: '>=', value: 1 };
    const use = (lasting: boolean): readonly AttributePlan[] => [
      { ...category('use', { light: 0.75, heavy: 0.25 }), lasting },
    ];
    const byUse: EndPlan['returns'] = {
      ...returning,
      after: fixed(constant(18 * day)),
      share: { kind: 'by', attribute: 0, of: [fixed(0), fixed(1)] },
    };
    const once = (lasting: boolean) =>
      perSecond(
        plan({
          attributes: use(lasting),
          arrivals: [poisson(1)],
          resources: [resource('first', 10), resource('heavy again', 10)],
          steps: [
            step('door', {
              kind: 'route',
              branches: [
                branch(toStep(2), { when: { kind: 'all', of: [heavy, again] } }),
                branch(toEnd(1), { when: again }),
                branch(toStep(1)),
              ],
            }),
            step('first', work(0, constant(1)), goTo(toEnd(0))),
            step('heavy again', work(1, constant(1)), goTo(toEnd(1))),
          ],
          ends: [end('done', { returns: byUse }), end('over')],
        }),
      )[1];
    expect(once(true)).toBeCloseTo(0.25, 9);
    expect(once(false)).toBeCloseTo(0.25 * 0.25, 9);
  });

  it('leaves time that has passed to a short run, which does not know of what it never saw', () => {
    const waited: Condition = { kind: 'case', quantity: { kind: 'time waited' }, relation: '>', value: day };
    const [desk, other] = predictLoads(twoDesks(waited));
    expect(desk).toMatchObject({ by: 'short run', load: expect.closeTo(0.1, 2) });
    expect(other).toMatchObject({ by: 'unknown', verdict: 'unknown', load: undefined, casesPerYear: undefined });
  });
});

describe('the prediction of streams', () => {
  const never: Condition = { kind: 'not', of: { kind: 'always' } };
  const arriving = (...arrivals: readonly ArrivalPlan[]) => perSecond(twoDesks(never, { arrivals }))[0];

  it('counts a stream for the part of the run in which it flows', () => {
    const half = { ...poisson(1), from: year, until: 2.5 * year };
    expect(arriving(half)).toBeCloseTo(0.5, 9);
  });

  it('counts what was observed, as far as it falls in the run and in the time of the stream', () => {
    const spells = [
      { from: 0, to: 10 * day, count: 100 },
      { from: 10 * day, to: 10 * day, count: 7 },
      { from: 20 * day, to: 30 * day, count: 1000 },
    ];
    const observed = stream({ kind: 'observed', spells, spread: 'evenly' }, { from: 5 * day, until: 21 * day });
    expect(arriving(observed) ?? 0).toBeCloseTo((50 + 7 + 100) / (3 * year), 12);
  });

  it('counts other work as work', () => {
    expect(arriving(poisson(1), { ...poisson(2, toStep(0), 'others'), background: true })).toBeCloseTo(3, 9);
  });

  it('knows the zone of each stream', () => {
    const zones = { ...category('zone', { city: 1, south: 0 }), lasting: true };
    const south: Condition = { kind: 'level', attribute: 0, anyOf: [1] };
    const arrivals = [
      { ...poisson(1, toStep(0), 'city'), zone: 0 },
      { ...poisson(3, toStep(0), 'south'), zone: 1 },
    ];
    expect(perSecond(twoDesks(south, { attributes: [zones], zone: 0, arrivals }))).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(3, 9),
    ]);
  });
});

it('in a run that is no longer than people stay away, not all who come back have done so', () => {
  const of = (stayAway: number) =>
    predictLoads(
      planOf(
        compileText(`stuwmeer: 1
provenance: free
runs: {from: 2025-01-01, to: 2025-12-31}
arrivals: {calls: {paced: 100 per month, to: visit}}
resources: {nurse: {places: 4 places}}
steps: {visit: {work: {by: nurse, takes: 1 day}, next: done}}
ends: {done: {returns: {share: 50 %, after: ${stayAway} days, to: visit}}}
`),
      ),
    )[0];
  // 3.3 a day for 4 places; of those who are done as many again as get their turn, half of the time.
  expect(of(5)).toMatchObject({ by: 'formula', verdict: 'overloaded', load: expect.closeTo(3.285 / 4 + 0.5, 2) });
  // After 330 days half of those of the first month are there: of the whole year some 86 %.
  const late = of(330);
  expect(late).toMatchObject({ by: 'short run', verdict: 'tight', growthPerMonth: undefined, passes: [] });
  expect(late?.load).toBeLessThan(0.93);
});
