/**
 * Every phrase that a reader meets is one that a language has of its own. The program speaks a pseudo-language here, in letters
 * that stand nowhere in the source; the scenarios have Greek names. What is left in plain letters was not said by a language.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shown } from '../cli/fake-terminal.ts';
import { Paper } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { isLive, openReport } from '../page/open-report.ts';
import { startStrictBrowser } from '../support/browser.ts';
import { bundlePages, inStrangeLetters, pseudo, pseudoProgram } from './pseudo-program.ts';

const scenario = `stuwmeer: 1
title: {en: α, nl: α}
about: {purpose: {en: α, nl: α}}
provenance: free
runs: {from: 2024-01-01, for: 30 days, replications: 2, seed: "1"}
organisations: {γ: {en: γ, nl: γ}}
inputs:
  δ: {value: 1 person, assumption: {en: α, nl: α}, range: 1 to 4 people, title: {en: δ, nl: δ}}
  ε: {value: 50 %, assumption: {en: α, nl: α}, range: 40 to 60 %, title: {en: ε, nl: ε}}
  ζ: {value: 2500 per year, source: {en: α, nl: α}, range: 1500 to 3500 per year, title: {en: ζ, nl: ζ}}
arrivals: {η: {poisson: ζ, to: ι, title: {en: η, nl: η}}}
resources:
  θ: {of: γ, staff: δ, works: ο, line: {gives up: {after: 20 days, to: μ}}, title: {en: θ, nl: θ}}
steps:
  ι: {of: γ, work: {by: θ, takes: exponential(mean 1 hour)}, next: [{share: ε, to: λ}, {to: κ}], title: {en: ι, nl: ι}}
  κ: {of: γ, charge: 75 euro, next: {after: 10 days, to: λ}, title: {en: κ, nl: κ}}
ends: {λ: {title: {en: λ, nl: λ}}, μ: {counts: lost, title: {en: μ, nl: μ}}}
hours: {ο: {monday to friday: "09:00-17:00"}}
`;
const other = `stuwmeer: 1
extends: α.yaml
title: {en: β, nl: β}
policies: {π: {from: 2024-01-16, in progress: stay, title: {en: π, nl: π}, resources: {θ: {staff: 3 people}}}}
`;

/** What stands in plain letters because it is no phrase: names of files, options and programs, and what is typed. */
const otherThanPhrases = [
  /stuwmeer (run|compare|capacity) .*/g,
  /[\p{L}\w/-]+\.(yaml|csv|xlsx|svg|html)\b/gu,
  /wait\s+p90\s+at\s+θ\s+<=\s+8\s+weeks|waiting at end at θ/g,
  /\b(stuwmeer|node|seedrandom) \d+\.\d+\.\d+/g,
  /\boutput\//g,
  /\bhours > ο/g,
  /\b(SVG|PNG|Vega-Lite|English|Nederlands|EN|NL|QPS|qps|Stuwmeer)\b/g,
];

/** Words of two letters or more in plain letters, with what stands around them. */
function plainWordsIn(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => {
    const rest = otherThanPhrases.reduce((left, known) => left.replaceAll(known, ''), text);
    return rest.split('\n').filter((line) => /[a-z]{2}/i.test(line));
  });
  return [...new Set(found.map((line) => line.trim()))];
}

/** What a page says: its texts, and what is heard or pops up; not what was typed, or stands in files. */
const textsOfPage = `(() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const said = ['title', 'aria-label', 'alt', 'placeholder'];
  const texts = [document.title];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent);
    // A command is to be typed as a whole, in however many pieces it is shown.
    if (node.nodeName === 'PRE') return texts.push(node.textContent);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, .cm-content, .inputs input')) return;
    // A command is one text, though each of its options is in one piece.
    if (node.matches('pre')) return void texts.push(node.textContent);
    if (node.closest('[aria-hidden=true]') === null) texts.push(...said.map((name) => node.getAttribute(name) ?? ''));
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return texts;
})()`;

async function textsOf(page: Page): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(textsOfPage);
  return Array.isArray(found) ? found.map(String) : [];
}

let program = '';
let folder = '';
let browser: Browser;
let typed: (...args: readonly string[]) => Promise<Shown>;
beforeAll(async () => {
  program = pseudoProgram();
  bundlePages(program);
  folder = scenarioFolder();
  writeFileSync(join(folder, 'α.yaml'), scenario);
  writeFileSync(join(folder, 'β.yaml'), other);
  const { main }: typeof import('../../src/cli/main.ts') = await import(join(program, 'src/cli/main.ts'));
  const { simulate }: typeof import('../../src/node/simulate.ts') = await import(join(program, 'src/node/simulate.ts'));
  typed = async (...args) => {
    const [out, err] = [new Paper({}), new Paper({})];
    const { signal } = new AbortController();
    const code = await main([...args, '--lang', pseudo.code], {
      ...{ out, err, folder, signal, env: {}, processors: 1, simulate },
      beginWriting() {},
    });
    return { code, out: out.text, err: err.text };
  };
  browser = await startStrictBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const each of [program, folder]) if (existsSync(each)) rmSync(each, { recursive: true });
});

describe('a pseudo-language', () => {
  it('has every phrase in other letters, and leaves alone what is filled in', () => {
    expect(inStrangeLetters('See {place:a|b}, of <b>{x}</b>')).toBe('Ṡėė {place:ȧ|ƀ}, ȯḟ <b>{x}</b>');
  });

  it('would show a phrase that was forgotten', () => {
    expect(plainWordsIn(['ŧėķṡŧ θ', 'ŧėķṡŧ\nthe list: x.csv', 'stuwmeer run α.yaml'])).toEqual(['the list:']);
  });
});

describe('on the terminal', () => {
  const named = (all: readonly (readonly string[])[]) => all.map((args) => ({ command: args.join(' '), args }));
  const commands = [
    ['check', 'α.yaml', 'β.yaml'],
    ['explain', 'α.yaml'],
    ['explain', 'α.yaml', 'β.yaml'],
    ['draw', 'β.yaml', '--out', 'report/χ.svg'],
    ['sweep', 'α.yaml', '--vary', 'δ=1..2/1 people', '--no-charts', '--workers', '1'],
    ['capacity', 'α.yaml', '--target', 'wait p90 at θ <= 8 weeks', '--no-charts', '--workers', '1'],
  ];
  it.each(named(commands))('$command', async ({ args }) => {
    const { code, out, err } = await typed(...args);
    expect(code).toBe(0);
    expect(plainWordsIn([out, err])).toEqual([]);
  });

  const explained = ['run', 'compare', 'sweep', 'capacity', 'sensitivity', 'evaluate', 'dossier', 'merge', 'check'];
  it.each([...explained, 'explain', 'draw', 'discover', 'schema', 'init', 'workbench'])(
    '%s --help',
    async (command) => {
      const { code, out } = await typed(command, '--help');
      expect(code).toBe(0);
      // Names of options, of what stands behind them, and of arguments are typed; choices stand between marks.
      const own = out
        .replaceAll(/--?[a-z-]+/g, '')
        .replaceAll(/<[^>]*>|\[[a-z.]+\]|"[^"]*"|stuwmeer [a-z]+/g, '')
        .replaceAll(/^ {2}[a-z]+ {2}/gm, '');
      expect(own).toMatch(/\S{3}/);
      expect(plainWordsIn([own])).toEqual([]);
    },
  );

  const wrong = [
    ['run', 'ν.yaml'],
    ['run', 'α.yaml', '--set', 'δ=0 people'],
    ['sweep', 'α.yaml', '--vary', 'ξ=1..2/1'],
    ['capacity', 'α.yaml', '--resource', 'ξ'],
    ['merge', 'ν'],
    ['discover', 'ν.csv'],
    ['evaluate', 'α.yaml', '--observed', 'ν.csv'],
  ];
  it.each(named(wrong))('what is wrong with $command', async ({ args }) => {
    const { code, err } = await typed(...args);
    expect(code).toBeGreaterThan(0);
    // What was typed, and the words of files, stand between marks.
    const own = err.replaceAll(/"[^"]*"/g, '').replaceAll(/--[a-z-]+/g, '');
    expect(plainWordsIn([own])).toEqual([]);
  });
});

describe('a comparison', () => {
  let shown: Shown;
  beforeAll(async () => {
    const options = ['--tables', '--uncertain', '--worlds', '3', '--rank', 'waiting at end at θ'];
    shown = await typed('compare', 'α.yaml', 'β.yaml', ...options, '--workers', '1', '--cases', '--out', 'results');
  });

  it('is told in the language alone', () => {
    expect(shown.code).toBe(0);
    expect(plainWordsIn([shown.out, shown.err])).toEqual([]);
  });

  it('labels its tables in it', () => {
    const labels = ['summary', 'queues', 'calendar', 'comparison', 'periods', 'replications', 'cases'].flatMap(
      (name) => {
        const [heads = [], ...rows]: readonly string[][] = parse(readFileSync(join(folder, `results/${name}.csv`)));
        const labelled = heads.flatMap((head, i) => (head.endsWith('_label') ? [i] : []));
        expect(labelled.length).toBeGreaterThan(2);
        return rows.flatMap((row) => labelled.map((i) => row[i] ?? ''));
      },
    );
    expect(plainWordsIn(labels)).toEqual([]);
  });

  it('and its pictures', () => {
    const names = readdirSync(join(folder, 'results/charts')).filter((name) => name.endsWith('.svg'));
    const texts = names.flatMap((name) =>
      [...readFileSync(join(folder, 'results/charts', name), 'utf8').matchAll(/<(?:text|title)[^>]*>([^<]+)</g)].map(
        ([, text = '']) => text,
      ),
    );
    expect(texts.length).toBeGreaterThan(50);
    expect(plainWordsIn(texts)).toEqual([]);
  });

  it('says the same in its report, alive in a browser', async () => {
    const { page, heard, close } = await openReport(browser, join(folder, 'results/report.html'));
    await isLive(page);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(500);
    expect(plainWordsIn(texts)).toEqual([]);
    expect(heard).toEqual([]);
    await close();
  });

  it('can be left and chosen in the report', async () => {
    const { page, close } = await openReport(browser, join(folder, 'results/report.html'));
    await isLive(page);
    const choice = (name: string) => page.getByRole('button', { name, exact: true });
    const chosen = (name: string) => page.getByRole('button', { name, exact: true, pressed: true });
    await choice('English').click();
    await chosen('English').waitFor();
    expect(plainWordsIn(await textsOf(page))).not.toEqual([]);
    await choice(pseudo.name).click();
    await chosen(pseudo.name).waitFor();
    // Pictures are drawn anew after the words.
    await expect.poll(async () => plainWordsIn(await textsOf(page)), { timeout: 120_000 }).toEqual([]);
    await close();
  });
});

describe('the workbench', () => {
  it('speaks it wherever one looks', async () => {
    expect((await typed('workbench', 'β.yaml', 'α.yaml', '--out', 'χ.html')).code).toBe(0);
    const { page, heard, close } = await openReport(browser, join(folder, 'χ.html'));
    await page.locator('.state-done').waitFor();
    const texts = [...(await textsOf(page))];
    for (const view of ['words', 'results']) {
      await page.locator(`#view-${view}[aria-selected=false]`).click();
      await page.locator(`#view-${view}[aria-selected=true]`).waitFor();
      texts.push(...(await textsOf(page)));
    }
    await page.locator('form .main-button').click();
    await page.locator('iframe').waitFor();
    texts.push(...(await textsOf(page)));
    // Examples have titles of their own; so that box is left out.
    await page.locator('header .buttons button').nth(1).click();
    await page.locator('dialog').waitFor();
    texts.push(...(await textsOf(page)));
    expect(plainWordsIn(texts)).toEqual([]);
    expect(heard).toEqual([]);
    await close();
  });
});
