import { readFileSync } from 'node:fs';

/** What `stuwmeer init` writes, under its own name. */
export const starterName = 'care-waiting-list.yaml';

/** The text of the commented scenario that comes with the package. */
export function starterScenario(): string {
  return readFileSync(new URL(`../../scenarios/${starterName}`, import.meta.url), 'utf8');
}
