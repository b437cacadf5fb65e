/** What the report looks like: the first screen, without a script and with it; every width, theme and language by axe; on paper. */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { exercise } from '../scenario/compile-text.ts';
import { startStrictBrowser } from '../support/browser.ts';
import { isLive, openReport } from './open-report.ts';

const designs = ['antwerp-2013-refer-everyone.yaml', 'antwerp-2014-refer-non-payers.yaml'];
const screens = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

let folder = '';
let browser: Browser;
let path = '';
let small = '';
beforeAll(async () => {
  folder = scenarioFolder('antwerp-base.yaml', ...designs);
  await typed(folder, ['compare', ...designs, '--replications', '3', '--out', 'results']);
  path = join(folder, 'results/report.html');
  // All of a large report takes axe minutes; what there is to find is of the same kinds in a small one.
  const inputs = '{people: {value: 1 person, assumption: guess, range: 1 to 3 people}}';
  const line = '{gives up: {after: 2 days, to: gone}}';
  const common = { inputs, ends: '{served: {}, gone: {counts: lost}}' };
  writeFileSync(
    join(folder, 'one.yaml'),
    exercise({ ...common, resources: `{counter: {staff: people, line: ${line}}}` }),
  );
  const resources = `{counter: {staff: 2 people, line: ${line}}}`;
  const policies = '{later: {from: 2024-01-05, in progress: stay, resources: {counter: {staff: 1 person}}}}';
  writeFileSync(join(folder, 'two.yaml'), exercise({ ...common, resources, policies }));
  await typed(folder, ['compare', 'one.yaml', 'two.yaml', '--replications', '3', '--out', 'small']);
  small = join(folder, 'small/report.html');
  browser = await startStrictBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
}

describe.each(screens)('on a screen of $width by $height', (viewport) => {
  it('answers without scrolling, before any script has run: a sentence, a chart, and how sure it is', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    for (const part of ['.lead', 'figure svg >> visible=true', '.certain']) {
      expect(await bottomOf(page, part)).toBeLessThan(viewport.height);
    }
    expect(await page.locator('figure svg >> visible=true').count()).toBe(1);
    await context.close();
  });

  it('does so with its controls, on three screens in all, none of it wider than the screen', async () => {
    const { page, close } = await openReport(browser, path, { viewport });
    await isLive(page);
    await page.locator('figure[data-first] .picture[tabindex] svg').waitFor();
    for (const part of ['.lead', 'figure svg >> visible=true', '.certain']) {
      expect(await bottomOf(page, part)).toBeLessThan(viewport.height);
    }
    const size = await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]');
    const [width, height] = Array.isArray(size) ? size.map(Number) : [];
    expect(width).toBe(viewport.width);
    expect(height).toBeLessThanOrEqual(3 * viewport.height);
    await close();
  });
});

describe('beside its controls', () => {
  it('the first screen stays together when all inputs are unfolded, and captions are as wide as their tables at most', async () => {
    const { page, close } = await openReport(browser, path);
    await isLive(page);
    await page.evaluate('for (const fold of document.querySelectorAll("#headline details")) fold.open = true');
    const box = (selector: string) => page.locator(selector).first().boundingBox();
    const [legend, certain, controls] = [await box('.legend'), await box('.certain'), await box('.controls')];
    expect(controls?.height).toBeGreaterThan(1500);
    expect((certain?.y ?? 0) - (legend?.y ?? 0) - (legend?.height ?? 0)).toBeLessThan(30);
    const cut = await page.evaluate(`[...document.querySelectorAll('caption')].filter((each) =>
      each.getBoundingClientRect().right > each.closest('.scroll').getBoundingClientRect().right + 1).length`);
    expect(cut).toBe(0);
    expect(await page.locator('#command span').allTextContents()).toEqual(['--replications', '--seed']);
    await close();
  });
});

describe('a picture of a chain', () => {
  it('is as large as it takes to read it on a phone too, whatever its width, and scrolls', async () => {
    const { page, close } = await openReport(browser, path, { viewport: { width: 390, height: 844 } });
    await isLive(page);
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    const sizes = await page.evaluate(`[...document.querySelectorAll('figure.chain svg')].map((each) =>
      [Number(each.getAttribute('width')), each.getBoundingClientRect().width])`);
    const pairs = Array.isArray(sizes) ? sizes : [];
    expect(pairs.length).toBe(2);
    for (const [own, seen] of pairs) {
      expect(own).toBeGreaterThan(1500);
      expect(seen / own).toBeGreaterThan(0.6);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await close();
  });
});

describe('a page of a study', () => {
  it('has charts that can be read on a phone, and numbers below their heads in the first column too', async () => {
    const vary = ['--vary', 'people=1..3/1 people', '--replications', '2'];
    await typed(folder, ['sweep', 'one.yaml', ...vary, '--out', 'sweep']);
    const { page, close } = await openReport(browser, join(folder, 'sweep/report.html'), {
      viewport: { width: 360, height: 740 },
    });
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    const least = await page.evaluate(`Math.min(...[...document.querySelectorAll('figure.chart svg')].map((each) =>
      each.getBoundingClientRect().width / Number(each.getAttribute('width'))))`);
    expect(least).toBeGreaterThan(0.6);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const aligned = await page.evaluate(`[...document.querySelectorAll('figure.chart table')].map((table) =>
      [...table.querySelectorAll('tr > :first-child')].map((cell) => getComputedStyle(cell).textAlign))`);
    const tables = Array.isArray(aligned) ? aligned : [];
    expect(tables.length).toBeGreaterThan(0);
    for (const cells of tables) expect(new Set(cells).size).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await close();
  });
});

describe('axe finds nothing', () => {
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    screens.map((viewport, i) => ({ colorScheme, viewport, language: (['en', 'nl'] as const)[i] ?? 'en' })),
  );
  it.each(looks)('in $colorScheme, $viewport.width wide, $language', async ({ colorScheme, viewport, language }) => {
    const { page, close } = await openReport(
      browser,
      small,
      { viewport, colorScheme },
      `#~@place=resource%20counter&lang=${language}`,
    );
    await isLive(page);
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.locator('#places .of-place figure[data-place]').first().waitFor();
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    await page.locator('#waits figure').scrollIntoViewIfNeeded();
    await page.locator('#waits figure svg').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(({ id, nodes }) => ({
      id,
      at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
    }));
    expect(told).toEqual([]);
    await close();
  });
});

describe('on paper', () => {
  it('is A4 with all parts unfolded, and nothing wider than the page', async () => {
    const { page, close } = await openReport(browser, path);
    await isLive(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [Number(w), Number(h)]);
    expect(boxes.length).toBeGreaterThan(5);
    for (const [width = 0, height = 0] of boxes) {
      expect(Math.abs(width - 595)).toBeLessThan(2);
      expect(Math.abs(height - 842)).toBeLessThan(2);
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1000 });
    const wide = await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('svg'))
      .map((each) => each.outerHTML.slice(0, 120))`);
    expect(wide).toEqual([]);
    // Heads are read: none has a word in two pieces.
    const broken = await page.evaluate(`[...document.querySelectorAll('main thead th')].flatMap((head) => {
      const text = head.firstChild;
      return [...(text?.data ?? '').matchAll(/[^\\s-]+/g)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      }).map(([word]) => word);
    })`);
    expect(broken).toEqual([]);
    // Nor has a cell, unless the word is so long that no column has room for it.
    const torn =
      await page.evaluate(`[...document.querySelectorAll('main tbody :is(th, td:not(.number))')].flatMap((cell) => {
      const text = cell.firstChild;
      return [...(text?.data ?? '').matchAll(/[^\\s–-]+/g)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
      }).map(([word]) => word);
    })`);
    expect(torn).toEqual([]);
    await close();
  });

  it('has every chart, also in another language than the report was made in, whether or not anybody has looked at it', async () => {
    const { page, close } = await openReport(browser, path);
    await isLive(page);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.locator('html[lang=nl]').waitFor();
    const missing = async () => {
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      return page.locator('figure.chart:not(:has(.picture svg))').count();
    };
    await expect.poll(missing, { timeout: 60_000, interval: 1000 }).toBe(0);
    expect(await page.locator('figure.chart').count()).toBeGreaterThan(5);
    expect(await page.locator('#waits figure svg').first().textContent()).toContain('wachttijd in kalenderdagen');
    await close();
  });

  it('has what texts refer to though it is folded, says of other tables that they are folded, and offers no sliders', async () => {
    const { page, close } = await openReport(browser, path);
    await isLive(page);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    const isSeen = (text: string) => page.getByText(text).first().isVisible();
    // STRESS-DES names the sentences of the model and the definitions of measures.
    expect(await isSeen('The highest priority goes first.')).toBe(true);
    expect(await isSeen('Cases whose work began here.')).toBe(true);
    const saidBeside = (summary: string) =>
      page.evaluate(`getComputedStyle([...document.querySelectorAll('summary')]
        .find((each) => each.textContent === ${JSON.stringify(summary)}), '::after').content`);
    expect(await saidBeside('All differences, at every place and step')).toBe('" – folded, so not printed"');
    expect(await saidBeside('What the measures mean')).toBe('none');
    expect(await page.locator('figure > details:visible').count()).toBe(0);
    expect(await isSeen('Or move a slider')).toBe(false);
    // What a command is for stands on the page of the command.
    const kept = await page.evaluate(
      `[...document.querySelectorAll('p:has(+ pre)')].map((each) => getComputedStyle(each).breakAfter)`,
    );
    expect(kept).toEqual(Array.from({ length: await page.locator('p + pre').count() }, () => 'avoid'));
    const options = await page.locator('#reproduce pre span').allTextContents();
    expect(options).toEqual(['--replications', '--seed']);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#enough > summary').click();
    expect(await isSeen('Or move a slider')).toBe(true);
    await close();
  });

  it('and the file stays below 3 MB', () => {
    expect(statSync(path).size).toBeLessThan(3_000_000);
  });
});
