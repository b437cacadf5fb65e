/** A day of a clinic with two doctors or three: differences in the units of that day, and what the third costs. */
import { expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { differencesChart } from '../../../src/report/charts/differences-chart.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { differenceTables } from '../../../src/report/html/results-sections.ts';
import { allDifferencesTable } from '../../../src/report/tables/differences.ts';
import { everyMeasureTable } from '../../../src/report/tables/measures-at.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

function day(doctors: number): string {
  return exercise({
    title: `With ${doctors}`,
    runs: '{from: 2024-03-04, for: 1 day}',
    arrivals: '{patients: {paced: 8 per hour, to: serving}}',
    resources: `{doctor: {staff: ${doctors} people, costs of presence: 100 euro per hour}}`,
    steps: '{serving: {work: {by: doctor, takes: exponential(mean 20 minutes)}, next: served}}',
  });
}

const comparison = compareDesigns(
  [2, 3].map((doctors) => ({ key: `with-${doctors}`, plan: scenarioOf(compileText(day(doctors))).plan })),
  { seed: 'clinic', replications: 3 },
);
const [, other] = comparison.designs;
if (other === undefined) throw new Error('there is no second design');

it('says how much lists grow an hour, and not a month of such days', () => {
  const grows = comparison.differences.find(({ measure }) => measure === 'growth');
  expect(grows?.unit).toBe('cases per month');
  const row = allDifferencesTable(comparison, other, 'en').rows.find(([label]) => label?.startsWith('Growth'));
  expect(row?.slice(0, 2)).toEqual(['Growth of the list, cases an hour', 'doctor']);
  expect(Number(row?.[2])).toBeCloseTo((grows?.from.mean ?? 0) / 730.5, 1);
  const every = everyMeasureTable(comparison, { kind: 'resource', name: 'doctor' }, '', 'nl');
  expect(every.rows.find(([label]) => label?.startsWith('Groei'))).toEqual([
    'Groei van de wachtlijst, zaken per uur',
    expect.stringMatching(/^\d,\d+ \(/),
    expect.stringMatching(/^[−\d]/),
  ]);
});

it('tells among the few what the hours cost in which people are there', () => {
  const told = headline(comparison, 'en').differences[0]?.sentences ?? [];
  expect(told).toContain('Cost of presence: from 4,800 to 7,200 euro (2,400 more).');
});

it('has below the picture of differences a row for each that the picture has, and no other', () => {
  const [sheet] = differencesChart(comparison, 'en');
  const drawn = JSON.stringify(sheet?.spec).match(/"label":"/g) ?? [];
  expect(sheet?.table.rows.map(([label]) => label)).toContain('Cost of presence, euro');
  expect(sheet?.table.rows).toHaveLength(drawn.length);
});

it('shows differences by period once where all that differs are the few', () => {
  const parts = comparison.differences.filter(({ measure }) => measure === 'utilisation');
  const stretch = { from: 0, until: 43_200, differences: parts };
  const html = differenceTables({ ...comparison, stretches: [stretch] }, 'en').join('');
  expect(html.match(/<caption>Before, during and after/g)).toHaveLength(1);
});
