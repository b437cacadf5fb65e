/** The engine in the page: the same scenario, seed and replications give the numbers of the command line, digit for digit. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawChart } from '../../src/node/draw-chart.ts';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { startBrowser } from '../support/browser.ts';
import type { OpenedReport } from './open-report.ts';
import { openReport } from './open-report.ts';

const designs = ['antwerp-2013-refer-everyone.yaml', 'antwerp-2014-refer-non-payers.yaml'];
const command = ['compare', ...designs, '--seed', 'page', '--set', 'runs for=1 year', '--json', '--no-charts'];

let folder = '';
let browser: Browser;
let opened: OpenedReport;
let asItStands = '';
beforeAll(async () => {
  folder = scenarioFolder('antwerp-base.yaml', ...designs);
  asItStands = (await typed(folder, [...command, '--replications', '3', '--out', 'results'])).out;
  browser = await startBrowser();
  opened = await openReport(browser, join(folder, 'results/report.html'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** In the page: its results after these settings, as `--json` prints them. */
async function inPage(settings: { readonly values: readonly object[]; readonly replications: number } | undefined) {
  const json = await opened.page.evaluate(
    `(async (settings) => {
      const ask = await (globalThis.study ??= stuwmeer.startStudy(2));
      if (settings !== undefined) await ask('run', settings);
      return ask('json', 'en');
    })(${JSON.stringify(settings)})`,
  );
  return JSON.parse(String(json));
}

describe('numbers in the page', () => {
  it('are there before anything is simulated', async () => {
    expect(await inPage(undefined)).toEqual(JSON.parse(asItStands));
  });

  it('are those of the command line after the page has simulated them itself', async () => {
    const few = await inPage({ values: [], replications: 2 });
    expect(few).not.toEqual(JSON.parse(asItStands));
    expect(await inPage({ values: [], replications: 3 })).toEqual(JSON.parse(asItStands));
  });

  it('are those of --set at other values', async () => {
    const values = [{ name: 'care places', value: '40 places', design: undefined }];
    const moved = await typed(folder, [...command, '--replications', '2', '--set', 'care places=40 places']);
    expect(moved.code).toBe(0);
    const found = await inPage({ values, replications: 2 });
    expect(found).toEqual(JSON.parse(moved.out));
    expect(found).not.toEqual(JSON.parse(asItStands));
  });

  it('are drawn as the command line draws them, by an interpreter that makes no code', async () => {
    const charts = join(folder, 'results/charts');
    const names = readdirSync(charts).filter((name) => name.endsWith('.vl.json'));
    const specs = names.map((name) => JSON.parse(readFileSync(join(charts, name), 'utf8')));
    const drawn: unknown = await opened.page.evaluate(
      `(async (specs) => {
        const ask = await stuwmeer.startDrawing();
        return Promise.all(specs.map((spec) => ask('draw', spec)));
      })(${JSON.stringify(specs)})`,
    );
    const here = [];
    for (const spec of specs) here.push((await drawChart(spec)).svg);
    expect(specs.length).toBeGreaterThan(5);
    expect(drawn).toEqual(here);
  });

  it('come from scripts that the policy of the page lets run, without a word on the console', () => {
    expect(opened.heard).toEqual([]);
  });
});
