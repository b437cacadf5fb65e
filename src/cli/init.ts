import { join } from 'node:path';
import { starterName } from '../node/starter-scenario.ts';
import { writeStarter } from '../node/write-starter.ts';
import { fill, type Language } from '../report/language.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export function init(folder: string, language: Language, terminal: Terminal): void {
  const path = join(folder, starterName);
  writeStarter(path, terminal.folder);
  const file = /\s/.test(path) ? `"${path}"` : path;
  const suffix = language === 'nl' ? ' --lang nl' : '';
  const stuwmeer = commandIn(terminal.env);
  terminal.out.write(
    [
      fill(words.wroteStarter[language], { path }),
      words.next[language],
      `  ${stuwmeer} check ${file}${suffix}    ${words.checkDoes[language]}`,
      `  ${stuwmeer} run ${file}${suffix}      ${words.runDoes[language]}`,
      '',
    ].join('\n'),
  );
}

/** How the command was called, as far as npm says so: in a clone of the project it is not installed. */
export function commandIn(env: Terminal['env']): string {
  if (env.npm_lifecycle_event === 'stuwmeer') return 'npm run -s stuwmeer --';
  return env.npm_command === 'exec' ? 'npx stuwmeer' : 'stuwmeer';
}
