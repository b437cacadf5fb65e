import { join } from 'node:path';
import { starterName } from '../node/starter-scenario.ts';
import { writeStarter } from '../node/write-starter.ts';
import type { Terminal } from './terminal.ts';

export function init(folder: string, terminal: Terminal): void {
  const path = join(folder, starterName);
  writeStarter(path, terminal.folder);
  const shown = /\s/.test(path) ? `"${path}"` : path;
  terminal.out.write(
    [
      `Wrote ${path}: a waiting list for care, with comments that explain each part.`,
      'What to do next:',
      `  stuwmeer check ${shown}    any mistakes, and is there enough capacity?`,
      `  stuwmeer run ${shown}      simulate it`,
      '',
    ].join('\n'),
  );
}
