/** Bundles the scripts of pages where that was not done, or the source has changed since: once, before any test. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pageBundle, workbenchBundle } from '../../src/node/page-bundle.ts';

export function setup(): void {
  try {
    pageBundle();
    workbenchBundle();
  } catch {
    execFileSync(process.execPath, [fileURLToPath(new URL('../../src/build/bundle-page.ts', import.meta.url))]);
  }
}
