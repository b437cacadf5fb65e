/** Writes a draft, and replaces one that nobody has changed; a file that anybody has worked on stays as it is. */

import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { filled } from '../language/text.ts';
import { OutputError } from './output-error.ts';
import { readRegular } from './regular-file.ts';
import { maxScenarioBytes } from './scenario-files.ts';
import { sha256 } from './sha256.ts';
import { writeTogether } from './write-together.ts';

const mark = /^# stuwmeer discover ([0-9a-f]{16})\n/;

/** @param text a scenario file @throws OutputError where another file stands there, or where it cannot be written */
export function writeDraft(path: string, text: string, folder: string): void {
  const target = resolve(folder, path);
  if (existsSync(target) && !isUnchangedDraft(target)) {
    throw new OutputError(
      filled(
        {
          en: '{path} is there already and is no draft as "discover" left it, so it is not overwritten. Choose another file with --out.',
          nl: '{path} is er al en is geen concept zoals "discover" het achterliet, dus het wordt niet overschreven. Kies een ander bestand met --out.',
        },
        { path },
      ),
    );
  }
  writeTogether([{ path, content: marked(text) }], folder);
}

/** With a first line by which a later run can tell whether the file was changed. */
export function marked(text: string): string {
  return `# stuwmeer discover ${sha256(text).slice(0, 16)}\n${text}`;
}

function isUnchangedDraft(path: string): boolean {
  const bytes = readRegular(realpathSync(path), maxScenarioBytes);
  if (typeof bytes === 'string') return false;
  const text = new TextDecoder().decode(bytes);
  return mark.exec(text)?.[1] === sha256(text.replace(mark, '')).slice(0, 16);
}
