/** `--xlsx`: all tables in one workbook, beside the CSV files that it agrees with. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { readWorkbook } from '../support/workbook-reader.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
  writeFileSync(join(here, 'one.yaml'), exercise({ runs: '{from: 2024-01-01, for: 2 hours}' }));
});

afterEach(() => rmSync(here, { recursive: true }));

const bytesOf = (name: string) => readFileSync(join(here, name));
const quick = ['--replications', '2', '--no-charts', '--workers', '1', '--xlsx'];

describe('--xlsx', () => {
  it('writes a workbook that the manifest lists, with the cases where they are asked for', async () => {
    const args = ['run', 'one.yaml', ...quick, '--cases-of', '2', '--csv', 'excel-nl', '--out', 'results'];
    const { code, err } = await typed(here, args);
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('Too large') });
    expect(JSON.parse(bytesOf('results/manifest.json').toString()).files).toContain('results.xlsx');
    const sheets = new Map(readWorkbook(bytesOf('results/results.xlsx')).map((sheet) => [sheet.name, sheet]));
    const events: Record<string, string>[] = parse(bytesOf('results/cases.csv').toString(), {
      ...{ delimiter: ';', bom: true, columns: true },
    });
    const [heads, ...rows] = sheets.get('Events')?.rows ?? [];
    expect(heads?.slice(1, 5)).toEqual(['Replication', 'Case', 'Person', 'Earlier cases of the same person']);
    expect(rows).toHaveLength(events.length);
    expect(rows.map((row) => row.slice(1, 4))).toEqual(events.map((each) => [2, each.case, each.person]));
    expect(rows.map((row) => row.at(-1))).toEqual(events.map(({ time }) => ({ date: time })));
    const lists = sheets.get('Waiting')?.rows ?? [];
    expect(lists[0]).toEqual(['Date', 'counter']);
    expect(lists[1]?.[0]).toEqual({ date: expect.stringMatching(/^2024-01-01/) });
  });

  it('gives the same bytes twice, and changes no other file', async () => {
    await typed(here, ['run', 'one.yaml', ...quick, '--cases', '--out', 'first']);
    await typed(here, ['run', 'one.yaml', ...quick, '--cases', '--out', 'second']);
    await typed(here, ['run', 'one.yaml', ...quick.slice(0, -1), '--cases', '--out', 'without']);
    expect(bytesOf('first/results.xlsx').equals(bytesOf('second/results.xlsx'))).toBe(true);
    const files = everythingIn(join(here, 'without')).filter((name) => name.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) expect(bytesOf(`first/${name}`).equals(bytesOf(`without/${name}`)), name).toBe(true);
    expect(everythingIn(join(here, 'without'))).not.toContain('results.xlsx');
  });

  it('says which table is too large for it', async () => {
    writeFileSync(join(here, 'long.yaml'), exercise({ runs: '{from: 2024-01-01, for: 25 days}' }));
    const args = ['run', 'long.yaml', '--replications', '1', ...quick.slice(2), '--cases', '--lang', 'nl'];
    const { code, err } = await typed(here, [...args, '--out', 'results']);
    expect(code).toBe(0);
    expect(err).toMatch(/^Te groot voor een werkmap .*, en daarom niet in results\.xlsx: cases\.csv\.$/m);
    const sheets = readWorkbook(bytesOf('results/results.xlsx'));
    expect(sheets.map(({ name }) => name)).not.toContain('Gebeurtenissen');
    expect(sheets[0]?.rows.at(-1)).toEqual([
      ...['Blad “Gebeurtenissen”', 'Weggelaten: te groot voor een werkmap. De tabel staat in cases.csv.'],
    ]);
  });
});
