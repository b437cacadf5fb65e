/** What can be worked out by hand from published figures: what programs of this kind are to reproduce before all else. */

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../src/experiment/measures/register.ts';
import { sites } from '../src/experiment/places/sites.ts';
import { predictLoads } from '../src/experiment/predict/predict-loads.ts';
import { replicate } from '../src/experiment/replicate.ts';
import { scenarioFiles } from '../src/node/scenario-files.ts';
import type { Plan } from '../src/plan/plan.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import { interval } from '../src/stats/interval.ts';
import { compileText, exercise, planOf } from './scenario/compile-text.ts';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));

function load(name: string, settings: Readonly<Record<string, string>> = {}): Plan {
  const entry = `${folder}${name}`;
  const overrides = Object.entries(settings).map(([input, value]) => ({ name: input, value }));
  return planOf(compileScenario(entry, scenarioFiles(entry, folder), overrides));
}

function loadAt(plan: Plan, resource: string) {
  const found = predictLoads(plan).find((each) => plan.resources[each.resource]?.name === resource);
  if (found === undefined) throw new Error(`nothing is called ${resource}`);
  return found;
}

/** One value for each of `replications` runs. */
function simulated(plan: Plan, replications: number, measure: MeasureId, place: string): readonly number[] {
  const site = sites(plan).findIndex((each) => each.measure.id === measure && each.whereName === place);
  if (site < 0) throw new Error(`there is no ${measure} at ${place}`);
  return Array.from({ length: replications }, (_, replication) => {
    return replicate(plan, { seed: 'by hand', replication }).values[site] ?? Number.NaN;
  });
}

/** Whether the 99 % interval holds the target, and is not so wide that it would hold anything. */
function judged(values: readonly number[], target: number, width: number) {
  const { low = Number.NaN, high = Number.NaN } = interval(values, 0.99);
  return { low, high, holds: low < target && target < high, isNarrow: high - low < width * target };
}

const right = { holds: true, isNarrow: true };

describe('200 tracks', () => {
  const aYear = 'antwerp-200-places.yaml';
  const atOnce = 'antwerp-200-places-at-once.yaml';
  const year = 365.25;

  it('at once, of 180 days each, are 406 starts a year', () => {
    const { hoursAvailable } = loadAt(load(atOnce), 'care place');
    expect((hoursAvailable ?? 0) / (180 * 24)).toBeCloseTo(200 * (year / 180), 6);
    expect(Math.round((200 * year) / 180)).toBe(406);
  });

  it.each([
    ['everyone is referred', aYear, {}, 10.1],
    ['the non-payers of 2014 are referred', aYear, { referred: '15.2 %' }, 1.53],
    ['the 720 of 2018 are referred', aYear, { referred: '36 %' }, 3.6],
    ['everyone is referred', atOnce, {}, 4.93],
    ['the non-payers of 2014 are referred', atOnce, { referred: '15.2 %' }, 0.75],
    ['the 720 of 2018 are referred', atOnce, { referred: '36 %' }, 1.77],
  ])('where %s (%s): the work is this many times what they carry', (_what, file, settings, times) => {
    expect(Math.abs((loadAt(load(file, settings), 'care place').load ?? 0) / times - 1)).toBeLessThan(0.01);
  });

  it('at once, with everyone referred and nobody giving up: the list grows by about 1,600 a year', () => {
    const plan = load(atOnce);
    const predicted = (loadAt(plan, 'care place').growthPerMonth ?? 0) * 12;
    expect(predicted).toBeCloseTo(2000 - (200 * year) / 180, 6);
    expect(Math.round(predicted / 100)).toBe(16);
    // The places fill in the first half year; from then on the list grows by what cannot start.
    const filled = { ...plan, period: { ...plan.period, startUp: 730 * 86_400, horizon: 2191 * 86_400 } };
    const perYear = simulated(filled, 30, 'growth', 'care place').map((perMonth) => 12 * perMonth);
    expect(judged(perYear, predicted, 0.05)).toMatchObject(right);
  });
});

describe('Antwerp with the published shares', () => {
  it('charges 201,000 euro for 2,000 fines', () => {
    const plan = load('antwerp-2014-refer-non-payers.yaml');
    const charged = simulated(plan, 12, 'charged', 'chain');
    const fines = simulated(plan, 12, 'started', 'registration');
    const per2000 = charged.map((euro, i) => (2000 * euro) / (fines[i] ?? Number.NaN));
    expect(judged(per2000, 2000 * (0.66 * 75 + 0.34 * 150), 0.02)).toMatchObject(right);
  });

  it('refers 15.2 % of all files: 34.5 % of the 44 % who do not pay', () => {
    // With so many places that referral is never stopped, a formula says it.
    const plan = load('antwerp-2014-refer-non-payers.yaml', { 'care places': '200 places' });
    const sought = loadAt(plan, 'file screener').tasksPerYear;
    // Screening and checking for each of the 880, finding care for 15.2 % of 2,000.
    expect(sought).toBeCloseTo(2 * 880 + 304, -1);
  });

  it('sends 60 new people a month to the justice house, with paying repeaters as in 2018', () => {
    const plan = load('antwerp-2018-repeaters.yaml');
    const joined = simulated(plan, 12, 'started', 'group talk').map((count) => count / 12);
    const { low = 0, high = 0 } = interval(joined, 0.99);
    expect((low + high) / 2).toBeGreaterThan(57);
    expect((low + high) / 2).toBeLessThan(63);
    expect(high - low).toBeLessThan(6);
  });
});

describe('an educational measure in groups', () => {
  const course = (size: number, hours: number) =>
    planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 3 years}',
          arrivals: '{people: {poisson: 1000 per year, to: course}}',
          resources: '{trainer: {staff: 5 people}}',
          steps: `{course: {group: {size: ${size} places, sessions: ${hours / 4}, every: 7 days, by: trainer, takes: 4 hours}, next: done}}`,
          ends: '{done: {}}',
        }),
      ),
    );

  it.each([
    [12, 1000 / 12],
    [8, 1000 / 8],
  ])('of %i people: 83 to 125 groups for a thousand participants', (size, groups) => {
    const plan = course(size, 12);
    const begun = simulated(plan, 12, 'groups begun', 'course').map((count) => count / 3);
    expect(judged(begun, groups, 0.05)).toMatchObject(right);
  });

  it.each([
    [12, 12, 1000],
    [8, 12, 1500],
    [12, 8, 2000 / 3],
    [8, 8, 1000],
  ])('of %i people and %i hours: the trainer works so many hours a year', (size, hours, perYear) => {
    expect(loadAt(course(size, hours), 'trainer').hoursOnOffer).toBeCloseTo(perYear, 6);
  });

  it('asks 3,000 to 4,500 people a year of the Netherlands, about 52 % of 7,525', () => {
    const plan = load('netherlands-educational-measure.yaml');
    const years = (plan.period.horizon - plan.period.startUp) / (365.25 * 86_400);
    const people = simulated(plan, 2, 'started', 'educational measure').map((count) => count / years);
    for (const each of people) {
      expect(each).toBeGreaterThan(3000);
      expect(each).toBeLessThan(4500);
    }
  });
});
