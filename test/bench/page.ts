/**
 * The report and the workbench in Chromium, beside Node: replications a second of a comparison with one worker and with two,
 * how soon the first chart follows a slider and whether the page stands still meanwhile, how soon something is to be seen, what
 * a hundred moves leave behind, and sizes. Page and Node take turns.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
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

export interface PageWork {
  readonly title: string;
  readonly entries: readonly string[];
  readonly replications: number;
  readonly rounds: number;
  /** The slider that is moved, how often, and between which values. */
  readonly slider: { readonly input: string; readonly moves: number; readonly from: number; readonly to: number };
}

const title = 'The page of a comparison, in Chromium';
export const standardPage: PageWork = {
  title,
  entries: ['antwerp-2013-refer-everyone.yaml', 'antwerp-2014-refer-non-payers.yaml'],
  ...{ replications: 60, rounds: 3 },
  slider: { input: 'care places', moves: 100, from: 30, to: 80 },
};
export const quickPage: PageWork = {
  ...{ title, entries: ['care-waiting-list.yaml'], replications: 6, rounds: 1 },
  slider: { input: 'care places', moves: 3, from: 101, to: 159 },
};

export interface PageFigures {
  readonly rates: readonly {
    /** Workers in the page, and threads in Node. */
    readonly workers: number;
    /** Replications a second, round by round. */
    readonly page: readonly number[];
    readonly node: readonly number[];
  }[];
  /** Milliseconds from each move of a slider to another chart. */
  readonly firstChart: readonly number[];
  /** Milliseconds of every time that the page stood still for 50 or more meanwhile. */
  readonly still: readonly number[];
  /** Milliseconds from opening to something to be seen, round by round. */
  readonly firstScreen: { readonly report: readonly number[]; readonly workbench: readonly number[] };
  readonly megabytes: {
    readonly report: number;
    readonly workbench: number;
    /** In use by the page, before and after the moves. */
    readonly before: number;
    readonly after: number;
  };
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

async function nodeRate({ entries, replications, slider }: PageWork, workers: number): Promise<number> {
  const rate = new Rate();
  const scenarios = scenariosAt({ entries, folder, set: [{ name: slider.input, value: `${middle(slider)} places` }] })(
    [],
  );
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

async function pageRate(started: Browser, path: string, work: PageWork, workers: number): Promise<number> {
  const { slider, replications, entries } = work;
  const { page, close } = await openReport(started, path, {}, '', workers);
  await isLive(page);
  await page.evaluate(watched);
  const field = page.locator(`input[id="number-${slider.input}"]`);
  await field.fill(String(middle(slider)));
  await field.press('Enter');
  await page.locator('.status:not(:has(progress))', { hasText: `Shown: ${replications} replications.` }).waitFor();
  const rate: unknown = await page.evaluate(`(() => {
    const all = seen.filter(({ of }) => of === ${entries.length * replications});
    const [first, last] = [all.find(({ done, of }) => done >= of / 10), all.at(-1)];
    return 1000 * (last.done - first.done) / (last.at - first.at);
  })()`);
  await close();
  return Number(rate);
}

/** Milliseconds from each of so many moves of a slider to another chart, and every time the page stood still for 50 or more. */
async function dragged(
  page: Page,
  { input, from, to }: PageWork['slider'],
  moves: number,
): Promise<{ readonly first: number[]; readonly still: number[] }> {
  const found: { readonly first: number[]; readonly still: number[] } = await page.evaluate(`(async () => {
    const still = [];
    new PerformanceObserver((list) => still.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
    const input = document.querySelector('input[id="input-${input}"]');
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
      input.value = ${from} + (i * 7) % ${to - from};
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

function middle({ from, to }: PageWork['slider']): number {
  return Math.round((from + to) / 2);
}

/** Milliseconds from opening to the first paint of something. */
async function firstScreen(started: Browser, path: string): Promise<number> {
  const { page, close } = await openReport(started, path);
  const found: unknown = await page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (first !== undefined) resolve(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
  await close();
  return Number(found);
}

/** @param progress hears what is measured, in which round */
export async function measuredPage(
  work: PageWork,
  progress: (what: string, round: number) => void,
): Promise<PageFigures> {
  const { entries, replications, rounds, slider } = work;
  const own = mkdtempSync(join(tmpdir(), 'stuwmeer-page-'));
  const browser = await startStrictBrowser();
  try {
    const [path, bench] = [join(own, 'out/report.html'), join(own, 'bench.html')];
    const asked = ['--replications', String(replications), '--seed', 'page', '--out', join(own, 'out')];
    const made = await typed(folder, [entries.length === 1 ? 'run' : 'compare', ...entries, ...asked]);
    const benched = await typed(folder, ['workbench', ...entries, '--out', bench]);
    if (made.code !== 0 || benched.code !== 0) throw new Error(`${made.err}${benched.err}`);
    const rates = [];
    for (const workers of [1, 2]) {
      const found: { readonly page: number[]; readonly node: number[] } = { page: [], node: [] };
      for (let round = 0; round < rounds; round++) {
        progress(`${workers} at once`, round);
        found.node.push(await nodeRate(work, workers));
        found.page.push(await pageRate(browser, path, work, workers));
      }
      rates.push({ workers, ...found });
    }
    const screens: { readonly report: number[]; readonly workbench: number[] } = { report: [], workbench: [] };
    for (let round = 0; round < rounds; round++) {
      progress('first screen', round);
      screens.report.push(await firstScreen(browser, path));
      screens.workbench.push(await firstScreen(browser, bench));
    }
    progress('moves of a slider', 0);
    const { page, close } = await openReport(browser, path);
    await isLive(page);
    await dragged(page, slider, 5);
    const before = await memoryOf(page);
    const { first, still } = await dragged(page, slider, slider.moves);
    const after = await memoryOf(page);
    await close();
    const size = (file: string) => statSync(file).size / 1e6;
    return {
      ...{ rates, firstChart: first, still, firstScreen: screens },
      megabytes: { report: size(path), workbench: size(bench), before, after },
    };
  } finally {
    await browser.close();
    rmSync(own, { recursive: true });
  }
}
