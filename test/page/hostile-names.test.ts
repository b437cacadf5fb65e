/** Text of a scenario never becomes markup or script, whatever it is and wherever it stands. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { startStrictBrowser } from '../support/browser.ts';
import { isLive, isSettled, openReport } from './open-report.ts';

const nasty = `</script><img src=x onerror=alert(1)><svg onload=alert(2)>"'\`{{7*7}}<b>bold</b>&lt;`;
const quoted = JSON.stringify(nasty);
const scenario = `stuwmeer: 1
provenance: free
title: {en: ${quoted}, nl: ${quoted}}
about: {purpose: ${quoted}, reasons: ${quoted}, data: ${quoted}, access: ${quoted}}
runs: {from: 2024-01-01, for: 60 days, replications: 2, seed: ${quoted}}
organisations: {office: {en: ${quoted}, nl: ${quoted}}}
inputs:
  desks: {value: 2 people, assumption: ${quoted}, range: 1 to 4 people, title: {en: ${quoted}, nl: ${quoted}}}
arrivals: {visitors: {poisson: 10 per day, to: help, title: {en: ${quoted}, nl: ${quoted}}}}
resources: {desk: {of: office, staff: desks, title: {en: ${quoted}, nl: ${quoted}}}}
steps: {help: {of: office, work: {by: desk, takes: exponential(mean 7 hours)}, next: done, title: {en: ${quoted}, nl: ${quoted}}}}
ends: {done: {title: {en: ${quoted}, nl: ${quoted}}}}
`;

let folder = '';
let browser: Browser;
beforeAll(async () => {
  folder = scenarioFolder();
  browser = await startStrictBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

it('shows hostile names as text, as it was made and after it was simulated and told anew', async () => {
  writeFileSync(join(folder, 'hostile.yaml'), scenario);
  const made = await typed(folder, ['run', 'hostile.yaml', '--out', 'results']);
  expect(made).toMatchObject({ code: 0 });
  const { page, heard } = await openReport(browser, join(folder, 'results/report.html'));
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog: ${dialog.message()}`);
  });
  await isLive(page);
  const strangers = () =>
    page.evaluate(`(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const own = 'main img, main b, main script, main iframe, main object, svg[onload], [onerror]';
      return [...document.querySelectorAll(own)].map((each) => each.outerHTML);
    })()`);
  expect(await strangers()).toEqual([]);
  await page.locator('.controls input[type=number]').fill('3');
  await page.locator('.controls input[type=number]').press('Enter');
  await isSettled(page, 'Shown: 2 replications.');
  expect(await strangers()).toEqual([]);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.locator('html[lang=nl]').waitFor();
  expect(await strangers()).toEqual([]);
  expect(await page.locator('h1').textContent()).toBe(nasty);
  expect(await page.locator('#designs').textContent()).toContain(nasty);
  await page.locator('#people figure').first().scrollIntoViewIfNeeded();
  await page.locator('#people figure svg').first().waitFor();
  expect(heard).toEqual([]);
});
