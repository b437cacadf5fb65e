/** What people do in the workbench to ask something, and what the command line answers to the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { typed } from '../../cli/fake-terminal.ts';
import { saved } from '../open-report.ts';

export interface Reports {
  readonly here: string;
  /** Without the version of Node, which has no part in the other. */
  readonly there: string;
  readonly command: string;
  readonly code: number;
}

/** @param of the page once it is open, and the folder in which the files of the workbench stand too */
export function asking(of: () => { readonly page: Page; readonly folder: string }) {
  return {
    question: (name: string) => of().page.getByRole('radio', { name }).check(),
    chosen: (design: string) => of().page.locator('.design-choice', { hasText: design }).locator('input'),
    isDone: () => of().page.locator('.done iframe').waitFor(),

    async run(): Promise<void> {
      const { page } = of();
      // What was shown before goes first, however soon the next answer comes.
      await page.evaluate(
        `for (const each of document.querySelectorAll('.done, .failed')) each.dataset.before = 'yes'`,
      );
      await page.locator('form .main-button:enabled').click();
      await page.locator('[data-before]').waitFor({ state: 'detached' });
    },

    /** The report of the page beside that which its own command makes in `results`, and how that ended. */
    async reports(): Promise<Reports> {
      const { page, folder } = of();
      const command = (await page.locator('.command').textContent()) ?? '';
      const here = (await saved(page, () => page.getByRole('button', { name: 'Save the report' }).click())).toString();
      const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      const { code } = await typed(folder, [...words.slice(1), '--out', 'results']);
      const there = readFileSync(join(folder, 'results/report.html'), 'utf8');
      return { here, there: there.replaceAll(`, node ${process.versions.node} and`, ' and'), command, code };
    },
  };
}
