/** results.xlsx as a spreadsheet reads it. */
import { describe, expect, it } from 'vitest';
import { workbookBytes, workbookOf } from '../../src/node/write-workbook.ts';
import type { Sheet } from '../../src/report/data/workbook.ts';
import { comparison } from '../report/fixture.ts';
import { readWorkbook } from '../support/workbook-reader.ts';

const style = { cases: undefined, dialect: 'plain', language: 'nl', values: undefined, besides: [] } as const;

describe('a workbook that is read back', () => {
  it('has real dates, numbers and texts, heads that stay in sight, and columns that are wide enough', async () => {
    const { bytes, leftOut } = await workbookOf(comparison, style);
    expect(leftOut).toEqual([]);
    const sheets = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Over dit bestand', 'Samenvatting', 'Verschillen', 'Kalender', 'Wachtend', 'In gebruik', 'Werkvoorraad'],
      ...['Wachtlijsten in de tijd', 'Losse herhalingen'],
    ]);
    for (const { name, rows, frozenRows, widths, boldHead } of sheets) {
      const [head = []] = rows;
      expect({ name, frozenRows, boldHead }).toEqual({ name, frozenRows: 1, boldHead: true });
      expect(widths).toHaveLength(head.length);
      for (const width of widths) expect(width).toBeGreaterThanOrEqual(8);
      for (const width of widths) expect(width).toBeLessThanOrEqual(60);
    }
    const waiting = sheets.find(({ name }) => name === 'Wachtend');
    expect(waiting?.rows[0]?.slice(0, 2)).toEqual(['Datum', 'Dossierscreener: Antwerpen 2013: iedereen doorverwijzen']);
    expect(waiting?.rows[1]?.slice(0, 2)).toEqual([{ date: '2013-09-01' }, 4]);
    const lists = sheets.find(({ name }) => name === 'Wachtlijsten in de tijd');
    expect(lists?.rows[1]?.slice(0, 9)).toEqual([
      'Antwerpen 2013: iedereen doorverwijzen',
      ...[
        { date: '2013-09-01' },
        { date: '2013-09-07' },
        'week',
        'ja',
        'personeel of plaatsen',
        'Dossierscreener',
        'wachtend',
        4,
      ],
    ]);
  });

  it('is the same to the byte whenever it is written', async () => {
    const first = await workbookOf(comparison, style);
    // The times in a zip file are in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const again = await workbookOf(comparison, style);
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  });

  it.each([
    ...['=1+1', '+32', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '12', '2024-01-01', 'TRUE', "'quoted"],
    ...['a < b & "c"', ' spaced ', 'two\nlines', '_x0041_', 'é € 😀', '1e5', ']]>'],
  ])('has the text %j as text, and no formula', async (text) => {
    const sheet: Sheet = {
      name: 'Text',
      heads: [text],
      rows: [
        [text, undefined],
        [undefined, 1.5],
      ],
    };
    const [read] = readWorkbook(await workbookBytes([sheet]));
    expect(read?.formulas).toBe(0);
    expect(read?.rows).toEqual([[text], [text], [undefined, 1.5]]);
  });

  it('has moments to the second', async () => {
    const rows = [[{ serial: 45_351 + (13 * 3600 + 59 * 60 + 7) / 86_400, hasTime: true }]];
    const [read] = readWorkbook(await workbookBytes([{ name: 'Moments', heads: ['Time'], rows }]));
    expect(read?.rows[1]).toEqual([{ date: '2024-02-29 13:59:07' }]);
  });
});
