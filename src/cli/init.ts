import { join } from 'node:path';
import { fill, inLanguage, type Language } from '../language/text.ts';
import { starterName } from '../node/starter-scenario.ts';
import { writeStarter } from '../node/write-starter.ts';
import { languageFlag } from './language-asked.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export function init(folder: string, language: Language, terminal: Terminal): void {
  const path = join(folder, starterName);
  writeStarter(path, terminal.folder);
  const file = /\s/.test(path) ? `"${path}"` : path;
  const suffix = languageFlag(language);
  const stuwmeer = commandIn(terminal.env);
  terminal.out.write(
    [
      fill(words.wroteStarter, language, { path }),
      inLanguage(words.next, language),
      `  ${stuwmeer} check ${file}${suffix}    ${inLanguage(words.checkDoes, language)}`,
      `  ${stuwmeer} run ${file}${suffix}      ${inLanguage(words.runDoes, language)}`,
      '',
    ].join('\n'),
  );
}

/** How the command was called, as far as npm says so: in a clone of the project it is not installed. */
export function commandIn(env: Terminal['env']): string {
  if (env.npm_lifecycle_event === 'stuwmeer') return 'npm run -s stuwmeer --';
  return env.npm_command === 'exec' ? 'npx stuwmeer' : 'stuwmeer';
}
