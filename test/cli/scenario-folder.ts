import { copyFileSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scenarios = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** A folder of one's own with copies of shipped scenarios in it. */
export function scenarioFolder(...names: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stuwmeer-')));
  for (const name of names) copyFileSync(join(scenarios, name), join(folder, name));
  return folder;
}

/** Every file and folder below `folder`, hidden ones included, sorted. */
export function everythingIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
