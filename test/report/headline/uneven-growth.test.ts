import { expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Language } from '../../../src/language/text.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** Files for which 9.6 a day can be done. */
function said(rate: string, runs: string, language: Language = 'en', policies = '{}') {
  const text = exercise({
    runs,
    arrivals: `{files: {poisson: ${rate}, to: serving}}`,
    steps: '{serving: {work: {by: counter, takes: 2.5 hours}, next: served}}',
    policies,
  });
  const design = runDesign(scenarioOf(compileText(text)), { seed: 'uneven', replications: 5, forecast: false });
  const [told] = headline({ designs: [design], differences: [], stretches: [] }, language).designs;
  return { lead: told?.lead ?? '', others: told?.sentences.join(' ') ?? '' };
}

const twoYears = '{from: 2024-01-01, to: 2025-12-31}';

it('a list that grows faster in one year than in the other is told with both', () => {
  const rising = '{2024-01-01: 11 per day, 2025-01-01: 13 per day}';
  const { lead, others } = said(rising, twoYears);
  // Of 1.4 and 3.4 a day, or 43 and 103 a month, the average is 73.
  expect(lead).toMatch(/keeps growing, by about 7\d cases a month \(\d+ to \d+\) on average\.$/);
  expect(others).toMatch(
    /That is on average: the list grows slowest from 1 January 2024 to 31 December 2024, by about (3|4|5)\d cases a month \(.*?\), and fastest from 1 January 2025 to 31 December 2025, by about (9\d|10\d|11\d) cases a month \(/,
  );
  expect(said(rising, twoYears, 'nl').others).toMatch(
    /Dat is gemiddeld: de wachtlijst groeit het langzaamst van 1 januari 2024 tot en met 31 december 2024, met ongeveer /,
  );
});

it('and one that grows in some seasons faster than in others', () => {
  const seasons = '20 per day, varies: {by month: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]}';
  const { others } = said(seasons, '{from: 2024-01-01, to: 2024-12-31}');
  expect(others).toMatch(
    /grows slowest from 1 January 2024 to 30 June 2024, .* and fastest from 1 July 2024 to 31 December 2024,/,
  );
});

it('not one that grows alike', () => {
  const { lead, others } = said('{2024-01-01: 12 per day, 2025-01-01: 12.1 per day}', twoYears);
  expect(lead).toMatch(/keeps growing, by about \d+ cases a month \(\d+ to \d+\)\.$/);
  expect(others).not.toContain('slowest');
});
