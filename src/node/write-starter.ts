import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { filled } from '../language/text.ts';
import { OutputError, writingTo } from './output-error.ts';
import { starterScenario } from './starter-scenario.ts';

const advice = {
  en: 'Choose another folder: stuwmeer init DIR.',
  nl: 'Kies een andere map: stuwmeer init MAP.',
};

/** Writes the starter scenario; a file that is there already stays as it is, and is an OutputError. */
export function writeStarter(path: string, folder: string): void {
  const target = resolve(folder, path);
  if (existsSync(target)) {
    throw new OutputError(
      filled(
        {
          en: '{path} is there already, and is not overwritten. {advice}',
          nl: '{path} is er al, en wordt niet overschreven. {advice}',
        },
        { path, advice },
      ),
    );
  }
  const text = starterScenario();
  writingTo(path, advice, () => {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
  });
}
