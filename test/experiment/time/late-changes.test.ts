import { describe, expect, it } from 'vitest';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { stretchesOf } from '../../../src/experiment/time/stretches.ts';
import { lateChanges } from '../../../src/plan/late-changes.ts';
import { day } from '../../../src/plan/units.ts';
import { checkLines } from '../../../src/report/forecast/check-lines.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileText, exercise, planOf, scenarioOf } from '../../scenario/compile-text.ts';

/** A year in which the counter closes, or goes on as it is, from a date on. */
const closing = (date: string, staff = '0 people', runs = '{from: 2024-01-01, to: 2024-12-31}') =>
  exercise({
    runs,
    arrivals: '{visitors: {every: 6 hours, to: serving}}',
    resources: `{counter: {staff: {2024-01-01: 1 person, ${date}: ${staff}}}}`,
    steps: '{serving: {work: {by: counter, takes: 1 hour}, next: served}}',
  });
const late = (...of: Parameters<typeof closing>) =>
  lateChanges(planOf(compileText(closing(...of)))).map((at) => at / day);

describe('changes shortly before the end', () => {
  it('are those by which the run is not cut, and that make a difference', () => {
    expect(late('2024-12-27')).toEqual([361]);
    expect(stretchesOf(planOf(compileText(closing('2024-12-27'))))).toHaveLength(1);
    expect(late('2024-12-20')).toEqual([]);
    expect(stretchesOf(planOf(compileText(closing('2024-12-20'))))).toHaveLength(2);
    expect(late('2024-12-27', '1 person')).toEqual([]);
    // In a run of forty days a day is long enough.
    expect(late('2024-02-07', '0 people', '{from: 2024-01-01, for: 40 days}')).toEqual([]);
    expect(late('2024-02-09 12:00', '0 people', '{from: 2024-01-01, for: 40 days}')).toEqual([39.5]);
  });

  it('are told, before a run and after it', () => {
    const scenario = scenarioOf(compileText(closing('2024-12-27')));
    const said =
      'What changes on 27 December 2024 does so too shortly before the end to be judged by itself: it counts with the time before it.';
    expect(checkLines(scenario.plan, predictPeriods(scenario.plan), 'en')).toContain(said);
    const design = runDesign(scenario, { seed: 'late', replications: 2, forecast: false });
    const [told] = headline({ designs: [design], differences: [], stretches: [] }, 'en').designs;
    expect(told?.lead).toContain('does not jam');
    expect(told?.sentences).toContain(said);
  });
});
