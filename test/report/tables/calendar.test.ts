import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { calendarData } from '../../../src/report/data/calendar.ts';
import { csvOf } from '../../../src/report/data/csv.ts';
import { queuesData } from '../../../src/report/data/queues.ts';
import { resultDocument } from '../../../src/report/documents/json-document.ts';
import { calendarTables } from '../../../src/report/html/calendar-section.ts';
import { calendarChainTable, calendarEndsTable, calendarPlacesTable } from '../../../src/report/tables/calendar.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';
import { withoutLabels } from '../../support/csv-keys.ts';

const plan = planOf(
  compileText(
    exercise({
      runs: '{from: 2023-07-01, for: 2 years}',
      arrivals: '{visitors: {every: 1 day, first: 2023-07-01, to: serving}}',
      steps: '{serving: {work: {by: counter, takes: 12 hours}, next: served}}',
    }),
  ),
);
const design = runDesign({ key: 'visits', plan }, { seed: 's', replications: 2 });
const comparison: Comparison = { designs: [design], differences: [], stretches: [] };

describe('the tables by calendar year', () => {
  it('have a row for each year, with the dates of those that are not whole', () => {
    const { columns, rows } = calendarChainTable(comparison, design, 'en');
    expect(columns.map(({ title }) => title)).toEqual([
      ...['Period', 'New cases', 'Cases that ended', 'In hand, on average', 'In hand at its end'],
      'Total time (days) of cases that ended',
    ]);
    expect(rows).toEqual([
      ['2023 (from 1 July 2023 to 31 December 2023)', '184', '184', '0.50', '0', '0.50'],
      ['2024', '366', '366', '0.50', '0', '0.50'],
      // Two years of 365.25 days: the last case comes at midnight, and is not done at noon.
      ['2025 (from 1 January 2025 to 30 June 2025)', '181', '180', '0.50', '1', '0.50'],
    ]);
  });

  it('name the one day of a stretch of which a run covers no more', () => {
    const late = planOf(compileText(exercise({ runs: '{from: 2023-12-31, for: 32 days}' })));
    const found = runDesign({ key: 'late', plan: late }, { seed: 's', replications: 2 });
    const periods = (language: 'en' | 'nl') =>
      calendarChainTable({ designs: [found], differences: [], stretches: [] }, found, language).rows.map(([at]) => at);
    expect(periods('en')).toEqual(['2023 (only 31 December 2023)', '2024 (from 1 January 2024 to 31 January 2024)']);
    expect(periods('nl')[0]).toBe('2023 (alleen 31 december 2023)');
  });

  it('have moments in files where they begin within a day, so that none overlaps with the one before', () => {
    const late = planOf(compileText(exercise({ runs: '{from: 2023-01-01, for: 2 years, start-up: 1 year}' })));
    const found = runDesign({ key: 'late', plan: late }, { seed: 's', replications: 2 });
    const alone: Comparison = { designs: [found], differences: [], stretches: [] };
    const told = calendarChainTable(alone, found, 'en').rows.map(([at]) => at);
    expect(told).toEqual(['2024 (from 1 January 2024 06:00 to 31 December 2024)']);
    const [, first] = csvOf(calendarData(alone, 'en'), 'plain').split('\n');
    expect(first).toContain(',2024,2024-01-01 06:00:00,2024-12-31 12:00:00,no,');
    const weeks = [...queuesData(alone, 'en').rows].map(([, from, until]) => [from, until]);
    expect(weeks.slice(52, 55)).toEqual([
      ['2023-12-31', '2024-01-01'],
      ['2024-01-01 06:00:00', '2024-01-08 06:00:00'],
      ['2024-01-08 06:00:00', '2024-01-15 06:00:00'],
    ]);
  });

  it('say that they end with the period where the run goes on until nobody is left', () => {
    const told = (until: string) => {
      const text = exercise({ runs: `{from: 2023-12-01, for: 60 days${until}}` });
      const found = runDesign({ key: 'goes on', plan: planOf(compileText(text)) }, { seed: 's', replications: 2 });
      return calendarTables({ designs: [found], differences: [], stretches: [] }, 'en').join(' ');
    };
    expect(told(', until empty: yes')).toContain('None of them includes what happens after the end of the period');
    expect(told('')).not.toContain('until the last case has left');
  });

  it('have the places and the ends, in Dutch too', () => {
    const places = calendarPlacesTable(comparison, design, 'nl');
    expect(places?.caption).toMatch(/^Per onderdeel, per kalenderjaar: /);
    expect(places?.rows[1]?.slice(0, 3)).toEqual(['counter', '2024', '366']);
    expect(calendarEndsTable(comparison, design, 'nl')?.rows.map(([, period, ended]) => [period, ended])).toEqual([
      ['2023 (van 1 juli 2023 tot en met 31 december 2023)', '184'],
      ['2024', '366'],
      ['2025 (van 1 januari 2025 tot en met 30 juni 2025)', '180'],
    ]);
  });

  it('are left out where one period is all there is, and place by place where there are too many', () => {
    const one = { ...design, calendar: design.calendar.slice(1, 2) };
    expect(calendarTables({ designs: [one], differences: [], stretches: [] }, 'en')).toEqual([]);
    const long = { ...design, calendar: Array.from({ length: 300 }, () => design.calendar.slice(1, 2)).flat() };
    expect(calendarPlacesTable({ designs: [long], differences: [], stretches: [] }, long, 'en')).toBeUndefined();
    expect(calendarTables({ designs: [long], differences: [], stretches: [] }, 'en').join('')).toContain(
      'calendar.csv',
    );
  });
});

describe('the JSON document', () => {
  it('has the same, with the first day of what follows', () => {
    expect(resultDocument(comparison, {})).toMatchObject({
      designs: [
        {
          series: [
            { where: 'counter', stretches: expect.arrayContaining([expect.objectContaining({ stretch: 'week' })]) },
            {},
            {},
          ],
          calendar: [
            { period: '2023', from: '2023-07-01', until: '2024-01-01', whole: false },
            { period: '2024', from: '2024-01-01', until: '2025-01-01', whole: true },
            { period: '2025', from: '2025-01-01', until: '2025-06-30 12:00:00', whole: false },
          ],
        },
      ],
    });
  });
});

describe('calendar.csv', () => {
  it('is tidy', () => {
    const [heading, ...rows] = withoutLabels(csvOf(calendarData(comparison, 'en'), 'plain'))
      .trimEnd()
      .split('\n');
    expect(heading).toBe(
      'scenario,period,from,until,whole,measure,where_kind,where,unit,mean,ci_low,ci_high,sd,p10,p50,p90,replications',
    );
    expect(rows).toContain(
      'visits,2023,2023-07-01,2023-12-31,no,arrived,chain,chain,cases,184,184,184,0,184,184,184,2',
    );
    expect(rows).toContain('visits,2024,2024-01-01,2024-12-31,yes,ended,end,served,cases,366,366,366,0,366,366,366,2');
  });
});
