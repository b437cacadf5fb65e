/** Where the reader is: what is open, and what has the focus, while the page is told anew. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { exercise } from '../scenario/compile-text.ts';
import { startStrictBrowser } from '../support/browser.ts';
import type { OpenedReport } from './open-report.ts';
import { isLive, isSettled, openReport } from './open-report.ts';

let folder = '';
let browser: Browser;
let opened: OpenedReport;
beforeAll(async () => {
  folder = scenarioFolder();
  const inputs = '{lang: {value: 1 person, assumption: guess, range: 1 to 3 people}}';
  const arrivals = '{visitors: {poisson: 3 per minute, to: serving}}';
  const sections = {
    inputs,
    arrivals,
    resources: '{counter: {staff: lang}}',
    runs: '{from: 2024-01-01, for: 1 day}',
  };
  writeFileSync(join(folder, 'office.yaml'), exercise(sections));
  await typed(folder, ['run', 'office.yaml', '--replications', '4', '--out', 'results']);
  browser = await startStrictBrowser();
  opened = await openReport(browser, join(folder, 'results/report.html'));
  await isLive(opened.page);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const focused = () => opened.page.evaluate('document.activeElement.textContent');

it('what is open within a part stays so, and the focus there, when something else is simulated and in another language', async () => {
  const { page } = opened;
  await page.locator('#people > summary').click();
  const inner = page.locator('#people figure details').first();
  await inner.locator('summary').click();
  const field = page.locator('.controls input[type=number]');
  await field.fill('2');
  await field.press('Enter');
  await inner.locator('summary').focus();
  await isSettled(page, 'Shown: 4 replications.');
  expect(await inner.evaluate((each) => each.hasAttribute('open'))).toBe(true);
  expect(await focused()).toBe('Figures and downloads');
  await page.evaluate('location.hash = "#~lang=2%20people&lang=nl"');
  await page.locator('html[lang=nl]').waitFor();
  expect(await inner.evaluate((each) => each.hasAttribute('open'))).toBe(true);
  expect(await focused()).toBe('Cijfers en downloads');
});

it('a button that makes room for another hands it the focus: a search, and a run that is played', async () => {
  const { page } = opened;
  await page.evaluate('location.hash = "#~lang=en"');
  await page.locator('html[lang=en]').waitFor();
  await isSettled(page, 'as it was made');
  await page.locator('#enough > summary').click();
  await page.locator('#enough .search button').first().focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Stop');
  await page.locator('#enough .lead').waitFor();
  expect(await page.evaluate('document.activeElement.closest("#enough") !== null')).toBe(true);
  await page.locator('#model > summary').click();
  await page.locator('figure.chain .play button').focus();
  await page.keyboard.press('Enter');
  await page.locator('figure.chain .play output').waitFor();
  expect(await focused()).toBe('Pause');
  expect(opened.heard).toEqual([]);
});
