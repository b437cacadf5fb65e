/** The scripts of reports and of the workbench, as `npm run page` has bundled them; no page is made with an older engine. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageBundle } from '../report/html/page.ts';
import type { WorkbenchBundle } from '../report/html/workbench.ts';
import { OutputError } from './output-error.ts';

/** Two folders up in the source and in the package as published. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const isSource = import.meta.url.endsWith('.ts');

interface Bundles {
  readonly page: PageBundle;
  readonly workbench: WorkbenchBundle;
}

type Bundled<Name extends keyof Bundles> = Bundles[Name] & {
  /** SHA-256 of every source file in it. */
  readonly made: Readonly<Record<string, string>>;
};

let bundle: PageBundle | undefined;

/** @throws OutputError where it was not made, or made of other sources */
export function pageBundle(): PageBundle {
  bundle ??= readBundle('page', root);
  return bundle;
}

/** @throws OutputError, as `pageBundle` */
export function workbenchBundle(): WorkbenchBundle {
  return readBundle('workbench', root);
}

/** @param folder of the project */
export function readBundle<Name extends keyof Bundles>(name: Name, folder: string): Bundled<Name> {
  const path = join(folder, `.dist/${name}.json`);
  if (!existsSync(path)) throw new OutputError(missing);
  const found: Bundled<Name> = JSON.parse(readFileSync(path, 'utf8'));
  if (isSource && !Object.entries(found.made).every(([file, hash]) => isStill(join(folder, file), hash)))
    throw new OutputError(stale);
  return found;
}

function isStill(path: string, hash: string): boolean {
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === hash;
}

const missing = {
  en: 'the script that pages carry has not been made. Run "npm run page" in the folder of the project, and then this command again.',
  nl: 'het script dat in de pagina’s hoort, is nog niet gemaakt. Geef "npm run page" in de map van het project, en daarna deze opdracht opnieuw.',
};
const stale = {
  en: 'the script that pages carry is older than the program: it would simulate something else. Run "npm run page" in the folder of the project, and then this command again.',
  nl: 'het script dat in de pagina’s hoort, is ouder dan het programma: het zou iets anders simuleren. Geef "npm run page" in de map van het project, en daarna deze opdracht opnieuw.',
};
