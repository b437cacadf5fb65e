import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { withoutLabels } from '../support/csv-keys.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
});

afterEach(() => rmSync(here, { recursive: true }));

/** Every file below a folder with all its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = everythingIn(folder).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

describe('--workers', () => {
  it('changes no byte of what is written and said', async () => {
    const runs = '{from: 2024-01-01, for: 3 days}';
    writeFileSync(join(here, 'one.yaml'), exercise({ runs }));
    const policies = '{later: {from: 2024-01-02, in progress: stay, resources: {counter: {staff: 2 people}}}}';
    writeFileSync(join(here, 'two.yaml'), exercise({ runs, policies }));
    const results = [];
    for (const workers of ['1', '2', '3']) {
      const args = ['compare', 'one.yaml', 'two.yaml', '--replications', '4', '--no-charts', '--cases'];
      const { code, out, err } = await typed(here, [...args, '--workers', workers, '--json', '--out', 'results']);
      expect({ code, err }).toMatchObject({ code: 0 });
      results.push({ out, err, files: contents(join(here, 'results')) });
    }
    const [one, two, three] = results;
    expect(one?.files.size).toBeGreaterThan(9);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('leaves nothing behind when a run passes a limit, and says the same', async () => {
    writeFileSync(
      join(here, 'long.yaml'),
      exercise({ runs: '{from: 2024-01-01, for: 10 days, limits: {events: 3000}}' }),
    );
    const said = await Promise.all(
      ['1', '2'].map((workers) =>
        typed(here, ['run', 'long.yaml', '--workers', workers, '--out', `results-${workers}`]),
      ),
    );
    expect(said[0]).toMatchObject({ code: 1, err: expect.stringContaining('used up its event budget') });
    expect(said[1]).toEqual(said[0]);
    expect(everythingIn(here).filter((name) => name.includes('results'))).toEqual([]);
  });
});

describe('more repeats than are kept in memory', () => {
  it('are all in replications.csv, and nothing else is left of them', async () => {
    writeFileSync(join(here, 'short.yaml'), exercise({ runs: '{from: 2024-01-01, for: 1 hour}' }));
    const args = ['run', 'short.yaml', '--replications', '530', '--no-charts', '--workers', '2', '--csv', 'excel-nl'];
    expect(await typed(here, [...args, '--out', 'results'])).toMatchObject({ code: 0 });
    const files = contents(join(here, 'results'));
    const { files: listed } = JSON.parse(readFileSync(join(here, 'results/manifest.json'), 'utf8'));
    expect([...files.keys()].sort()).toEqual([...listed].sort());
    const text = readFileSync(join(here, 'results/replications.csv'), 'utf8');
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
    const rows = withoutLabels(text, ';').trimEnd().split('\n').slice(1);
    const summary = withoutLabels(readFileSync(join(here, 'results/summary.csv'), 'utf8'), ';').split('\n');
    // Values that are kept on disk are in the unit of all other times.
    for (const measure of [';arrived;chain;chain;cases;', ';total time mean;chain;chain;seconds;']) {
      const single = rows.filter((row) => row.includes(measure)).map((row) => numberIn(row.split(';').at(-1)));
      expect(single).toHaveLength(530);
      const told = summary.find((row) => row.includes(measure))?.split(';') ?? [];
      const mean = single.reduce((sum, each) => sum + each, 0) / 530;
      expect(mean).toBeGreaterThan(10);
      expect(told.some((cell) => Math.abs(numberIn(cell) - mean) < 1e-6)).toBe(true);
      expect(told.at(-1)).toBe('530');
    }
    expect(readFileSync(join(here, 'results/report.html'), 'utf8')).toContain('judged by the first 512');
  });
});

function numberIn(cell = ''): number {
  return Number(cell.replace(',', '.'));
}
