/**
 * The engine in the page beside the engine in Node: `node test/bench/page.ts`. Replications a second of the Antwerp comparison
 * with one worker and with two, from a slider to its first chart, how long the page stands still meanwhile, and what memory
 * is left after a hundred moves. Rounds in turn; the median, and in brackets the lowest and the highest.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { compareDesignsBy } from '../../src/experiment/compare-designs.ts';
import { runInThreads } from '../../src/node/run-in-threads.ts';
import { scenariosAt } from '../../src/node/scenarios-at.ts';
import { typed } from '../cli/fake-terminal.ts';
import { isLive, openReport } from '../page/open-report.ts';
import { startStrictBrowser } from '../support/browser.ts';

const folder = fileURLToPath(new URL('../../scenarios', import.meta.url));
const entries = ['antwerp-2013-refer-everyone.yaml', 'antwerp-2014-refer-non-payers.yaml'];
const replications = 60;
const rounds = Number(process.env.ROUNDS ?? 3);

function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const shown = (value: number | undefined) => (value ?? Number.NaN).toFixed(digits);
  return `${shown(sorted[Math.floor(sorted.length / 2)])} (${shown(sorted[0])} to ${shown(sorted.at(-1))})`;
}

/** Jobs a second between the first and the last that was heard of, the first tenth left out. */
class Rate {
  private from: { readonly at: number; readonly done: number } | undefined;
  private last = 0;
  private done = 0;

  note(done: number, of: number): void {
    const at = performance.now();
    if (this.from === undefined && done >= of / 10) this.from = { at, done };
    this.last = at;
    this.done = done;
  }

  get perSecond(): number {
    const { at, done } = this.from ?? { at: 0, done: 0 };
    return (1000 * (this.done - done)) / (this.last - at);
  }
}

async function nodeRate(workers: number): Promise<number> {
  const rate = new Rate();
  const scenarios = scenariosAt({ entries, folder, set: [{ name: 'care places', value: '40 places' }] })([]);
  await compareDesignsBy(runInThreads(workers), scenarios, {
    ...{ seed: 'page', replications },
    progress: (done, of) => rate.note(done, of),
  });
  return rate.perSecond;
}

/** In the page the same, by what its progress bar shows. */
const watched = `(() => {
  window.seen = [];
  new MutationObserver(() => {
    const bar = document.querySelector('progress');
    if (bar !== null && seen.at(-1)?.done !== bar.value) seen.push({ at: performance.now(), done: bar.value, of: bar.max });
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})()`;

async function pageRate(started: Browser, path: string, workers: number): Promise<number> {
  const { page, close } = await openReport(started, path, {}, '', workers);
  await isLive(page);
  await page.evaluate(watched);
  const field = page.locator('input[id="number-care places"]');
  await field.fill('40');
  await field.press('Enter');
  await page.locator('.status:not(:has(progress))', { hasText: `Shown: ${replications} simulated repeats.` }).waitFor();
  const rate: unknown = await page.evaluate(`(() => {
    const all = seen.filter(({ of }) => of === ${2 * replications});
    const [first, last] = [all.find(({ done, of }) => done >= of / 10), all.at(-1)];
    return 1000 * (last.done - first.done) / (last.at - first.at);
  })()`);
  await close();
  return Number(rate);
}

/** Milliseconds from each of so many moves of a slider to another chart, and every time the page stood still for 50 or more. */
async function dragged(page: Page, moves: number): Promise<{ readonly first: number[]; readonly still: number[] }> {
  const found: { readonly first: number[]; readonly still: number[] } = await page.evaluate(`(async () => {
    const still = [];
    new PerformanceObserver((list) => still.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
    const input = document.querySelector('input[id="input-care places"]');
    const first = [];
    for (let i = 0; i < ${moves}; i++) {
      const since = performance.now();
      const drawn = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('figure[data-first] svg') === before) return;
          observer.disconnect();
          resolve(performance.now() - since);
        });
        observer.observe(document.querySelector('main'), { subtree: true, childList: true });
      });
      const before = document.querySelector('figure[data-first] svg');
      input.value = 30 + (i * 7) % 50;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      first.push(await drawn);
    }
    return { first, still };
  })()`);
  return found;
}

async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const own = mkdtempSync(join(tmpdir(), 'stuwmeer-page-'));
const browser = await startStrictBrowser();
try {
  const path = join(own, 'report.html');
  await typed(folder, ['compare', ...entries, '--replications', String(replications), '--seed', 'page', '--out', own]);
  for (const workers of [1, 2]) {
    const rates: { readonly node: number[]; readonly page: number[] } = { node: [], page: [] };
    for (let round = 0; round < rounds; round++) {
      rates.node.push(await nodeRate(workers));
      rates.page.push(await pageRate(browser, path, workers));
    }
    const ratios = rates.page.map((rate, i) => rate / (rates.node[i] ?? Number.NaN));
    console.log(
      `replications a second, ${workers} at once: page ${spread(rates.page, 1)}, Node ${spread(rates.node, 1)}, ratio ${spread(ratios, 2)}`,
    );
  }
  const { page, close } = await openReport(browser, path);
  await isLive(page);
  await dragged(page, 5);
  const before = await memoryOf(page);
  const { first, still } = await dragged(page, 100);
  console.log(`slider to first chart, 100 moves: ${spread(first, 0)} ms`);
  console.log(
    `stood still for 50 ms or more: ${still.length} times${still.length === 0 ? '' : `, ${spread(still, 0)} ms`}`,
  );
  console.log(`memory of the page: ${before.toFixed(1)} MB, after 100 moves ${(await memoryOf(page)).toFixed(1)} MB`);
  await close();
} finally {
  await browser.close();
  rmSync(own, { recursive: true });
}
