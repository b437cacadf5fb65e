import { describe, expect, it } from 'vitest';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { csvOf } from '../../../src/report/data/csv.ts';
import { periodsData } from '../../../src/report/data/summary.ts';
import { resultDocument } from '../../../src/report/documents/json-document.ts';
import { plainSummary } from '../../../src/report/headline/plain-summary.ts';
import { reportHtml } from '../../../src/report/html/report.ts';
import { periodsTable } from '../../../src/report/tables/periods.ts';
import { placesTable } from '../../../src/report/tables/places.ts';
import { withoutLabels } from '../../support/csv-keys.ts';
import { comparison, referEveryone, scenarioOf, single } from '../fixture.ts';
import { history } from '../history.ts';

const changing = { designs: [history], differences: [], stretches: [] };

describe('the table before, during and after', () => {
  const table = periodsTable(changing, history, 'en');

  it('has the periods of each place under each other', () => {
    expect(table?.caption).toBe('Before, during and after: Antwerp history');
    expect(table?.columns.map(({ title }) => title)).toEqual([
      ...[
        'Place',
        'Period',
        'Waiting at its end',
        'Waiting time (days) of those who got their turn',
        'Gave up waiting',
      ],
      'Share of capacity used',
    ]);
    expect(table?.rows.slice(-4).map((row) => row.slice(0, 4))).toEqual([
      ['Place in care', 'Until 1 January 2014', expect.stringMatching(/^146/), 'no steady state'],
      [
        'Place in care',
        'From 1 January 2014 to 31 March 2014 (going over to “refer only non-payers”)',
        ...[expect.stringMatching(/^210/), 'no steady state'],
      ],
      [
        'Place in care',
        'From 1 April 2014 to 31 December 2015 (“refer only non-payers”)',
        ...[expect.stringMatching(/^120/), expect.stringMatching(/^2\d/)],
      ],
      [
        'Place in care',
        'From 1 January 2016 (“more places”)',
        expect.stringMatching(/^2\.9/),
        expect.stringMatching(/^2\d/),
      ],
    ]);
  });

  it('has the gates too, by their steps', () => {
    const gated = {
      ...history,
      periods: history.periods.map((period) => ({
        ...period,
        measures: [...period.measures, ...history.measures.filter(({ measure }) => measure === 'diverted')],
      })),
    };
    const rows = periodsTable(changing, gated, 'nl')?.rows ?? [];
    expect(rows).toHaveLength(16);
    expect(rows[12]?.slice(0, 2)).toEqual(['Intake', 'Tot 1 januari 2014']);
    expect(rows[12]?.at(-1)).toMatch(/^40/);
    expect(rows[0]?.at(-1)).toBe('–');
  });

  it('is not there where the rules do not change', () => {
    expect(periodsTable(single, referEveryone, 'en')).toBeUndefined();
    expect(plainSummary(single, 'en').tables).toHaveLength(3);
    expect(plainSummary(changing, 'en').tables[0]).toEqual(table);
  });
});

describe('the other tables of a design whose rules change', () => {
  it('say from when to when it was so', () => {
    expect(placesTable(changing, 'en').rows[2]?.[1]).toBe('jams: list keeps growing, until 1 April 2014');
    expect(placesTable(changing, 'nl').rows[2]?.[1]).toBe('loopt vast: wachtlijst blijft groeien, tot 1 april 2014');
  });
});

describe('periods.csv', () => {
  const table = periodsData(changing, 'en');
  const lines = table === undefined ? [] : withoutLabels(csvOf(table, 'plain')).trimEnd().split('\n');

  it('has a tidy row per period, measure and place', () => {
    expect(lines[0]).toBe(
      'scenario,period,kind,policy,from,until,measure,where_kind,where,unit,status,mean,ci_low,ci_high,sd,p10,p50,p90,replications',
    );
    expect(lines).toHaveLength(1 + history.periods.reduce((sum, { measures }) => sum + measures.length, 0));
    expect(lines.find((line) => line.includes('2,transition'))).toMatch(
      /^antwerp-history,2,transition,refer non-payers only,2014-01-01,2014-03-31,arrived,chain,chain,cases,estimated,60/,
    );
    expect(lines[1]).toMatch(/^antwerp-history,1,under one policy,,2013-09-01,2013-12-31,/);
  });

  it('is not written without policies', () => {
    expect(periodsData(comparison, 'en')).toBeUndefined();
  });
});

describe('the document of a design whose rules change', () => {
  it('has every period with its rules, verdicts and predictions', () => {
    expect(resultDocument(changing, {})).toMatchObject({
      designs: [
        {
          periods: [
            { kind: 'under one policy', policy: null, from: '2013-09-01', until: '2014-01-01' },
            { kind: 'transition', policy: 'refer non-payers only', predictions: null },
            { policy: 'refer non-payers only', verdicts: [{ kind: 'tight', resource: 'care place' }, {}, {}] },
            { policy: 'more places', until: '2016-09-01', predictions: [{ resource: 'file screener' }, {}, {}] },
          ],
        },
      ],
    });
    expect(resultDocument(single, {})).toMatchObject({ designs: [{ periods: [] }] });
  });
});

describe('the page of a design whose rules change', () => {
  const scenarios = [scenarioOf(history)];
  const charts = chartSheets(changing, 'en');
  const page = reportHtml(changing, { scenarios, charts, pictures: new Map(), versions: {}, language: 'en' });

  it('has the periods in tables, and each prediction beside its own simulation', () => {
    expect(page).toContain('Before, during and after: Antwerp history');
    expect(page.match(/<caption>Forecast and simulated: Antwerp history, /g)).toHaveLength(3);
    expect(page).toContain('Forecast and simulated: Antwerp history, until 1 January 2014');
  });

  it('says in the method how to read averages of the whole run', () => {
    expect(page).toContain('Averages of the whole run cover all periods, and describe none of them.');
  });
});
