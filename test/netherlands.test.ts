/** The Dutch designs: what each asks of every organisation, as README.md tells it, with the switches where sources disagree. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../src/experiment/compare-designs.ts';
import type { MeasureId } from '../src/experiment/measures/register.ts';
import { sites } from '../src/experiment/places/sites.ts';
import { predictLoads } from '../src/experiment/predict/predict-loads.ts';
import { replicate } from '../src/experiment/replicate.ts';
import type { LoadPrediction } from '../src/experiment/result.ts';
import { scenarioFiles } from '../src/node/scenario-files.ts';
import type { Plan } from '../src/plan/plan.ts';
import { planUnder } from '../src/plan/plan-under.ts';
import { formatNumber } from '../src/report/figures/number-format.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { scenarioOf } from './scenario/compile-text.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

function load(design: string, settings: Readonly<Record<string, string>> = {}): Scenario {
  const entry = `${root}scenarios/${design}.yaml`;
  const overrides = Object.entries(settings).map(([name, value]) => ({ name, value }));
  return scenarioOf(compileScenario(entry, scenarioFiles(entry, `${root}scenarios`), overrides));
}

const forecasts = new Map<string, ReadonlyMap<string, LoadPrediction>>();

/** The load on everyone, by title, under the last rules of the design. Forecast once, whoever asks. */
function loads(design: string, settings: Readonly<Record<string, string>> = {}): ReadonlyMap<string, LoadPrediction> {
  const key = JSON.stringify([design, settings]);
  const found = forecasts.get(key) ?? forecastOf(load(design, settings).plan);
  forecasts.set(key, found);
  return found;
}

function forecastOf(plan: Plan): ReadonlyMap<string, LoadPrediction> {
  const last = plan.policies.length === 0 ? undefined : plan.policies.length - 1;
  return new Map(
    predictLoads(planUnder(plan, last)).map((each) => [plan.resources[each.resource]?.title.en ?? '', each]),
  );
}

const designs = ['netherlands-strafbeschikking', 'netherlands-emd', 'netherlands-educational-measure'];
const percent = (share: number | undefined) => (share === undefined ? '–' : `${Math.round(100 * share)}%`);

describe('the Dutch designs', () => {
  const told = readFileSync(`${root}README.md`, 'utf8')
    .split('\n')
    .filter((line) => /^\| .* cases \|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('ask of each organisation what the README says', () => {
    const found = designs.map((design) => loads(design));
    const measure = found[2];
    expect(told.map(([, , who]) => who)).toEqual([...(measure?.keys() ?? [])]);
    for (const [, , who = '', ...figures] of told) {
      const full = formatNumber(Math.floor(measure?.get(who)?.fullAt ?? 0), 0, 'en');
      const expected = [...found.map((each) => percent(each.get(who)?.load)), `${full} cases`, ''];
      expect([who, ...figures]).toEqual([who, ...expected]);
    }
  });

  it('the measure asks of the trainers alone: everyone else gets the same work', () => {
    const [, before, measure] = designs.map((design) => loads(design));
    const others = [...(before ?? [])].filter(([who]) => who !== 'Course trainers');
    expect(others.length).toBe(9);
    for (const [who, { load: share = Number.NaN }] of others)
      expect([who, measure?.get(who)?.load]).toEqual([who, expect.closeTo(share, 6)]);
  });

  it('count over the same time, after two years that fill every place, from Tuesday to Monday', () => {
    const day = 86_400;
    for (const { period, policies } of designs.map((design) => load(design).plan)) {
      expect(period.startUp).toBe(728 * day);
      expect(period.horizon / day).toBe((Date.parse('2026-03-31') - Date.parse('2021-04-06')) / (1000 * day));
      const bounds = [period.startUp, ...policies.map(({ from }) => from), period.horizon];
      // Every one of them a number of weeks after a Tuesday at midnight.
      expect(new Date(period.start).getUTCDay()).toBe(2);
      expect(bounds.map((moment) => moment % (7 * day))).toEqual(bounds.map(() => 0));
    }
  });

  it('are full when counting begins: the first half of the time is as the second', () => {
    const { plan } = load('netherlands-strafbeschikking');
    const { startUp, horizon } = plan.period;
    const middle = startUp + Math.round((horizon - startUp) / 2 / 604_800) * 604_800;
    const halves = [
      { ...plan, period: { ...plan.period, horizon: middle } },
      { ...plan, period: { ...plan.period, startUp: middle } },
    ].map((half) => {
      const places = sites(half);
      const runs = [0, 1, 2].map((replication) => replicate(half, { seed: 'halves', replication }).values);
      return (measure: MeasureId, name: string) => {
        const at = places.findIndex((each) => each.measure.id === measure && each.whereName === name);
        return runs.reduce((sum, values) => sum + (values[at] ?? Number.NaN), 0) / runs.length;
      };
    });
    const ratio = (measure: MeasureId, name: string) =>
      (halves[0]?.(measure, name) ?? Number.NaN) / (halves[1]?.(measure, name) ?? Number.NaN);
    expect(ratio('in hand mean', 'chain')).toBeGreaterThan(0.97);
    expect(ratio('in hand mean', 'chain')).toBeLessThan(1.03);
    for (const { name } of plan.resources) {
      expect([name, ratio('utilisation', name) > 0.94 && ratio('utilisation', name) < 1.06]).toEqual([name, true]);
    }
  });

  it('the measure overloads nobody with the trainers of 25,000 courses, and the trainers if they are 16', () => {
    const trainers = (settings: Readonly<Record<string, string>>) =>
      loads('netherlands-educational-measure', settings).get('Course trainers')?.verdict;
    expect(trainers({})).toBe('tight');
    expect(trainers({ 'course trainers': '16 people' })).toBe('overloaded');
    expect(percent(loads('netherlands-emd', { 'course trainers': '16 people' }).get('Course trainers')?.load)).toBe(
      '99%',
    );
    const shorter = loads('netherlands-educational-measure', { 'length of a meeting': '2 hours' });
    expect(percent(shorter.get('Course trainers')?.load)).toBe('80%');
  });
});

describe('where sources disagree, both readings run', () => {
  const options = { seed: 'switch', replications: 1, forecast: false };
  it.each([
    ['netherlands-strafbeschikking', 'young adults to Halt', '0 %', '100 %'],
    ['netherlands-strafbeschikking', 'small amounts of cannabis seized', '100 %', '50 %'],
    ['netherlands-emd', 'EMD in 2024', '3742 per year', '5000 per year'],
    ['netherlands-emd', 'first year against the forecast', '48 %', '100 %'],
    ['antwerp-2018-repeaters', 'paying repeaters are referred', '100 %', '0 %'],
    ['antwerp-200-places', 'tracks run at once', '0 %', '100 %'],
  ])('%s: %s', (design, input, one, other) => {
    const results = [one, other].flatMap((value) => {
      const { designs: alone } = compareDesigns([load(design, { [input]: value })], options);
      return alone;
    });
    expect(results.map(({ audits }) => audits.every(({ passed }) => passed))).toEqual([true, true]);
    const [first, second] = results.map(({ measures }) => JSON.stringify(measures));
    expect(first).not.toBe(second);
  });

  it('the forecast of 5,500 drivers came in at about half', () => {
    const started = (share: string) => {
      const { plan } = load('netherlands-emd', { 'first year against the forecast': share });
      return predictLoads(planUnder(plan, undefined)).find(
        ({ resource }) => plan.resources[resource]?.name === 'CBR officer',
      )?.casesPerYear;
    };
    expect(started('100 %')).toBeCloseTo(5500, 6);
    expect(started('48 %')).toBeCloseTo(2640, 6);
    // 2,000 in nine months of 2023.
    expect(Math.abs(2640 / ((2000 / 9) * 12) - 1)).toBeLessThan(0.02);
  });

  it('automatic notices brought two thirds more of them', () => {
    const { plan } = load('netherlands-emd');
    const [, since] = plan.policies.map((_, policy) => policy);
    const cases = (policy: number | undefined) =>
      predictLoads(planUnder(plan, policy)).find(({ resource }) => plan.resources[resource]?.name === 'CBR officer')
        ?.casesPerYear;
    expect(cases(0)).toBeCloseTo(3742, 6);
    expect(cases(since)).toBeCloseTo(7250, 6);
    // Three months of 2025 at the pace of 2024 and eight and a half at the new one: 6,070, 62 % more than 3,742.
    expect(((3 * 3742 + 8.5 * 7250) / 12 / 6070 - 1) ** 2).toBeLessThan(0.01 ** 2);
  });
});
