import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileReader } from '../scenario/file-reader.ts';
import { scenarioFiles } from './scenario-files.ts';

const folder = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** What `stuwmeer init` writes, under its own name. */
export const starterName = 'care-waiting-list.yaml';

/** The text of the commented scenario that comes with the package. */
export function starterScenario(): string {
  return readFileSync(new URL(`../../scenarios/${starterName}`, import.meta.url), 'utf8');
}

/** All scenarios that come with the package, that to start from first and the others by name. */
export function shippedScenarios(): readonly { readonly entry: string; readonly files: FileReader }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== starterName);
  return [starterName, ...names.sort()].map((entry) => ({ entry, files: scenarioFiles(entry, folder) }));
}
