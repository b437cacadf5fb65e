/** The report in Chromium: what it simulates and saves is what the command line makes, digit for digit. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { startStrictBrowser } from '../support/browser.ts';
import { readWorkbook } from '../support/workbook-reader.ts';
import type { OpenedReport } from './open-report.ts';
import { isLive, isSettled, openReport, saved } from './open-report.ts';

const designs = ['antwerp-2013-refer-everyone.yaml', 'antwerp-2014-refer-non-payers.yaml'];
const asked = ['--seed', "a page's", '--set', 'runs for=1 year', '--replications', '3'];
const made = 'Shown: the report as it was made, 3 replications.';
const shown = 'Shown: 3 replications.';

let folder = '';
let browser: Browser;
let opened: OpenedReport;
let page: Page;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
beforeAll(async () => {
  folder = scenarioFolder('antwerp-base.yaml', ...designs);
  await typed(folder, ['compare', ...designs, ...asked, '--xlsx', '--out', 'results']);
  await typed(folder, ['compare', ...designs, ...asked, '--set', 'care places=40 places', '--out', 'moved']);
  browser = await startStrictBrowser();
  opened = await openReport(browser, path('results/report.html'));
  ({ page } = opened);
  await isLive(page);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const field = () => page.locator('.controls input[type=number][id="number-care places"]');

async function file(name: string): Promise<string> {
  await page.locator('#reproduce').evaluate((each) => each.setAttribute('open', ''));
  return (await saved(page, () => page.getByRole('button', { name, exact: true }).click())).toString('utf8');
}

describe('the report, opened from disk', () => {
  it('holds the results of the command line before anything is simulated', async () => {
    await isSettled(page, made);
    for (const name of ['summary.csv', 'queues.csv', 'comparison.csv', 'replications.csv', 'calendar.csv']) {
      expect(await file(name)).toBe(read(`results/${name}`));
    }
  });

  it('simulates what is set, to the same digits as the command line with --set', async () => {
    await field().fill('40');
    await field().press('Enter');
    await isSettled(page, shown);
    expect(await page.evaluate('document.activeElement.type')).toBe('number');
    for (const name of ['summary.csv', 'queues.csv', 'comparison.csv', 'replications.csv', 'calendar.csv']) {
      expect(await file(name)).toBe(read(`moved/${name}`));
    }
    expect(read('moved/summary.csv')).not.toBe(read('results/summary.csv'));
    const lead = /<p class="lead">(.*?)<\/p>/.exec(read('moved/report.html'))?.[1];
    expect(await page.locator('#headline .lead').innerHTML()).toBe(
      lead?.replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
    );
  });

  it('shows the command that does the same', async () => {
    const command = (await page.locator('#command').textContent()) ?? '';
    expect(command).toBe(
      `stuwmeer compare ${designs.join(' ')} --set 'runs for=1 year' --set 'care places=40 places' --replications 3 --seed 'a page'\\''s'`,
    );
  });

  it('keeps what is set in its link, which opens with it', async () => {
    const { hash } = new URL(page.url());
    expect(hash).toBe('#~care%20places=40%20places');
    const again = await openReport(browser, path('results/report.html'), {}, hash);
    await isLive(again.page);
    await isSettled(again.page, shown);
    expect(await again.page.locator('#headline .lead').textContent()).toBe(
      await page.locator('#headline .lead').textContent(),
    );
    expect(again.heard).toEqual([]);
    await again.close();
  });

  it('goes back to the report as it was made', async () => {
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await isSettled(page, made);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Reset');
    expect(await file('summary.csv')).toBe(read('results/summary.csv'));
    expect(new URL(page.url()).hash).toBe('');
  });

  it('sets a value in one design alone, as the command line does with its name', async () => {
    await page.getByLabel('Set in').selectOption({ label: 'Antwerp 2014: refer only non-payers' });
    await field().fill('20');
    await field().press('Enter');
    await isSettled(page, shown);
    const own = 'antwerp-2014-refer-non-payers: care places=20 places';
    expect(await page.locator('#command').textContent()).toContain(` --set '${own}' --replications 3`);
    await typed(folder, ['compare', ...designs, ...asked, '--set', own, '--no-charts', '--out', 'one']);
    expect(await file('summary.csv')).toBe(read('one/summary.csv'));
    const [first, second] = [read('one/summary.csv'), read('results/summary.csv')].map((text) =>
      text.split('\n').filter((line) => line.startsWith('antwerp-2013')),
    );
    expect(first).toEqual(second);
    const again = await openReport(browser, path('results/report.html'), {}, new URL(page.url()).hash);
    await isSettled(again.page, shown);
    expect(await again.page.locator('#command').textContent()).toBe(await page.locator('#command').textContent());
    await again.close();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await isSettled(page, made);
    await page.getByLabel('Set in').selectOption({ label: 'all designs' });
  });

  it('says what is wrong with a value, and keeps what it showed', async () => {
    const before = await page.locator('#headline .lead').textContent();
    await field().fill('-3');
    await field().press('Enter');
    const told = page.locator('.controls [role=alert]');
    await told.waitFor();
    expect(await told.textContent()).toMatch(/^This cannot be simulated: care places: "-3 places" is out of/);
    expect(await page.locator('#headline .lead').textContent()).toBe(before);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await told.waitFor({ state: 'detached' });
    await isSettled(page, made);
    const stands = await field().inputValue();
    await field().fill('');
    await field().press('Enter');
    expect(await field().inputValue()).toBe(stands);
  });

  it('saves charts as the command line draws them, and the whole as one workbook', async () => {
    const figure = page.locator('figure[data-first]');
    const name = (await figure.getAttribute('data-chart')) ?? '';
    await figure.locator('summary').click();
    const save = (label: string) =>
      saved(page, () => figure.getByRole('button', { name: `Download ${label}` }).click());
    expect((await save('SVG')).toString('utf8')).toBe(read(`results/charts/${name}.svg`));
    expect((await save('Vega-Lite')).toString('utf8')).toBe(read(`results/charts/${name}.vl.json`));
    expect((await save('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect((await save('Data')).toString('utf8').split('\n').length).toBeGreaterThan(10);
    const workbook = await saved(page, () => page.getByRole('button', { name: 'results.xlsx' }).click());
    expect(readWorkbook(workbook)).toEqual(readWorkbook(readFileSync(path('results/results.xlsx'))));
  });

  it('shows what concerns one place alone, chosen in a list, through another simulation and in its link', async () => {
    await page.locator('#places > summary').click();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Individual care' });
    const part = page.locator('#places .of-place');
    await part.getByText('Only what concerns “Individual care”.').waitFor();
    const charts = () =>
      part.locator('figure').evaluateAll((all) => all.map((each) => each.getAttribute('data-chart')));
    expect(await charts()).toEqual(['queue-care-place', 'waiting-times-care-place', 'capacity-used-care-place']);
    await part.locator('figure').nth(1).scrollIntoViewIfNeeded();
    await part.locator('figure').nth(1).locator('svg').waitFor();
    const places = await part.locator(':scope > .scroll table').first().locator('tbody th').allTextContents();
    expect(places).toEqual(['Individual care', 'Individual care']);
    expect(await part.getByText('Inputs that the file names').count()).toBe(1);
    expect(await part.locator('th', { hasText: /^care places$/ }).count()).toBe(1);
    expect(await part.locator('th', { hasText: /^screening staff$/ }).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#~@place=resource%20care%20place');
    const atFirst = await part.locator(':scope > .scroll table').first().textContent();
    await field().fill('40');
    await field().press('Enter');
    await isSettled(page, shown);
    expect(await charts()).toHaveLength(3);
    expect(await part.locator(':scope > .scroll table').first().textContent()).not.toBe(atFirst);
    const again = await openReport(browser, path('results/report.html'), {}, new URL(page.url()).hash);
    await again.page.locator('#places[open] .of-place').getByText('Only what concerns “Individual care”.').waitFor();
    await isSettled(again.page, shown);
    expect(await again.page.locator('#places .of-place > .scroll table').first().textContent()).toBe(
      await part.locator(':scope > .scroll table').first().textContent(),
    );
    expect(again.heard).toEqual([]);
    await again.close();
  });

  it('lets a place be chosen in the picture of the chain, and all of them again', async () => {
    const part = page.locator('#places .of-place');
    await page.locator('#places .choosing rect[data-organisation]').last().click();
    await part.getByText('Only what concerns “Care providers”.').waitFor();
    expect(await page.locator('#places .choosing rect.chosen[data-node]').count()).toBe(3);
    await page.locator('#places .choosing g.step', { hasText: 'Intake talk' }).first().click();
    await part.getByText('Only what concerns “Intake talk”.').waitFor();
    expect(await page.getByLabel('Show', { exact: true }).inputValue()).toBe('step intake');
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'all places' });
    await part.locator('figure[data-chart=queue-lengths]').waitFor();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await isSettled(page, made);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('finds inputs in the register, which is whole on paper', async () => {
    await page.locator('#inputs > summary').click();
    const rows = () => page.locator('#inputs tr[data-is]:visible').count();
    await page.getByLabel('Find', { exact: true }).waitFor();
    const all = await rows();
    const first = await page.locator('#inputs tr[data-is] th').first().textContent();
    expect(await page.locator('#inputs tr[data-is]').first().textContent()).toContain('decides where it jams first');
    await page.getByLabel('Find', { exact: true }).fill('care places since');
    expect(await rows()).toBe(1);
    expect(await page.locator('#inputs [role=status]').textContent()).toBe(`1 of ${all} rows`);
    await page.getByLabel('Find', { exact: true }).fill('');
    await page.getByLabel('only assumptions').check();
    const assumptions = await rows();
    expect(assumptions).toBe(await page.locator('#inputs tr[data-is^=assumption]').count());
    await page.getByLabel('only assumptions').uncheck();
    await page.getByLabel('only with a range').check();
    expect(await rows()).toBe(await page.locator('#inputs tr[data-is$=ranged]').count());
    expect(await rows()).toBeLessThan(all);
    await page.emulateMedia({ media: 'print' });
    expect(await rows()).toBe(all);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('#inputs tr[data-is] th').first().textContent()).toBe(first);
  });

  it('searches how much would be enough, as the command line does, and can be stopped', async () => {
    await page.locator('#enough > summary').click();
    const search = page.locator('#enough .search').first();
    await search.evaluate((each) => {
      each.querySelector('button')?.click();
      each.querySelector('button')?.click();
    });
    await search.getByText('The search was ended before it had an answer.').waitFor();
    const command = (await search.locator('pre').textContent()) ?? '';
    expect(command).toMatch(/^stuwmeer capacity antwerp-2013-refer-everyone.yaml --resource 'file screener' --set /);
    await search.getByRole('button', { name: 'Search in this page' }).click();
    await page.locator('#enough .lead').waitFor();
    const found = await page.locator('#enough .lead').textContent();
    const options = ['--resource', 'file screener', '--no-charts', '--out', 'enough'];
    const { out } = await typed(folder, ['capacity', designs[0] ?? '', ...asked, ...options]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(found);
    expect(await page.locator('.certain').textContent()).toContain(found);
  });

  it('gives the figures of a chart by the arrow keys', async () => {
    const picture = page.locator('figure[data-first] .picture');
    await picture.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const told = await page.locator('.tip').textContent();
    expect(told).toMatch(/^The week from \d+ September 2013: [\d.]+ \(Antwerp 2013: refer everyone\)/);
    // They stay where the picture is drawn anew.
    await page.evaluate(`document.querySelector('figure[data-first] svg').dataset.before = 'yes';
      dispatchEvent(new Event('resize'));`);
    await page.locator('figure[data-first] svg[data-before]').waitFor({ state: 'detached' });
    expect(await page.locator('.tip').textContent()).toBe(told);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
  });

  it('zooms in on a part of the time by pointer and by keys, and says so', async () => {
    const figure = page.locator('figure[data-first]');
    const picture = figure.locator('.picture');
    await picture.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width, y + height / 2, { steps: 3 });
    await page.mouse.up();
    const told = figure.locator('p.zoom');
    expect(await told.textContent()).toMatch(
      /^The picture shows \d+ \w+ 201[34] to 1 September 2014 only\. The sentence/,
    );
    expect(await picture.getAttribute('aria-label')).toContain(await told.textContent());
    await picture.press('+');
    await figure.getByText('The picture shows').and(page.locator(':not(:text("1 September 2014 only"))')).waitFor();
    await figure.getByRole('button', { name: 'Earlier' }).click();
    await picture.press('Escape');
    await told.waitFor({ state: 'detached' });
  });

  it('shows and hides a design in its charts', async () => {
    const second = page.locator('figure[data-first] svg .mark-line path').nth(1);
    const lines = () => page.locator('figure[data-first] svg .mark-line path').count();
    expect(await lines()).toBe(2);
    const toggle = page.getByRole('button', { name: 'Antwerp 2013: refer everyone' });
    await toggle.click();
    await second.waitFor({ state: 'detached' });
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    await toggle.click();
    await second.waitFor({ state: 'attached' });
  });

  it('is told in Dutch as the command line tells it', async () => {
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.locator('html[lang=nl]').waitFor();
    const { out } = await typed(folder, [
      'compare',
      ...designs,
      ...asked,
      '--no-charts',
      '--lang',
      'nl',
      '--out',
      'dutch',
    ]);
    const lead = (await page.locator('#headline .lead').textContent()) ?? '';
    expect(out.replaceAll(/\s+/g, ' ')).toContain(lead);
    expect(await page.locator('.controls h3').textContent()).toBe('Wat als?');
    expect(await file('summary.csv')).toBe(read('dutch/summary.csv'));
  });

  it('does all of it without a word on the console, and asks for nothing from elsewhere', () => {
    expect(opened.heard).toEqual([]);
  });
});
