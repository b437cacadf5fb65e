import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printAfterwards, printStudy } from '../../src/cli/print-study.ts';
import { OutputFolder } from '../../src/node/output-folder.ts';
import { writeStudy } from '../../src/node/write-results.ts';
import type { StudyReport } from '../../src/report/study/study-report.ts';
import { terminalIn } from '../cli/fake-terminal.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';

const here = mkdtempSync(join(tmpdir(), 'stuwmeer-'));
afterAll(() => rmSync(here, { recursive: true }));

const table = {
  caption: 'Waiting at the end',
  columns: [
    { title: 'Places', align: 'right' as const },
    { title: 'Cases', align: 'right' as const },
  ],
  rows: [['1', '<40>']],
};
const study: StudyReport = {
  kind: 'sweep',
  title: 'Places & waits',
  subtitle: 'Two values of one input',
  sentences: ['From 2 places on nobody waits.', 'Of 20 replications.'],
  tables: [table],
  details: [{ ...table, caption: 'All measures' }],
  charts: [
    {
      name: 'curve',
      title: 'Curve',
      reading: 'More places, fewer cases.',
      spec: { data: { values: [{ x: 1, y: 2 }] }, mark: 'point', encoding: { x: { field: 'x' }, y: { field: 'y' } } },
      table,
      onPage: true,
    },
  ],
  method: [{ term: 'Replications', text: '20' }],
  files: [{ name: 'sweep.csv', text: 'places,mean\n1,40\n' }],
  result: { points: 2 },
  settings: { seed: 's' },
};
const scenario = scenarioOf(compileText(exercise()));

describe('what a study leaves', () => {
  it('is its tables, charts, page and manifest, which lists them all; the same bytes twice', async () => {
    const write = async (name: string, pictures: boolean) => {
      const folder = new OutputFolder(name, here);
      const told: string[] = [];
      const { signal } = new AbortController();
      await writeStudy(
        folder,
        study,
        [scenario],
        { language: 'en', pictures },
        {
          signal,
          drawing: (picture, of) => told.push(`${picture} of ${of}`),
          writingReport: () => told.push('report'),
        },
      );
      expect(told).toEqual(pictures ? ['1 of 1', 'report'] : ['report']);
      folder.commit();
      const files = readdirSync(join(here, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name: file }) => join(parentPath, file));
      return new Map(files.map((file) => [file.slice(join(here, name).length + 1), readFileSync(file, 'latin1')]));
    };
    const found = await write('one', true);
    expect([...found.keys()].sort()).toEqual([
      ...['charts/curve.png', 'charts/curve.svg', 'charts/curve.vl.json'],
      ...['manifest.json', 'report.html', 'sweep.csv'],
    ]);
    const manifest = JSON.parse(found.get('manifest.json') ?? '');
    expect(manifest.files).toEqual([...found.keys()].sort());
    expect(manifest).toMatchObject({ study: 'sweep', settings: { seed: 's' }, designs: [{ key: 'scenario' }] });
    const page = found.get('report.html') ?? '';
    expect(page).toContain('<p class="lead">From 2 places on nobody waits.</p>');
    expect(page).toContain('<h1>Places &amp; waits</h1>');
    expect(page).toContain('&lt;40&gt;');
    expect(page).toContain('<svg');
    for (const [, id] of page.matchAll(/href="#([a-z]+)"/g)) expect(page).toContain(`<section id="${id}">`);
    expect(await write('two', true)).toEqual(found);
    // Written again over an earlier one, without pictures: those are gone.
    expect([...(await write('one', false)).keys()]).toHaveLength(4);
  });

  it('is told on the terminal, or as one document', () => {
    const folder = new OutputFolder('told', here);
    try {
      const told = terminalIn(here);
      printStudy(study, told);
      printAfterwards(study, join(folder.name, 'report.html'), { lang: 'en' }, told);
      expect(told.out.text).toMatch(/^From 2 places on nobody waits\.\n\nOf 20 replications\.\n\n/);
      expect(told.out.text).not.toContain('All measures');
      expect(told.err.text).toContain('report.html');
      const asJson = terminalIn(here);
      printAfterwards(study, join(folder.name, 'report.html'), { lang: 'en', json: true, quiet: true }, asJson);
      expect(JSON.parse(asJson.out.text)).toMatchObject({ stuwmeer: 1, study: 'sweep', sweep: { points: 2 } });
      expect(asJson.err.text).toBe('');
    } finally {
      folder.discard();
    }
  });
});
