import { describe, expect, it } from 'vitest';
import type { Comparison, DesignResult } from '../../../src/experiment/result.ts';
import type { Cell } from '../../../src/experiment/time/cells.ts';
import { inLanguage } from '../../../src/language/text.ts';
import { day } from '../../../src/plan/units.ts';
import type { DataTable } from '../../../src/report/data/data-table.ts';
import { wideData } from '../../../src/report/data/wide.ts';
import type { Sheet } from '../../../src/report/data/workbook.ts';
import { workbook, workbookLimits } from '../../../src/report/data/workbook.ts';
import { sheetWords } from '../../../src/report/words/sheets.ts';
import { comparison, measured, referEveryone, single } from '../fixture.ts';
import { history } from '../history.ts';

const languages = ['en', 'nl'] as const;
const named = (sheets: readonly Sheet[], name: string) => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet "${name}" among ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
};

describe('a workbook', () => {
  it.each(languages)('has a sheet for each table, in %s, under names that spreadsheets take', (language) => {
    const names = workbook(comparison, language, {}).sheets.map(({ name }) => name);
    expect(names).toEqual(
      (
        [
          ...['about', 'summary', 'comparison', 'calendar', 'waiting', 'in use', 'in hand', 'queues', 'replications'],
        ] as const
      ).map((key) => inLanguage(Object.entries(sheetWords).find(([name]) => name === key)?.[1], language)),
    );
    const all = Object.values(sheetWords).map((name) => inLanguage(name, language));
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]{0,29}[^'[\]:*?/\\]$/);
    const changing = { designs: [history], differences: [], stretches: [] };
    expect(workbook(changing, language, {}).sheets.map(({ name }) => name)).toContain(
      inLanguage(sheetWords.periods, language),
    );
    expect(workbook(single, language, {}).sheets.map(({ name }) => name)).not.toContain(
      inLanguage(sheetWords.comparison, language),
    );
  });

  it('has words instead of keys, numbers as numbers, and as many cells in each row as heads', () => {
    const { sheets } = workbook(comparison, 'nl', {});
    for (const { name, heads, rows } of sheets) {
      // The made-up results have no calendar.
      expect(rows.length > 0).toBe(name !== 'Kalender');
      for (const row of rows) expect(row).toHaveLength(heads.length);
    }
    const { heads, rows } = named(sheets, 'Samenvatting');
    const wait = rows.find(
      ([, measure, , place]) => /Wachttijd.*gemiddeld/.test(String(measure)) && place === 'Dossierscreener',
    );
    expect(heads.slice(0, 7)).toEqual([
      ...['Ontwerp', 'Maat', 'Soort onderdeel', 'Onderdeel', 'Eenheid', 'Status', 'Gemiddelde'],
    ]);
    expect(wait?.slice(2, 5)).toEqual(['personeel of plaatsen', 'Dossierscreener', 'dagen']);
    expect(named(sheets, 'Losse herhalingen').rows.every(([, replication]) => typeof replication === 'number')).toBe(
      true,
    );
  });

  it('says of what time its figures are, and what an empty cell means', () => {
    const of = (period: Partial<typeof history.plan.period>) => {
      const design = {
        ...referEveryone,
        plan: { ...referEveryone.plan, period: { ...referEveryone.plan.period, ...period } },
      };
      return named(workbook({ ...single, designs: [design] }, 'nl', {}).sheets, 'Over dit bestand').rows;
    };
    const plain = of({ startUp: 0 });
    expect(plain).toContainEqual(['Gesimuleerde periode', '1 september 2013 tot en met 31 augustus 2016']);
    expect(plain.map(([subject]) => subject)).toContain('Lege cel');
    expect(plain.map(([subject]) => subject)).not.toContain('Aanloopperiode weggelaten');
    const late = of({ startUp: 30 * day, untilEmpty: true });
    expect(late).toContainEqual(['Gesimuleerde periode', '1 oktober 2013 tot en met 31 augustus 2016']);
    expect(late).toContainEqual(['Aanloopperiode weggelaten', expect.stringContaining('alles voor 1 oktober 2013')]);
    expect(late.map(([, what]) => what)).toContainEqual(expect.stringContaining('tot de laatste zaak weg is'));
  });

  it('has dates as spreadsheets count them', () => {
    const moments = measured('last leaves', { kind: 'chain' }, 'chain', 'date', [0, 2 * day]);
    const dated: Comparison = { designs: [{ ...referEveryone, measures: [moments] }], differences: [], stretches: [] };
    const [row = []] = named(workbook(dated, 'en', {}).sheets, 'Summary').rows;
    // 2 September 2013 is day 41,519 from 30 December 1899.
    expect(row[6]).toEqual({ serial: 41_519, hasTime: false });
    const events: DataTable = {
      columns: [{ key: 'time', head: 'Time', holds: 'values' }],
      rows: [['2024-02-29 18:00:00'], ['1899-01-01'], ['2024-02-30'], ['x 2024-02-29']],
    };
    expect(named(workbook(single, 'en', { events }).sheets, 'Events').rows).toEqual([
      [{ serial: 45_351.75, hasTime: true }],
      ...[['1899-01-01'], ['2024-02-30'], ['x 2024-02-29']],
    ]);
  });

  it('leaves out whole what is too large, says so in its first sheet, and where to find it', () => {
    const { sheets, leftOut } = workbook(comparison, 'en', {});
    const whole = named(sheets, 'Lists over time').rows.length;
    expect(leftOut).toEqual([]);
    const limits = { ...workbookLimits, rows: whole };
    const cut = workbook(comparison, 'en', {}, limits);
    expect(cut.leftOut).toEqual(['queues.csv']);
    expect(cut.sheets.map(({ name }) => name)).not.toContain('Lists over time');
    expect(named(cut.sheets, 'About').rows).toContainEqual([
      ...['Sheet “Lists over time”', 'Left out: too large for a workbook. The table is in queues.csv.'],
    ]);
    expect(workbook(comparison, 'en', {}, { ...limits, rows: whole + 1 }).leftOut).toEqual([]);
    const cells = sheets.slice(1).reduce((sum, { heads, rows }) => sum + heads.length * (rows.length + 1), 0);
    expect(workbook(comparison, 'en', {}, { ...workbookLimits, cells }).leftOut).toEqual([]);
    expect(workbook(comparison, 'en', {}, { ...workbookLimits, cells: cells - 1 }).leftOut).toEqual([
      'replications.csv',
    ]);
    expect(workbook(comparison, 'en', {}, { ...workbookLimits, columns: 13 }).leftOut).toEqual([
      ...['summary.csv', 'comparison.csv', 'calendar.csv'],
    ]);
    expect(workbook(comparison, 'en', {}, { ...workbookLimits, cells: 0 }).sheets).toHaveLength(1);
  });

  it('reads no further in a table than it needs to see that it is too large', () => {
    let read = 0;
    const rows = (function* () {
      for (;;) yield [read++];
    })();
    const events: DataTable = { columns: [{ key: 'case', head: 'Case', holds: 'values' }], rows };
    expect(workbook(single, 'en', { events }, { ...workbookLimits, rows: 100 }).leftOut).toContain('cases.csv');
    expect(read).toBeLessThanOrEqual(101);
  });
});

describe('lists through time, ready for a chart', () => {
  it('have a row for each date and a column for each place and design', () => {
    const table = wideData(comparison, 'waiting', 'en');
    const rows = [...(table?.rows ?? [])];
    expect(table?.columns.slice(0, 3).map(({ head }) => head)).toEqual([
      ...['Date', 'File screener: Antwerp 2013: refer everyone', 'File screener: Antwerp 2014: refer only non-payers'],
    ]);
    const [design] = comparison.designs;
    const list = design?.series.find(({ quantity }) => quantity === 'waiting');
    const whole = list?.cells.filter((cell) => cell.whole) ?? [];
    expect(rows).toHaveLength(whole.length);
    expect(rows.map(([date]) => date).slice(0, 2)).toEqual(['2013-09-01', '2013-09-08']);
    expect(rows.map((row) => row[1])).toEqual(list?.mean.slice(0, whole.length));
    expect(
      wideData(single, 'waiting', 'nl')
        ?.columns.map(({ head }) => head)
        .slice(0, 2),
    ).toEqual([...['Datum', 'Dossierscreener']]);
  });

  it('tell the stretch that a day lies in where another design has shorter ones', () => {
    const cells = (bounds: readonly number[], last = true): readonly Cell[] =>
      bounds.slice(1).map((until, i) => ({
        ...{ grain: 'week', from: (bounds[i] ?? 0) * day, until: until * day },
        whole: last || i < bounds.length - 2,
      }));
    const list = (key: string, all: readonly Cell[], mean: readonly number[]): DesignResult => ({
      ...referEveryone,
      key,
      plan: { ...referEveryone.plan, title: { en: key, nl: key } },
      series: [
        {
          ...{ where: { kind: 'chain' }, whereName: 'chain', quantity: 'in hand', cells: all, mean },
          ...{ p05: mean, p50: mean, p95: mean },
        },
      ],
    });
    const designs = [
      list('long', cells([0, 4, 8, 9], false), [1, 2, 3]),
      list('short', cells([0, 2, 4, 8]), [5, 6, 7]),
    ];
    const table = wideData({ designs, differences: [], stretches: [] }, 'in hand', 'en');
    expect(table?.rows).toEqual([
      ['2013-09-01', 1, 5],
      ['2013-09-03', 1, 6],
      ['2013-09-05', 2, 7],
    ]);
  });

  it('tell twins apart by their keys', () => {
    const twins: Comparison = {
      ...single,
      designs: single.designs.map((design) => ({
        ...design,
        plan: {
          ...design.plan,
          resources: design.plan.resources.map((each) => ({ ...each, title: { en: 'Desk', nl: 'Balie' } })),
        },
      })),
    };
    const heads = wideData(twins, 'waiting', 'nl')?.columns.map(({ head }) => head) ?? [];
    expect(heads.length).toBeGreaterThan(2);
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads[1]).toBe('Balie (resource file screener antwerp-2013-refer-everyone)');
  });
});
