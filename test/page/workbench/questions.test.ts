/** What the workbench is asked besides to run and compare: answered as the command line does, byte for byte but for the version of Node. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../../cli/fake-terminal.ts';
import { scenarioFolder } from '../../cli/scenario-folder.ts';
import { exercise } from '../../scenario/compile-text.ts';
import { startStrictBrowser } from '../../support/browser.ts';
import type { OpenedReport } from '../open-report.ts';
import { openReport, saved } from '../open-report.ts';
import { asking } from './asking.ts';

const entry = 'office.yaml';
const other = 'wider.yaml';
/** Whose answer takes minutes. */
const long = 'long.yaml';
const inputs = `{
  people: {value: 1 person, assumption: guess, range: 1 to 3 people, title: {en: Clerks, nl: Medewerkers}},
  a visit: {value: exponential(mean 5 hours), assumption: guess},
}`;

let folder = '';
let browser: Browser;
let opened: OpenedReport;
let page: Page;
beforeAll(async () => {
  folder = scenarioFolder();
  writeFileSync(
    join(folder, entry),
    exercise({ ...{ inputs, runs: '{from: 2024-01-01, for: 1 day}' }, resources: '{counter: {staff: people}}' }),
  );
  writeFileSync(join(folder, other), `stuwmeer: 1\nextends: ${entry}\nresources: {counter: {staff: 2 people}}\n`);
  writeFileSync(join(folder, long), `stuwmeer: 1\nextends: ${entry}\nruns: {for: 3 years}\n`);
  await typed(folder, ['workbench', entry, other, long, '--out', 'bench.html']);
  browser = await startStrictBrowser();
  opened = await openReport(browser, join(folder, 'bench.html'));
  ({ page } = opened);
  await page.locator('.state-done').waitFor();
  await page.locator('#view-results').click();
  await page.getByLabel('Replications').fill('4');
  await chosen(long).uncheck();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const note = () => page.getByText('This answers what was asked before');
const { question, chosen, isDone, run, reports } = asking(() => ({ page, folder }));

describe('over a range of an input', () => {
  it('is answered as sweep does, of two designs, over what the file gives', async () => {
    await question('over a range');
    await page.locator('.details-of-question select').waitFor();
    expect(await page.locator('.details-of-question option').allTextContents()).toEqual(['Clerks', 'a visit']);
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toBe(`stuwmeer sweep ${entry} ${other} --vary 'people=9 points' --replications 4 --seed stuwmeer`);
    expect(here).toBe(there);
    const table = await saved(page, () => page.getByRole('button', { name: 'Save sweep.csv' }).click());
    expect(table.toString()).toBe(readFileSync(join(folder, 'results/sweep.csv'), 'utf8'));
  });

  it('leaves the focus where it was, and is heard from one place that stays', async () => {
    const button = page.locator('form .main-button');
    const heard = await page.locator('.outcome [role=status]').elementHandle();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.done').waitFor({ state: 'detached' });
    await isDone();
    expect(await button.evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);
    expect(await heard?.evaluate((each) => each.isConnected && each.textContent)).toMatch(/Clerks/);
    // Without having to look for it.
    expect((await page.locator('.outcome').boundingBox())?.y).toBeLessThan(400);
    expect(await page.evaluate('document.body.scrollTop + document.documentElement.scrollTop')).toBe(0);
  });

  it('says when something else is asked by now', async () => {
    expect(await note().count()).toBe(0);
    await page.getByLabel('Values').fill('1, 2 people');
    await note().waitFor();
  });

  it('says what is wrong with values', async () => {
    for (const [values, told] of [
      ['much', 'Expected values as in 25..200/25 places'],
      ['3..1/1', 'expected the lower end first'],
      ['1..900/1 people', 'Expected at most 200 values, or combinations of values; found 900.'],
      ['5 euro', 'euro'],
    ] as const) {
      await page.getByLabel('Values').fill(values);
      await run();
      await page.locator('.failed pre', { hasText: told }).waitFor();
    }
  });
});

describe('over ranges of several inputs', () => {
  const rows = () => page.locator('.axis');

  it('is answered as sweep does with as many --vary', async () => {
    await page.getByLabel('Values').fill('1, 2 people');
    await page.getByRole('button', { name: 'Vary another input' }).click();
    await rows().nth(1).waitFor();
    expect(await rows().nth(1).locator('option').allTextContents()).toEqual(['a visit']);
    await rows().nth(1).getByLabel('Values').fill('4, 5 hours');
    // There is no other.
    expect(await page.getByRole('button', { name: 'Vary another input' }).count()).toBe(0);
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toContain(`--vary 'people=1, 2 people' --vary 'a visit=4, 5 hours'`);
    expect(here).toBe(there);
  });

  it('counts the settings of all together', async () => {
    await rows().nth(1).getByLabel('Values').fill('1..200/1 hours');
    await run();
    await page.locator('.failed pre', { hasText: 'found 400' }).waitFor();
  });

  it('leaves one out again, and the focus where it can go on', async () => {
    await page.getByRole('button', { name: 'Do not vary Clerks' }).click();
    await page.getByRole('button', { name: 'Do not vary' }).first().waitFor({ state: 'detached' });
    expect(await page.getByLabel('Values').inputValue()).toBe('1..200/1 hours');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
  });
});

describe('which inputs matter most', () => {
  it('is answered as sensitivity does, of the difference between two designs', async () => {
    await question('Which inputs matter most');
    await page.locator('#replications[placeholder="3"]').waitFor();
    await page.getByLabel('Replications').fill('2');
    const offered = page.locator(`#${await page.getByLabel('For which outcome').getAttribute('list')} option`);
    expect(await offered.evaluateAll((all) => all.map((each) => each.getAttribute('value')))).toContain(
      'wait mean at counter',
    );
    await page.getByLabel('For which outcome').fill('wait mean at counter');
    await page.getByLabel('Simulated runs in all').fill('800');
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toBe(
      `stuwmeer sensitivity ${entry} ${other} --measure 'wait mean at counter' --runs 800 --replications 2 --seed stuwmeer`,
    );
    expect(here).toBe(there);
    const table = await saved(page, () => page.getByRole('button', { name: 'Save sensitivity.csv' }).click());
    expect(table.toString()).toBe(readFileSync(join(folder, 'results/sensitivity.csv'), 'utf8'));
  });

  it('of one design, with the outcome that the command takes', async () => {
    await chosen(other).uncheck();
    await page.getByLabel('For which outcome').fill('');
    await run();
    await isDone();
    const { here, there, command } = await reports();
    expect(command).toBe(`stuwmeer sensitivity ${entry} --runs 800 --replications 2 --seed stuwmeer`);
    expect(here).toBe(there);
  });

  it('says what is wrong with what is asked', async () => {
    for (const [label, text, told] of [
      ['Simulated runs in all', '20', 'too few runs: '],
      ['For which outcome', 'wait', 'there is no measure "wait".'],
      ['For which outcome', 'wait mean at desk', 'is not taken at "desk"'],
    ] as const) {
      await page.getByLabel(label).fill(text);
      await run();
      await page.locator('.failed pre', { hasText: told }).waitFor();
    }
    await page.getByLabel('Simulated runs in all').fill('many');
    await page.getByText('Expected a whole number from 1 to 1000000.').waitFor();
    expect(await page.locator('form .main-button').isDisabled()).toBe(true);
  });

  it('is asked of two designs at most', async () => {
    await chosen(other).check();
    await chosen(long).check();
    await page.getByText('Choose one or two.').waitFor();
    expect(await page.locator('form .main-button').isDisabled()).toBe(true);
    await chosen(long).uncheck();
    await page.getByLabel('Replications').fill('4');
  });
});

describe('how much would be enough', () => {
  it('is asked of one design', async () => {
    await question('How much would be enough');
    await page.getByText('This question is about one design. Choose one.').waitFor();
    expect(await page.locator('form .main-button').isDisabled()).toBe(true);
    await chosen(other).uncheck();
  });

  it('is answered as capacity does, wherever it is short', async () => {
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toBe(`stuwmeer capacity ${entry} --replications 4 --seed stuwmeer`);
    expect(here).toBe(there);
  });

  it('and of one place, with a target', async () => {
    await page.getByLabel('Where').selectOption('counter');
    await page.getByLabel('What must hold').fill('wait p90 <= 2 minutes');
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toContain(`--resource counter --target 'wait p90 <= 2 minutes'`);
    expect(here).toBe(there);
  });

  it('says what is wrong with a target', async () => {
    await page.getByLabel('What must hold').fill('short');
    await run();
    await page.locator('.failed pre', { hasText: 'the target "short"' }).waitFor();
  });
});

describe('what happens', () => {
  /** What the report carries as data. */
  const data = (html: string) =>
    JSON.parse(inflateRawSync(Buffer.from(/id="page-data">([^<]*)</.exec(html)?.[1] ?? '', 'base64')).toString());

  it('to several designs, ranked, is what compare --rank says', async () => {
    await question('What happens');
    await chosen(other).check();
    await page.getByLabel('Rank them by').fill('wait mean at counter');
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toBe(
      `stuwmeer compare ${entry} ${other} --rank 'wait mean at counter' --replications 4 --seed stuwmeer`,
    );
    const { node: _, ...versions } = data(there).versions;
    expect(data(here)).toEqual({ ...data(there), versions });
    expect(data(here).comparison.ranking).toBeDefined();
    await chosen(other).uncheck();
  });

  it('with another value, and in possible worlds, is what run --set --uncertain says', async () => {
    await question('What happens');
    await page.getByLabel('possible worlds').check();
    await page.getByText('Inputs at other values (0 changed)').click();
    await page.getByLabel('a visit').fill('exponential(mean 6 hours)');
    await page.getByText('Inputs at other values (1 changed)').waitFor();
    await run();
    await isDone();
    const { here, there, command, code } = await reports();
    expect(code).toBe(0);
    expect(command).toBe(
      `stuwmeer run ${entry} --set 'a visit=exponential(mean 6 hours)' --uncertain --worlds 40 --replications 4 --seed stuwmeer`,
    );
    const { node: _, ...versions } = data(there).versions;
    expect(data(here)).toEqual({ ...data(there), versions });
    expect(here).toContain('possible worlds');
  });

  it('is told in Dutch without being simulated again', async () => {
    await page.locator('.languages button[lang=nl]').click();
    await page.frameLocator('iframe').locator('html[lang=nl]').waitFor();
    expect(await page.locator('.command').textContent()).toContain('--lang nl');
    await page.locator('.languages button[lang=en]').click();
    await page.frameLocator('iframe').locator('html[lang=en]').waitFor();
  });

  it('says what is wrong with a value', async () => {
    await page.getByLabel('a visit').fill('much');
    await run();
    await page.locator('.failed pre', { hasText: '--set "a visit=much"' }).waitFor();
    await page.getByLabel('a visit').fill('');
  });

  it('of any question can be stopped', async () => {
    // Both before anything of it is on the screen: neither choice is lost.
    await page.evaluate(`for (const name of ['${long}', '${entry}'])
      [...document.querySelectorAll('.design-choice')].find((each) => each.textContent.endsWith(name))
        .querySelector('input').click();`);
    await page.getByLabel('Replications').fill('512');
    await question('How much would be enough');
    await page.getByLabel('What must hold').fill('');
    await page.locator('form .main-button:enabled').click();
    await page.locator('.progress', { hasText: 'of about' }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Nothing was kept of it.').waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('main-button');
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('needs nothing of the network, and leaves the console silent', () => {
    expect(opened.heard).toEqual([]);
  });
});
