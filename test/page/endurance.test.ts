/** A report that is moved a hundred times, stopped, and enlarged to twice its size. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { exercise } from '../scenario/compile-text.ts';
import { startStrictBrowser } from '../support/browser.ts';
import { isLive, isSettled, openReport } from './open-report.ts';

const inputs = '{people: {value: 1 person, assumption: guess, range: 1 to 60 people}}';
const asMade = 'Shown: the report as it was made, 2 replications.';

let folder = '';
let browser: Browser;
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = scenarioFolder();
  const common = { inputs, resources: '{counter: {staff: people}}' };
  writeFileSync(path('office.yaml'), exercise({ ...common, runs: '{from: 2024-01-01, for: 1 day}' }));
  const slow = '{serving: {work: {by: counter, takes: exponential(mean 1.5 minutes)}, next: served}}';
  const long = { ...common, inputs: inputs.replace('1 person', '2 people'), steps: slow };
  writeFileSync(path('long.yaml'), exercise({ ...long, runs: '{from: 2024-01-01, for: 10 days}' }));
  await typed(folder, ['run', 'office.yaml', '--replications', '2', '--out', 'few']);
  await typed(folder, ['workbench', 'office.yaml', '--out', 'bench.html']);
  browser = await startStrictBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe('a slider', () => {
  /** Moves it, each time as soon as the first chart has followed. */
  const moved = (page: Page, times: number) =>
    page.evaluate(`(async () => {
      const input = document.querySelector('input[id="input-people"]');
      for (let i = 0; i < ${times}; i++) {
        const before = document.querySelector('figure[data-first] svg');
        const drawn = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (document.querySelector('figure[data-first] svg') === before) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(document.querySelector('main'), { subtree: true, childList: true });
        });
        input.value = 2 + (Number(input.value) + 6) % 57;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await drawn;
      }
    })()`);

  /** What the page holds, once what it no longer needs is gone. */
  async function heldBy(session: CDPSession) {
    await session.send('HeapProfiler.collectGarbage');
    // What a frame or a worker's last word still holds is gone with the next.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { megabytes: usedSize / 1e6, nodes, listeners: jsEventListeners };
  }

  it('that is moved a hundred times leaves nothing behind', async () => {
    const { page, heard, close } = await openReport(browser, path('few/report.html'));
    await isLive(page);
    await isSettled(page, asMade);
    const session = await page.context().newCDPSession(page);
    await moved(page, 20);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await isSettled(page, asMade);
    const before = await heldBy(session);
    await moved(page, 100);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await isSettled(page, asMade);
    const after = await heldBy(session);
    expect(before.nodes).toBeGreaterThan(200);
    expect(after.nodes).toBeLessThan(1.1 * before.nodes);
    expect(after.listeners).toBeLessThan(1.1 * before.listeners + 10);
    // A tenth of one picture for each move would be more.
    expect(after.megabytes - before.megabytes).toBeLessThan(1);
    expect(heard).toEqual([]);
    await close();
  });
});

describe('a run in the report', () => {
  it('can be stopped, and says on how few runs rests what is shown', async () => {
    await typed(folder, ['run', 'long.yaml', '--replications', '12', '--no-charts', '--out', 'long']);
    const { page, heard, close } = await openReport(browser, path('long/report.html'), {}, '', 1);
    await isLive(page);
    await page.locator('#designs > summary').click();
    const lead = () => page.locator('#headline .lead').textContent();
    const before = await lead();
    await page.evaluate(`globalThis.stopped = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const stop = document.querySelector('.under-way progress[max="12"] + button');
        if (stop === null) return;
        observer.disconnect();
        stop.click();
        resolve(stop.textContent);
      });
      observer.observe(document.body, { subtree: true, childList: true });
    }); undefined`);
    const field = page.locator('.controls input[type=number]');
    await field.fill('1');
    await field.press('Enter');
    expect(await page.evaluate('stopped')).toBe('Stop');
    await isSettled(page, 'of 12 replications; the others were stopped.');
    expect(before).toContain('does not jam');
    expect(await lead()).toContain('“long” jams');
    // What stands below is of the same few replications, and not of the report as it was made.
    await page.locator('#designs .badge', { hasText: 'jams' }).waitFor();
    expect(await page.locator('#designs').textContent()).not.toContain('over 12 replications');
    // Something else can be asked for, and is then of all.
    await field.fill('3');
    await field.press('Enter');
    await isSettled(page, 'Shown: 12 replications.');
    expect(await lead()).toContain('does not jam');
    // Of what cannot be simulated nothing is shown, and what is shown is told to be of something else.
    const told = page.locator('.controls [role=status]');
    await field.fill('0');
    await field.press('Enter');
    await page.locator('.controls [role=alert]').waitFor();
    expect(await told.textContent()).toBe(
      'Shown: what was set before, 12 replications. What is set now was not simulated.',
    );
    expect(await lead()).toContain('does not jam');
    await field.fill('4');
    await field.press('Enter');
    await page.locator('.controls [role=alert]').waitFor({ state: 'detached' });
    await isSettled(page, 'Shown: 12 replications.');
    expect(heard).toEqual([]);
    await close();
  });

  it('that a link asks for can be stopped before anything of it is known, and is not told to be shown', async () => {
    await typed(folder, ['run', 'long.yaml', '--replications', '12', '--no-charts', '--out', 'linked']);
    const { page, heard, close } = await openReport(browser, path('linked/report.html'), {}, '#~people=1%20person', 1);
    await isLive(page);
    await page.locator('.under-way button').click();
    await isSettled(page, 'What is set now was not simulated.');
    expect(await page.locator('.controls [role=status]').textContent()).toBe(
      'Shown: the report as it was made, 12 replications. What is set now was not simulated.',
    );
    expect(await page.locator('#headline .lead').textContent()).toContain('does not jam');
    expect(await page.locator('.controls input[type=number]').inputValue()).toBe('1');
    expect(heard).toEqual([]);
    await close();
  });
});

describe('a run in the report that would take minutes', () => {
  it('is broken off within a replication, by Stop and by what is set next', async () => {
    const sections = {
      inputs: '{visitors: {value: 1 per hour, assumption: guess, range: 1 to 60 per hour}}',
      arrivals: '{visitors: {poisson: visitors, to: serving}}',
      resources: '{counter: {places: unlimited}}',
    };
    writeFileSync(path('endless.yaml'), exercise(sections));
    await typed(folder, ['run', 'endless.yaml', '--replications', '3', '--no-charts', '--out', 'endless']);
    const { page, heard, close } = await openReport(browser, path('endless/report.html'), {}, '', 2);
    await isLive(page);
    const field = page.locator('.controls input[type=number]');
    const set = async (value: string) => {
      await field.fill(value);
      await field.press('Enter');
    };
    const stop = page.locator('.under-way button');
    await set('3000000');
    await stop.click();
    await isSettled(page, 'What is set now was not simulated.');
    await set('2');
    await isSettled(page, 'Shown: 3 replications.');
    await set('3000000');
    await stop.waitFor();
    await set('3');
    await isSettled(page, 'Shown: 3 replications.');
    expect(await field.inputValue()).toBe('3');
    expect(heard).toEqual([]);
    await close();
  });
});

describe('at 200 % of a screen of 1280 by 800', () => {
  /** To a page, enlarging is a screen of half the size, with two points to a pixel. */
  const enlarged = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
  /** What sticks out of the screen, where it cannot be brought into it. */
  const cut = `[...document.querySelectorAll('body *')].filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    if (width === 0 || each.closest('svg, .cm-editor, .heard, .hidden') !== null) return false;
    if (right <= innerWidth + 1 && left >= -1) return false;
    for (let around = each.parentElement; around !== null; around = around.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(around).overflowX)) return false;
    }
    return true;
  }).map((each) => each.outerHTML.slice(0, 120))`;
  const sideways = 'document.documentElement.scrollWidth - innerWidth';

  it('the report needs no scrolling sideways, and nothing of it is cut', async () => {
    const { page, close } = await openReport(browser, path('few/report.html'), enlarged);
    await isLive(page);
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    expect(await page.evaluate(sideways)).toBe(0);
    expect(await page.evaluate(cut)).toEqual([]);
    await close();
  });

  it('nor the workbench, whatever it shows', async () => {
    const { page, close } = await openReport(browser, path('bench.html'), enlarged);
    await page.locator('.mistakes[aria-busy=false].none').waitFor();
    for (const view of ['forecast', 'words', 'results']) {
      await page.locator(`#view-${view}`).click();
      await page.locator(`#view-${view}[aria-selected=true]`).waitFor();
      await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
      expect({ view, sideways: await page.evaluate(sideways), cut: await page.evaluate(cut) }).toEqual({
        ...{ view, sideways: 0, cut: [] },
      });
    }
    await close();
  });
});
