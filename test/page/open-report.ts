/** A report in a real browser, from disk and with the network cut. */
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenedReport {
  readonly page: Page;
  /** What the console said, errors of the page, and every request for anything but the file itself. */
  readonly heard: readonly string[];
}

export async function openReport(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  fragment = '',
): Promise<OpenedReport> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) heard.push(`request: ${request.url()}`);
  });
  await page.goto(`${pathToFileURL(path).href}${fragment}`);
  return { page, heard };
}
