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
    // A column for each attribute: so many cells in few rows.
    const names = Array.from({ length: 90 }, (_, i) => `a${i}`);
    const attributes = `{${names.map((name) => `${name}: {shares: {x: 100 %}}`).join(', ')}}`;
    writeFileSync(join(here, 'long.yaml'), exercise({ runs: '{from: 2024-01-01, for: 4 days}', attributes }));
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

describe('--xlsx of a study', () => {
  const studies = [
    {
      args: ['sweep', 'one.yaml', 'two.yaml', '--vary', 'visitors=0.5..2.5/1 per minute'],
      files: ['sweep', 'differences'],
    },
    {
      args: ['capacity', 'one.yaml', '--resource', 'counter', '--target', 'share that waits <= 60 %'],
      files: ['capacity'],
    },
    {
      args: ['sensitivity', 'one.yaml', '--measure', 'utilisation at counter', '--runs', '600'],
      files: ['sensitivity', 'turns'],
    },
  ];
  beforeEach(() => {
    const inputs = ['visitors', 'help'].map((name, i) => {
      const value =
        i === 0 ? 'value: 1 per minute, range: 0.5 to 1.5 per minute' : 'value: 30 seconds, range: 20 to 40 seconds';
      return `${name}: {${value}, assumption: made up}`;
    });
    const one = exercise({
      runs: '{from: 2024-01-01, for: 2 hours}',
      resources: '{counter: {title: {en: Counter, nl: Balie}, staff: 1 person}}',
      ...{ inputs: `{${inputs.join(', ')}}`, arrivals: '{visitors: {poisson: visitors, to: serving}}' },
      steps: '{serving: {work: {by: counter, takes: help}, next: served}}',
    });
    writeFileSync(join(here, 'one.yaml'), one);
    writeFileSync(
      join(here, 'two.yaml'),
      'stuwmeer: 1\nextends: one.yaml\ntitle: Two\ninputs: {help: {value: 20 seconds}}\n',
    );
  });

  it.each(studies)('has the tables of $args.0 in a sheet each, in words', async ({ args, files }) => {
    const options = ['--replications', '2', '--no-charts', '--workers', '1'];
    const { code, err } = await typed(here, [...args, ...options, '--xlsx', '--out', 'results', '--lang', 'nl']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const [about, ...sheets] = readWorkbook(bytesOf('results/results.xlsx'));
    expect(about?.name).toBe('Over dit bestand');
    expect(sheets).toHaveLength(files.length);
    // A share is in percents; its effects and its spread are in percentage points.
    const said = about?.rows.map((row) => row.at(-1)).join(' ');
    if (args[0] === 'sensitivity')
      expect(said).toMatch(/gemiddeld [\d,]+%, met een standaardafwijking van [\d,]+ procentpunt/);
    else expect(said).not.toContain('procentpunt');
    for (const [i, file] of files.entries()) {
      const [heads = [], ...rows]: readonly string[][] = parse(bytesOf(`results/${file}.csv`).toString());
      const shown = heads.flatMap((head, column) => (head.endsWith('_label') ? [] : [column]));
      const [titles = [], ...found] = sheets[i]?.rows ?? [];
      expect(titles).toHaveLength(shown.length);
      expect(titles.filter((title) => /_|^[a-z]/.test(String(title)))).toEqual([]);
      expect(
        found.flat().filter((cell) => /^(counter|per minute|seconds|yes|no|procentpunt)$/.test(String(cell))),
      ).toEqual([]);
      const numbers = (row: readonly unknown[]) => row.filter((cell) => typeof cell === 'number');
      expect(found.map(numbers)).toEqual(
        rows.map((row) => shown.flatMap((column) => (isNumber(row[column]) ? [Number(row[column])] : []))),
      );
    }
  });
});

function isNumber(text: string | undefined): boolean {
  return text !== undefined && text !== '' && Number.isFinite(Number(text));
}
