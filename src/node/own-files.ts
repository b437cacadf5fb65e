/** Which files in an output folder this program wrote, by the list in its manifest.json. */
import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readRegular } from './regular-file.ts';

export const manifestName = 'manifest.json';
export const casesName = 'cases.csv';

/**
 * Everything in `folder` that the manifest there does not list, with forward slashes, sorted; all of it where there is
 * no manifest of ours. Empty for an empty folder.
 */
export function foreignFiles(folder: string): readonly string[] {
  const own = new Set(listedFiles(join(folder, manifestName)));
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !own.has(name))
    .sort();
}

/** What a manifest of ours stays far below. */
const mostBytes = 4_194_304;

/** Empty where the file is absent, is no JSON or is not ours: a pipe, a link or a huge file is not. */
function listedFiles(path: string): readonly string[] {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return [];
  const bytes = readRegular(path, mostBytes);
  if (typeof bytes === 'string') return [];
  const manifest = parsed(new TextDecoder().decode(bytes));
  if (typeof manifest !== 'object' || manifest === null) return [];
  if (!('stuwmeer' in manifest && 'files' in manifest && Array.isArray(manifest.files))) return [];
  return manifest.files.filter((name): name is string => typeof name === 'string');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
