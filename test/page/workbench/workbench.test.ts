/** The workbench in a real browser, from disk and with the network cut: what it says and simulates is what the command line does. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shown } from '../../cli/fake-terminal.ts';
import { typed } from '../../cli/fake-terminal.ts';
import { scenarioFolder } from '../../cli/scenario-folder.ts';
import { startBrowser } from '../../support/browser.ts';
import type { OpenedReport } from '../open-report.ts';
import { openReport } from '../open-report.ts';

const base = 'textbook-single-queue.yaml';
const variant = 'faster.yaml';
const variantText = `stuwmeer: 1
extends: ${base}
title: {en: "Two at work", nl: "Twee aan het werk"}
resources: {counter: {staff: 2 people}}
`;
const hostile = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;

let folder = '';
let made: Shown;
let browser: Browser;
let opened: OpenedReport;
let page: Page;
beforeAll(async () => {
  folder = scenarioFolder(base);
  writeFileSync(join(folder, variant), variantText);
  made = await typed(folder, ['workbench', variant, base, '--out', 'bench.html']);
  browser = await startBrowser();
  opened = await openReport(browser, join(folder, 'bench.html'), { viewport: { width: 1280, height: 800 } });
  page = opened.page;
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const checked = '.mistakes[aria-busy=false]';
const noMistakes = () => page.locator(`${checked}.none`).waitFor();
const someMistakes = () => page.locator(`${checked}.some`).waitFor();
const forecastOf = (title: string) => page.locator('.state-done', { hasText: title }).waitFor();
/** Until what was done last is on the screen, and what follows from that in the editor. */
const isDrawn = () =>
  page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 50))))');
async function view(name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await isDrawn();
}
async function speak(language: string): Promise<void> {
  await page.locator(`.languages button[lang=${language}]`).click();
  await page.locator(`.languages button[lang=${language}][aria-pressed=true]`).waitFor();
  await isDrawn();
}
async function fileTab(name: string): Promise<void> {
  await page.locator('.file-name', { hasText: name }).click();
  await isDrawn();
}

/** Puts a text in the place of what the editor has. */
async function write(text: string): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await isDrawn();
}

/** As one line, however it was broken. */
const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the page', () => {
  it('is one file below 5 MB that a browser may read, and nothing else', () => {
    expect(made).toEqual({ code: 0, out: expect.stringMatching(/^Wrote bench\.html \(\d\.\d MB\): /), err: '' });
    const text = readFileSync(join(folder, 'bench.html'), 'utf8');
    expect(statSync(join(folder, 'bench.html')).size).toBeLessThan(5_000_000);
    expect(text).toMatch(/Content-Security-Policy" content="default-src 'none'; [^"]*script-src 'sha256-/);
    expect(text).not.toMatch(/unsafe-eval|script-src[^;]*'unsafe-inline'/);
  });

  it('checks and forecasts what it was made with', async () => {
    await noMistakes();
    await forecastOf('Two at work');
    const { out } = await typed(folder, ['check', variant]);
    for (const told of await page.locator('.forecast-lines li').allTextContents()) expect(line(out)).toContain(told);
    expect(await page.locator('.file-name').allTextContents()).toEqual([variant, base]);
    expect(await page.locator('.chain-picture img').getAttribute('src')).toMatch(/^blob:/);
  });

  it('follows the file that is shown', async () => {
    await fileTab(base);
    await page.locator('.state-done', { hasNotText: 'Two at work' }).waitFor();
    const { out } = await typed(folder, ['explain', base]);
    await view('In words');
    await page.locator('.in-words dd').first().waitFor();
    const sentences = await page.locator('.in-words dd').allTextContents();
    expect(sentences.length).toBeGreaterThan(2);
    for (const told of sentences) expect(line(out)).toContain(line(told));
    await fileTab(variant);
    await forecastOf('Two at work');
  });
});

describe('a mistake', () => {
  const wrong = variantText.replace('2 people', 'two people');

  it('is told in the very words of check, and underlined where it stands', async () => {
    await write(wrong);
    await someMistakes();
    writeFileSync(join(folder, variant), wrong);
    const { code, err } = await typed(folder, ['check', variant]);
    const told = await page.locator('.mistakes li').allTextContents();
    expect(code).toBe(1);
    expect([...told, `1 mistake in ${variant}`, ''].join('\n')).toBe(err.replace(/^Error: /, ''));
    await page.locator('.cm-lintRange-error').first().waitFor();
    expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['two people']);
  });

  it('is told in Dutch too', async () => {
    await speak('nl');
    await page.locator('.mistakes li', { hasText: 'Verwacht' }).waitFor();
    const { err } = await typed(folder, ['check', variant, '--lang', 'nl']);
    const told = await page.locator('.mistakes li').allTextContents();
    expect(err).toContain(told.join('\n'));
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.locator('header button').allTextContents()).toEqual(expect.arrayContaining(['Voorbeelden']));
    await speak('en');
  });

  it('is one click from its place, and gone when it is mended', async () => {
    await page.locator('.mistakes li button').first().click();
    await expect.poll(() => page.evaluate('getSelection().toString()')).toBe('two people');
    await page.keyboard.insertText('2 people');
    await isDrawn();
    await noMistakes();
    writeFileSync(join(folder, variant), variantText);
    expect(await page.locator('.cm-content').innerText()).toContain('counter: {staff: 2 people}');
  });
});

describe('typing', () => {
  it('is offered the keys that may stand there', async () => {
    await write('stuwmeer: 1\n');
    // A browser that is busy may lose keys, which is not what is tried here.
    while (!(await page.locator('.cm-content').innerText()).includes('ext')) {
      await page.locator('.cm-content').focus();
      await page.keyboard.type('ext');
    }
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'extends' }).waitFor();
    expect(await page.locator('.cm-tooltip-autocomplete').innerText()).toContain('the scenario file that this one');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'extends' }).click();
    await page.locator('.cm-content', { hasText: 'extends: ' }).waitFor();
  });

  it('can leave the text by Escape and Tab', async () => {
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.closest(".cm-editor") === null')).toBe(true);
    await write(variantText);
    await noMistakes();
  });
});

/** The report that was saved, with what it carries as data. */
function taken(html: string) {
  const [, letters = ''] = /id="page-data">([^<]*)</.exec(html) ?? [];
  const data = JSON.parse(inflateRawSync(Buffer.from(letters, 'base64')).toString());
  return { text: html.replace(letters, 'DATA'), data };
}

async function savedBy(click: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('a run', () => {
  it('can be stopped, and leaves nothing', async () => {
    await view('Results');
    await page.getByLabel('Replications').fill('10000');
    await page.locator('form .main-button').click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Nothing was kept of it.').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('of two designs writes the report of compare, but for the version of Node', async () => {
    await page.getByLabel('Replications').fill('3');
    await page.locator('form .main-button', { hasText: 'Compare' }).click();
    await page.locator('iframe').waitFor();
    const { text } = await savedBy(() => page.getByRole('button', { name: 'Save the report' }).click());
    const command = ['compare', variant, base, '--replications', '3', '--out', 'results', '--json'];
    const printed = await typed(folder, command);
    expect(printed.code).toBe(0);
    const here = taken(text);
    const there = taken(readFileSync(join(folder, 'results/report.html'), 'utf8'));
    const { node, ...versions } = there.data.versions;
    expect(here.data).toEqual({ ...there.data, versions });
    expect(here.text).toBe(there.text.replaceAll(`, node ${node} and`, ' and'));
    expect(await page.locator('.command').textContent()).toBe(
      `stuwmeer compare ${variant} ${base} --replications 3 --seed textbook`,
    );
  });

  it('is shown with the report alive in it, and says when the text has changed since', async () => {
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').first().waitFor();
    expect(await frame.locator('svg').count()).toBeGreaterThan(2);
    expect(await page.getByText('The texts have changed since').count()).toBe(0);
    await write(variantText.replace('2 people', '3 people'));
    await page.getByText('The texts have changed since').waitFor();
    await write(variantText);
    await noMistakes();
  });

  it('is told what is wrong with what it is asked', async () => {
    await page.getByLabel('Replications').fill('many');
    await page.getByText('Expected a whole number from 1 to 10000.').waitFor();
    expect(await page.locator('form .main-button').isDisabled()).toBe(true);
    await page.getByLabel('Replications').fill('2');
    await write(variantText.replace('2 people', 'two people'));
    await someMistakes();
    await page.locator('form .main-button').click();
    await page.locator('.failed pre', { hasText: 'Expected a number of staff' }).waitFor();
    expect(await page.locator('.failed .note').count()).toBe(0);
    await write(variantText);
    await noMistakes();
    expect(await page.locator('.failed .note').textContent()).toBe('The texts, or what is asked, have changed since.');
  });
});

describe('files', () => {
  it('are saved as they are, and run from the command line', async () => {
    await page.evaluate('window.showSaveFilePicker = undefined');
    await write(`# Ours.\n${variantText}`);
    await page.locator('.file-name', { hasText: `${variant} •` }).waitFor();
    const { name, text } = await savedBy(() => page.getByRole('button', { name: 'Save', exact: true }).click());
    expect({ name, text }).toEqual({ name: variant, text: `# Ours.\n${variantText}` });
    await page.getByText('is in your downloads').waitFor();
    expect(await page.locator('.file-name', { hasText: '•' }).count()).toBe(0);
    writeFileSync(join(folder, variant), text);
    expect((await typed(folder, ['check', variant])).code).toBe(0);
  });

  it('are saved in their place where the browser can', async () => {
    await page.evaluate(`window.showSaveFilePicker = async ({ suggestedName }) => ({
      kind: 'file', name: suggestedName,
      createWritable: async () => ({ write: async (text) => { globalThis.written = text; }, close: async () => {} }),
    })`);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+S');
    await page.getByText(`${variant} is saved.`).waitFor();
    expect(await page.evaluate('globalThis.written')).toBe(`# Ours.\n${variantText}`);
  });

  it('are opened by being dropped, and refused with a reason', async () => {
    await page.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['stuwmeer: 1\\nextends: ${base}\\n'], 'dropped.yaml'));
      transfer.items.add(new File([new Uint8Array([255, 254, 0, 1])], 'wrong.yaml'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    })()`);
    await page.locator('.files .active', { hasText: 'dropped.yaml' }).waitFor();
    expect(await page.locator('.note').first().innerText()).toMatch(/^wrong\.yaml:1:1: .*UTF-16/);
    await page.getByRole('button', { name: 'Close dropped.yaml' }).click();
    await page.locator('.files .active', { hasText: base }).waitFor();
  });

  it('are made as a variant of another, and opened from the examples', async () => {
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByLabel('Name of the file').fill(base);
    await page.getByText('There is a file of that name already.').waitFor();
    await page.getByLabel('Name of the file').fill('mine.yaml');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.locator('.cm-content', { hasText: `extends: ${base}` }).waitFor();
    await noMistakes();
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.locator('.examples button', { hasText: 'care-waiting-list.yaml' }).click();
    await page.locator('.files .active', { hasText: 'care-waiting-list.yaml' }).waitFor();
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Close mine.yaml' }).click();
    await page.getByRole('button', { name: 'Close care-waiting-list.yaml' }).click();
  });

  it('are opened and closed by keyboard, with the focus on what stays', async () => {
    const focused = () => page.evaluate('document.activeElement.textContent');
    const count = await page.locator('.file-name').count();
    await page.getByRole('button', { name: 'Examples' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog .examples button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Examples');
    while ((await page.locator('.file-name').count()) > count) {
      const last = await page.locator('.file-name').count();
      await page.locator('.files .close').last().focus();
      await page.keyboard.press('Enter');
      await page
        .locator('.file-name')
        .nth(last - 1)
        .waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.className')).toBe('file-name');
    }
  });

  it('are there again after the page was closed', async () => {
    await fileTab(variant);
    await write(`${variantText}# Not on disk.\n`);
    await noMistakes();
    await page.reload();
    await noMistakes();
    await page.getByText('Your work from last time is open again.').waitFor();
    await page.locator('.cm-content', { hasText: '# Not on disk.' }).waitFor();
    expect(await page.getByText('This browser keeps nothing').count()).toBe(0);
  });

  it('are those of their own tab where the page is open in another too, once it is loaded again', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.cm-content', { hasText: '# Not on disk.' }).focus();
    await other.keyboard.press('Control+A');
    await other.keyboard.insertText(`${variantText}# In the other tab.\n`);
    await other.locator('.cm-content', { hasText: '# In the other tab.' }).waitFor();
    await other.locator(`${checked}.none`).waitFor();
    await other.close();
    await page.reload();
    await noMistakes();
    await page.locator('.cm-content', { hasText: '# Not on disk.' }).waitFor({ timeout: 10_000 });
  });

  it('are those of the beginning where somebody starts anew, and what was under way has ended', async () => {
    await view('Results');
    await page.getByLabel('Replications').fill('10000');
    await page.locator('form .main-button').click();
    await page.locator('progress').waitFor();
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Start anew' }).click();
    await page.getByText('Your work from last time is open again.').waitFor({ state: 'detached' });
    await noMistakes();
    // What it was doing would say by now how far it is.
    await page.waitForTimeout(2000);
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    expect(await page.locator('.cm-content', { hasText: '# Not on disk.' }).count()).toBe(0);
    expect(await page.locator('.file-name[aria-current=true]').textContent()).toContain(variant);
    await page.getByLabel('Replications').fill('');
    await view('Forecast');
    await write(`${variantText}# Anew.\n`);
  });

  it('are said not to be kept by a browser that refuses it', async () => {
    await page.evaluate('Storage.prototype.setItem = () => { throw new DOMException("full"); }');
    await write(variantText);
    await page.getByText('This browser keeps nothing for this page.').waitFor();
  });
});

describe('whoever reads it', () => {
  it('meets no text of a file as markup', async () => {
    const text = variantText
      .replace('"Two at work"', JSON.stringify(hostile))
      .replace('"Twee aan het werk"', JSON.stringify(hostile));
    await write(`${text}organisations: {${JSON.stringify(hostile)}: ${JSON.stringify(hostile)}}\n`);
    await noMistakes();
    await forecastOf('onerror');
    await view('In words');
    await page.locator('.in-words h2', { hasText: 'onerror' }).waitFor();
    await view('Results');
    await page.getByLabel('Replications').fill('1');
    await page.locator('form .main-button').click();
    await page.frameLocator('iframe').locator('h1', { hasText: 'onerror' }).first().waitFor();
    const found = '[globalThis.hacked, document.querySelectorAll("img[src=x]").length]';
    for (const frame of page.frames()) expect(await frame.evaluate(found)).toEqual([undefined, 0]);
    await write(variantText);
    await noMistakes();
  });

  const looks = [
    ['light', 1280, 'en'],
    ['dark', 360, 'nl'],
  ] as const;
  it.each(looks)('has what WCAG 2.2 AA asks for: %s, %i wide, %s', async (colorScheme, width, language) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
    await speak(language);
    const names =
      language === 'en' ? ['Forecast', 'In words', 'Results'] : ['Voorspelling', 'In woorden', 'Resultaten'];
    for (const name of names) {
      await view(name);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .exclude('iframe')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    }
    const overflow: unknown = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBe(0);
  });

  it('heard nothing on the console, and nothing was asked of the network', () => {
    expect(opened.heard).toEqual([]);
  });
});
