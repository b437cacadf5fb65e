/** A report in a real browser, from disk and with the network cut. */
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenedReport {
  readonly page: Page;
  /** What the console said, errors of the page, and every request for anything but the file itself. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

/** Waits for as long as it takes on a busy machine. */
const patience = 120_000;

/** @param processors that the page is to think there are; those of the machine where it is left out */
export async function openReport(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  fragment = '',
  processors?: number,
): Promise<OpenedReport> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) heard.push(`request: ${request.url()}`);
  });
  if (processors !== undefined) {
    await page.addInitScript(`Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${processors} })`);
  }
  await page.goto(`${pathToFileURL(path).href}${fragment}`);
  page.setDefaultTimeout(patience);
  return { page, heard, close: () => context.close() };
}

/** Until the page is live. */
export async function isLive(page: Page): Promise<void> {
  await page.waitForSelector('.controls .buttons, .controls h3');
}

/** Until what is shown rests on all replications that the page runs. */
export async function isSettled(page: Page, sentence: string): Promise<void> {
  await page.locator('.controls .status:not(:has(progress)) [role=status]', { hasText: sentence }).waitFor();
}

/** What a button of the page saves. */
export async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
