/** Observed figures in the workbench: laid beside designs, and inputs calibrated on them, as `evaluate` does, byte for byte. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../../cli/fake-terminal.ts';
import { scenarioFolder } from '../../cli/scenario-folder.ts';
import { exercise } from '../../scenario/compile-text.ts';
import { startStrictBrowser } from '../../support/browser.ts';
import type { OpenedReport } from '../open-report.ts';
import { openReport, saved } from '../open-report.ts';
import { asking } from './asking.ts';

/** Of February where the run is of January: designs of other periods can be laid beside the same figures. */
const [entry, other] = ['counter.yaml', 'february.yaml'];
const table = [
  'period,measure,where,value,count',
  '2024-01,arrived,,310,',
  '2024-01,wait mean,serving,4 hours,50',
  '2024-02,arrived,,290,',
  '',
].join('\n');

let folder = '';
let browser: Browser;
let opened: OpenedReport;
let page: Page;
const { question, chosen, isDone, run, reports } = asking(() => ({ page, folder }));

beforeAll(async () => {
  folder = scenarioFolder();
  writeFileSync(
    join(folder, entry),
    exercise({
      title: '{en: The counter, nl: De balie}',
      runs: '{from: 2024-01-01, for: 31 days}',
      inputs: `
  visitors: {title: {en: Visitors, nl: Bezoekers}, value: 10 per day, source: a count, range: 6 to 14 per day}
  minutes: {value: 60 minutes, assumption: by guess, range: 60 to 120 minutes}
  fixed: {value: 3 places, source: s}`,
      arrivals: '{visitors: {poisson: visitors, to: serving}}',
      resources: '{counter: {staff: 1 person}, spare: {places: fixed}}',
      steps: '{serving: {work: {by: counter, takes: exponential(mean minutes)}, next: served}}',
    }),
  );
  writeFileSync(join(folder, other), `stuwmeer: 1\nextends: ${entry}\nruns: {from: 2024-02-01, for: 29 days}\n`);
  writeFileSync(join(folder, 'figures.csv'), table);
  await typed(folder, ['workbench', entry, other, '--out', 'bench.html']);
  browser = await startStrictBrowser();
  opened = await openReport(browser, join(folder, 'bench.html'));
  ({ page } = opened);
  await page.locator('.state-done').waitFor();
  await page.locator('#view-results').click();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** In the place of the file of that name, as from disk. */
async function drop(name: string, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  })()`);
  writeFileSync(join(folder, name), text);
}
const details = () => page.locator('.details-of-question');

describe('observed figures beside designs', () => {
  it('need a table, which a page without one asks for', async () => {
    await question('observed figures');
    await details().getByText('No table is open.').waitFor();
    expect(await page.locator('form .main-button').isDisabled()).toBe(true);
    await drop('figures.csv', table);
    await page.locator('.files .active', { hasText: 'figures.csv' }).waitFor();
    expect(await details().getByLabel('Table of observed figures').inputValue()).toBe('figures.csv');
    expect(await page.locator('#replications').getAttribute('placeholder')).toBe('200');
  });

  it('are answered as evaluate does, of designs of different periods', async () => {
    await chosen(entry).check();
    await chosen(other).check();
    await page.getByLabel('Replications').fill('39');
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toBe(
      `stuwmeer evaluate ${entry} ${other} --observed figures.csv --replications 39 --seed stuwmeer`,
    );
    expect(here).toBe(there);
    const csv = await saved(page, () => page.getByRole('button', { name: 'Save evaluation.csv' }).click());
    expect(csv.toString()).toBe(readFileSync(join(folder, 'results/evaluation.csv'), 'utf8'));
    expect(csv.toString()).toMatch(/^february,[^,]*,2,.*,outside the run,/m);
  });

  it('are told in Dutch without being simulated again', async () => {
    await page.locator('.languages button[lang=nl]').click();
    await page.frameLocator('iframe').locator('html[lang=nl]').waitFor();
    expect(await page.locator('.command').textContent()).toMatch(/--observed figures\.csv .* --lang nl$/);
    await details().getByText('Welke waarden van invoer kloppen met de cijfers (0 gekozen)').waitFor();
    await page.locator('.languages button[lang=en]').click();
    await page.frameLocator('iframe').locator('html[lang=en]').waitFor();
  });

  it('are not what was laid beside them, once they are others', async () => {
    await drop('figures.csv', table.replace('310', '300'));
    await page.getByText('The texts have changed since this was simulated.').waitFor();
    await drop('figures.csv', table);
    await page.getByText('The texts have changed since this was simulated.').waitFor({ state: 'detached' });
  });

  it('that are wrong are told with the very message of the command line', async () => {
    for (const [text, told] of [
      [
        table.replace('arrived', 'arived'),
        'row 2, column "measure": there is no measure "arived". Did you mean "arrived"?',
      ],
      [table.replace('310', '31"0'), 'not a table from line 2 on'],
      [table.replaceAll('2024-', '2031-'), 'none of the figures is of a place and a period that a design measures'],
      ['period,measure,where,value\n', 'there are heads and no figures under them'],
    ] as const) {
      await drop('figures.csv', text);
      await run();
      const { code, err } = await typed(folder, ['evaluate', entry, other, '--observed', 'figures.csv']);
      expect(code).toBe(2);
      const shown = (await page.locator('.failed pre').textContent()) ?? '';
      expect(shown).toContain(told);
      expect(err).toContain(shown);
    }
    await drop('figures.csv', table);
    await page.getByLabel('Replications').fill('20');
    await run();
    await page.locator('.failed pre', { hasText: 'takes 39 replications or more; found --replications 20.' }).waitFor();
  });
});

describe('inputs that are to agree with them', () => {
  it('are those with a range, of one design', async () => {
    await page.getByText('Which values of inputs agree with the figures (0 chosen)').click();
    expect(await details().locator('.design-choice').allTextContents()).toEqual([' Visitors', ' minutes']);
    await details().getByLabel('Visitors').check();
    await details().getByLabel('minutes').check();
    await page.getByText('Values are sought for one design. Choose one.').waitFor();
    expect(await page.locator('form .main-button').isDisabled()).toBe(true);
    await chosen(other).uncheck();
    // Runs are asked for in all.
    expect(await page.locator('#replications').count()).toBe(0);
  });

  it('are calibrated as evaluate does, with too few runs as little', async () => {
    await page.getByLabel('Simulated runs in all').fill('20');
    await run();
    await page.locator('.failed pre', { hasText: '--runs: expected 150 to 1000000 for 2 inputs; found 20.' }).waitFor();
    await page.getByLabel('Simulated runs in all').fill('150');
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toBe(
      `stuwmeer evaluate ${entry} --observed figures.csv --calibrate 'visitors, minutes' --runs 150 --seed stuwmeer`,
    );
    expect(here).toBe(there);
    const csv = await saved(page, () => page.getByRole('button', { name: 'Save calibration.csv' }).click());
    expect(csv.toString()).toBe(readFileSync(join(folder, 'results/calibration.csv'), 'utf8'));
  });

  it('leave the same scenario as on the command line, which can be opened here', async () => {
    await page.getByRole('button', { name: 'Open counter-calibrated.yaml here' }).click();
    await page.locator('.files .active', { hasText: 'counter-calibrated.yaml' }).waitFor();
    await page.locator('#view-forecast').click();
    await page.locator('.state-done', { hasText: 'The counter, calibrated' }).waitFor();
    expect(await page.locator('.mistakes li').count()).toBe(0);
    const kept = await page.evaluate('Object.values(localStorage).join()');
    const written = readFileSync(join(folder, 'results/scenario/counter-calibrated.yaml'), 'utf8');
    expect(kept).toContain(JSON.stringify({ name: 'counter-calibrated.yaml', text: written }).slice(0, -1));
  });
});

describe('a table', () => {
  it('can be made and typed here', async () => {
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('radio', { name: 'A table of observed figures' }).check();
    expect(await page.getByLabel('Name of the file').inputValue()).toBe('figures-2.csv');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.locator('.cm-content', { hasText: 'period,measure,where,value,count,source' }).waitFor();
    await page.locator('.cm-content').press('Control+End');
    await page.locator('.cm-content').pressSequentially('2024-01,arrived,,312,,the door');
    await page.locator('#view-results').click();
    await details().getByLabel('Table of observed figures').selectOption('figures-2.csv');
    await page.getByText('Which values of inputs agree with the figures (2 chosen)').click();
    await details().getByLabel('Visitors').uncheck();
    await details().getByLabel('minutes').uncheck();
    await page.getByLabel('Replications').fill('39');
    await run();
    await isDone();
    const said = page.frameLocator('iframe').locator('.lead').first();
    expect(await said.textContent()).toMatch(/^“The counter” agrees with the one figure/);
  });

  it('needs nothing of the network, and leaves the console silent', () => {
    expect(opened.heard).toEqual([]);
  });
});
