/** A browser for the tests: Chromium from an npm package, which needs nothing of the system. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Linux gets the browser of the package; elsewhere there is none in it, and an installed Chrome serves. */
export async function startBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  return chromium.launch({ args: packed.args, executablePath: await unpacked() });
}

/**
 * The same as people have it: its pages in processes of their own, and with all that keeps them apart, which the arguments of
 * the package give up. Only the sandbox is off, as the tests may run as root.
 */
export async function startStrictBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  return chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    executablePath: await unpacked(),
  });
}

/** Unpacks the browser once for each installation: a folder under its last name is complete, whoever else unpacks. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const cache = join(modules, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const own = mkdtempSync(`${folder}-`);
    await unpackInto(own);
    try {
      renameSync(own, folder);
    } catch (error) {
      rmSync(own, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return join(folder, 'chromium');
}

/** The package unpacks into the system's temporary folder, and knows no other way to be told where. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
    else process.env.TMPDIR = before;
  }
}
