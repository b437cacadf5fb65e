import { describe, expect, it } from 'vitest';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** All 300 homes are let when the run begins, for six years on average: 75 seekers a year ask for half as much again. */
function forecasts(homes: string, policies = '{}') {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2020-01-01, to: 2027-12-31}',
        attributes: '{kind: {shares: {urgent: 20 %, other: 80 %}}}',
        arrivals: `{
          seekers: {poisson: 75 per year, to: home},
          tenants: {backlog: 300 cases, background: yes, to: home}}`,
        resources: `{home: {places: ${homes}, line: {order: priority, priority: {by: kind, urgent: 1, other: 0}, gives up: {after: exponential(mean 3 years), to: elsewhere}}}}`,
        steps: '{home: {work: {by: home, takes: exponential(mean 6 years)}, next: done}}',
        ends: '{done: , elsewhere: }',
        policies,
      }),
    ),
  );
  return predictPeriods(plan).flatMap(({ predictions }) => predictions);
}

describe('a short run of places that are held for years', () => {
  it.each(['300 places', '{2020-01-01: 300 places, 2024-01-01: 301 places}'])(
    'has the demand of who comes: %s',
    (homes) => {
      const [found] = forecasts(homes);
      expect(found).toMatchObject({ by: 'short run', verdict: 'overloaded' });
      expect(Math.abs((found?.load ?? 0) - 1.5)).toBeLessThan(0.15);
    },
  );

  it('says nothing of a later policy under which it would find them all free', () => {
    const policies =
      '{elsewhere: {from: 2024-01-01, in progress: stay, resources: {home: {line: {gives up: {after: 2 years, to: elsewhere}}}}}}';
    const [first, second] = forecasts('300 places', policies);
    expect(first).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(second).toMatchObject({ by: 'unknown', verdict: 'unknown' });
  });
});

describe('a season that is short beside the time for which places are held', () => {
  /** Of the places, 88% are asked for in a year, and by those who come in the busy months 108% of what these can hold. */
  const spellsOf = (days: number, of: { readonly leaves: boolean }) => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2022-01-01, to: 2024-12-31}',
          inputs: '{months: {value: [1.1, 1.1, 1.2, 1.1, 1.1, 0.4, 0.4, 0.4, 1.2, 1.3, 1.4, 1.3], source: register}}',
          arrivals: '{referrals: {poisson: 400 per year, varies: {by month: months}, to: care}}',
          resources: `{place: {places: ${Math.round(((400 / 365.25) * days) / 0.88)} places${
            of.leaves ? ', line: {gives up: {after: exponential(mean 300 days), to: lost}}' : ''
          }}}`,
          steps: `{care: {work: {by: place, takes: "gamma(mean ${days} days, sd ${days / 2} days)"}, next: done}}`,
          ends: '{done: , lost: }',
        }),
      ),
    );
    return predictPeriods(plan).flatMap(({ predictions }) => predictions.flatMap(({ shortSpells }) => shortSpells));
  };

  it.each([{ leaves: false }, { leaves: true }])('is evened out by it, and no shortage: %o', (of) => {
    expect(spellsOf(240, of)).toEqual([]);
    expect(spellsOf(20, of).length).toBeGreaterThan(0);
  });
});
