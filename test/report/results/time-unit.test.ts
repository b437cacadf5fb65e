/** Times in a unit that suits the model: the same in every table, file, chart and sentence, and days where days suit. */
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { measuresWith } from '../../../src/experiment/measures/register.ts';
import type { Comparison, Unit } from '../../../src/experiment/result.ts';
import type { PreciseMeasure } from '../../../src/experiment/summary/precision-result.ts';
import { waitingTimes } from '../../../src/report/charts/waiting-times.ts';
import { headline, headlineLines } from '../../../src/report/headline/headline.ts';
import { plainSummary } from '../../../src/report/headline/plain-summary.ts';
import { measureDefinition } from '../../../src/report/results/measure-label.ts';
import { columnsInTimeUnit, inSuitableTimes, isTime, timeUnitOf } from '../../../src/report/results/time-unit.ts';
import { calendarChainTable } from '../../../src/report/tables/calendar.ts';
import { chainTable } from '../../../src/report/tables/measures-at.ts';
import { stepsTable } from '../../../src/report/tables/steps.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** @param time what a visit takes */
function compared(time: string, rate: string, period: string): Comparison {
  const design = (key: string, staff: string) => ({
    ...scenarioOf(
      compileText(
        exercise({
          runs: `{from: 2024-01-01, for: ${period}}`,
          arrivals: `{visitors: {poisson: ${rate}, to: serving}}`,
          resources: `{counter: {staff: ${staff}}}`,
          steps: `{serving: {work: {by: counter, takes: "exponential(mean ${time})"}, next: served}}`,
        }),
      ),
    ),
    key,
  });
  return compareDesigns([design('few', '3 people'), design('more', '4 people')], { seed: 'times', replications: 4 });
}

const cases = [
  { unit: 'seconds', time: '20 seconds', rate: '7 per minute', period: '1 days', seconds: 1 },
  { unit: 'minutes', time: '10 minutes', rate: '14 per hour', period: '5 days', seconds: 60 },
  { unit: 'hours', time: '5 hours', rate: '12 per day', period: '100 days', seconds: 3600 },
  { unit: 'days', time: '10 days', rate: '7.5 per month', period: '5 years', seconds: 86_400 },
  { unit: 'years', time: '3 years', rate: '0.8 per year', period: '60 years', seconds: 365.25 * 86_400 },
] as const;

describe.each(cases)('a model of which cases take $time', ({ unit, time, rate, period, seconds }) => {
  const measured = compared(time, rate, period);
  const told = inSuitableTimes(measured);

  it(`is told in ${unit}, in both designs`, () => {
    expect(timeUnitOf(told)).toBe(unit);
    const units = told.designs.flatMap(({ measures, calendar, periods, stretches }) =>
      [measures, ...[...calendar, ...periods, ...stretches].map((each) => each.measures)].flatMap((all) =>
        all
          .filter(({ measure }) => /wait mean|wait p|total time|so far|held mean/.test(measure))
          .map((each) => each.unit),
      ),
    );
    expect(units.length).toBeGreaterThan(20);
    expect(new Set<Unit>([...units])).toEqual(new Set([unit]));
    const differences = told.differences.filter(({ measure }) => measure === 'wait p90').map((each) => each.unit);
    expect(new Set(differences)).toEqual(new Set([unit]));
  });

  it('says the same as in days, and nothing else is changed', () => {
    const pairs = told.designs.flatMap(({ measures }, i) =>
      measures.map((each, at) => ({ each, before: measured.designs[i]?.measures[at] })),
    );
    for (const { each, before } of pairs) {
      const factor = isTime(each.measure, each.unit) ? 86_400 / seconds : 1;
      expect(each.estimate.mean).toEqual(near(before?.estimate.mean, factor));
      expect(each.estimate.high).toEqual(near(before?.estimate.high, factor));
      expect(each.perReplication).toEqual(before?.perReplication.map((value) => near(value, factor)));
      expect(each.errors).toEqual(before?.errors?.map((value) => near(value, factor)));
    }
    const kept = told.designs.map((design, i) => {
      const { measures: _, calendar: __, ...rest } = design;
      const { measures: ___, calendar: ____, ...before } = measured.designs[i] ?? design;
      return [rest, before] as const;
    });
    for (const [rest, before] of kept) expect(rest).toEqual(before);
    if (unit === 'days') expect(told).toBe(measured);
  });

  it('has the unit in the heads of tables, on the axis and in the meaning of measures', () => {
    const name = { seconds: 'seconden', minutes: 'minuten', hours: 'uren', days: 'dagen', years: 'jaren' }[unit];
    const [design] = told.designs;
    if (design === undefined) throw new Error('there is a design');
    const heads = [
      ...plainSummary(told, 'nl').tables,
      calendarChainTable(told, design, 'nl'),
      ...[stepsTable(told, design, 'nl') ?? []].flat(),
    ].flatMap(({ columns }) => columns.map(({ title }) => title));
    const ofTimes = heads.filter((title) => /wacht\S* (korter|minder) dan|Doorlooptijd|Behandeltijd/.test(title));
    expect(ofTimes.length).toBeGreaterThanOrEqual(4);
    for (const title of ofTimes) expect(title).toMatch(new RegExp(`[(, ]${name}\\b`));
    expect(chainTable(told, 'en').rows.map(([label]) => label)).toContain(`Total time (average), ${unit}`);
    expect(JSON.stringify(waitingTimes(told, 'en')[0]?.spec)).toContain(
      `waiting time in ${unit === 'days' ? 'calendar days' : `${unit} of calendar time`}`,
    );
    expect(measureDefinition('wait mean', unit, 'nl')).toContain(
      unit === 'days' ? 'kalenderdagen' : `${name} kalender`,
    );
    expect(measureDefinition('days closed', unit, 'en')).toContain(`parts of ${unit} included`);
  });

  it('tells a precision that was asked for in the same unit', () => {
    const estimate = { mean: 2, low: 1, high: 3 };
    const precise: PreciseMeasure = {
      ...{ measure: 'wait mean', kind: 'resource', whereName: 'counter', unit: 'days', design: 'few' },
      ...{ against: undefined, ...estimate, reached: 0.5, enough: undefined, about: 9, course: [estimate] },
    };
    const other: PreciseMeasure = { ...precise, measure: 'arrived', unit: 'cases' };
    const precision = { share: 0.05, replications: 4, reached: false, measures: [precise, other] };
    const factor = 86_400 / seconds;
    const each = { mean: near(2, factor), low: near(1, factor), high: near(3, factor) };
    expect(inSuitableTimes({ ...measured, precision }).precision).toEqual({
      ...precision,
      measures: [{ ...precise, unit, ...each, course: [each] }, other],
    });
  });

  it('gives single values that were kept apart in the same unit', () => {
    const [design] = told.designs;
    const raw = measured.designs[0]?.measures.map(({ perReplication }) => perReplication) ?? [];
    expect([...columnsInTimeUnit(design?.measures ?? [], raw)]).toEqual(
      design?.measures.map(({ perReplication }) => perReplication.map((value) => near(value, 1))),
    );
  });
});

describe('a model of minutes', () => {
  const told = inSuitableTimes(compared('10 minutes', '17.5 per hour', '20 days'));

  it('says its waits in minutes, in English and Dutch, and nothing in days', () => {
    expect(headlineLines(headline(told, 'en')).join('\n')).toMatch(/9 in 10 .* \d+ minutes.*shorter/);
    expect(headlineLines(headline(told, 'nl')).join('\n')).toMatch(/\d+ minuten/);
    expect(waitingTimes(told, 'en')[0]?.reading).toMatch(/waited less than \d+(\.\d)? minutes/);
    expect(JSON.stringify(plainSummary(told, 'en').tables)).not.toMatch(/\bdays\b/);
  });
});

it('knows every measure that counts hours whatever the unit of times is', () => {
  const inHours = measuresWith().filter(({ unit }) => unit === 'hours');
  expect(inHours.length).toBeGreaterThan(3);
  for (const { id } of inHours) expect(isTime(id, 'hours')).toBe(false);
});

function near(value: number | undefined, factor: number): unknown {
  if (value === undefined || !Number.isFinite(value)) return value;
  return expect.closeTo(value * factor, 9 - Math.ceil(Math.log10(Math.abs(value * factor) + 1)));
}

it('tells waits of days in days, though what follows takes years by itself', () => {
  const lists = (rate: string) =>
    inSuitableTimes(
      compareDesigns(
        [
          {
            ...scenarioOf(
              compileText(
                exercise({
                  runs: '{from: 2024-01-01, for: 30 years}',
                  arrivals: `{people: {poisson: ${rate}, to: serving}}`,
                  resources: '{counter: {staff: 1 person}}',
                  steps:
                    '{serving: {work: {by: counter, takes: exponential(mean 10 days)}, wait: 3 years, next: served}}',
                }),
              ),
            ),
            key: 'one',
          },
        ],
        { seed: 'times', replications: 2 },
      ),
    );
  expect(timeUnitOf(lists('20 per year'))).toBe('days');
  expect(timeUnitOf(lists('35 per year'))).toBe('years');
});
