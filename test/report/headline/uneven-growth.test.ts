import { expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Language } from '../../../src/language/text.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** Files for which 9.6 a day can be done. @param more sections of the file, such as who gives up */
function said(
  rate: string,
  runs: string,
  language: Language = 'en',
  policies = '{}',
  more: Readonly<Record<string, string>> = {},
) {
  const text = exercise({
    ...more,
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

it('a list that people giving up hold in every period is told with the demand of each, and not with that of none of them', () => {
  const leaving = {
    resources: '{counter: {staff: 1 person, line: {gives up: {after: exponential(mean 5 days), to: gone}}}}',
    ends: '{served: {}, gone: {counts: lost}}',
  };
  const busier = '{busier: {from: 2025-01-01, in progress: stay, arrivals: {files: {poisson: 24 per day}}}}';
  const { lead, others } = said('12 per day', twoYears, 'en', busier, leaving);
  // Of 9.6 a day, 12 are 125 % and 24 are 250 %.
  expect(lead).toMatch(/jams at counter: demand is 18\d% of capacity on average over the periods\. /);
  expect(others).toMatch(
    /Until 1 January 2025 it (jams|is slightly short of capacity) at counter: over the last \d+ weeks of that time demand is 12\d% of capacity, and /,
  );
  expect(others).toMatch(
    /From 1 January 2025 \(“busier”\) it jams at counter: over the last \d+ weeks demand is 2[45]\d% of capacity, and /,
  );
  const dutch = said('12 per day', twoYears, 'nl', busier, leaving);
  expect(dutch.lead).toMatch(/: gemiddeld over de perioden wordt er 18\d% van de capaciteit gevraagd\. /);
  const alike = said('12 per day', twoYears, 'en', busier.replace('24', '12.1'), leaving);
  expect(alike.lead).not.toContain('over the periods');
  expect(alike.others).not.toContain('Until 1 January 2025');
});
