/** The script of the report, as `npm run page` has bundled it; a report is never made with an older engine than this one. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageBundle } from '../report/html/page.ts';
import { OutputError } from './output-error.ts';

/** Two folders up in the source and in the package as published. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const isSource = import.meta.url.endsWith('.ts');

interface Bundled extends PageBundle {
  /** SHA-256 of every source file in it. */
  readonly made: Readonly<Record<string, string>>;
}

let bundle: PageBundle | undefined;

/** @throws OutputError where it was not made, or made of other sources */
export function pageBundle(): PageBundle {
  bundle ??= readBundle(root);
  return bundle;
}

/** @param folder of the project */
export function readBundle(folder: string): PageBundle {
  const path = join(folder, '.dist/page.json');
  if (!existsSync(path)) throw new OutputError(missing);
  const found: Bundled = JSON.parse(readFileSync(path, 'utf8'));
  if (isSource && !Object.entries(found.made).every(([file, hash]) => isStill(join(folder, file), hash)))
    throw new OutputError(stale);
  return found;
}

function isStill(path: string, hash: string): boolean {
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === hash;
}

const missing = {
  en: 'The script that reports carry has not been made. Run "npm run page" in the folder of the project, and then this command again.',
  nl: 'Het script dat rapporten bij zich hebben is nog niet gemaakt. Geef "npm run page" in de map van het project, en daarna deze opdracht opnieuw.',
};
const stale = {
  en: 'The script that reports carry is older than the program: it would simulate something else. Run "npm run page" in the folder of the project, and then this command again.',
  nl: 'Het script dat rapporten bij zich hebben is ouder dan het programma: het zou iets anders simuleren. Geef "npm run page" in de map van het project, en daarna deze opdracht opnieuw.',
};
