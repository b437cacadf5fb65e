import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { nearMiss } from '../scenario/names.ts';
import { CommandWrong } from './failure.ts';

/** A name on the command line that leads to no file is a wrong command, not a wrong scenario. */
export function mustBeFiles(entries: readonly string[], folder: string): void {
  const wrong = entries.flatMap((entry) => faultOf(entry, folder) ?? []);
  if (wrong.length > 0) throw new CommandWrong(wrong.join('\n'));
}

function faultOf(entry: string, folder: string): string | undefined {
  const path = resolve(folder, entry);
  try {
    const isFolder = statSync(path).isDirectory();
    if (isFolder) return `${entry}: expected a scenario file, found a folder.${suggestion(path, '', entry)}`;
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return `${entry}: cannot be read: ${systemReason(code, 'other')}.`;
  }
  const inside = dirname(path);
  const found = `${entry}: there is no such file.`;
  return existsSync(inside) && statSync(inside).isDirectory()
    ? `${found}${suggestion(inside, basename(path), dirname(entry))}`
    : `${found} There is no folder ${dirname(entry)} either.`;
}

/** The file that was probably meant, or else the scenario files there are. */
function suggestion(inside: string, meant: string, shown: string): string {
  const names = namesIn(inside);
  if (names === undefined) return '';
  const scenarios = names.filter((name) => /\.(ya?ml|json)$/i.test(name)).sort();
  const near = nearMiss(meant, [...scenarios, ...scenarios.map((name) => name.replace(/\.\w+$/, ''))]);
  const whole = scenarios.find((name) => name === near || name.replace(/\.\w+$/, '') === near);
  if (whole !== undefined) return ` Did you mean ${join(shown, whole)}?`;
  if (scenarios.length === 0) return ' No scenario files (.yaml) stand there; stuwmeer init writes one to start from.';
  const some = scenarios.slice(0, 5).map((name) => join(shown, name));
  return ` Scenario files there: ${some.join(', ')}${scenarios.length > 5 ? ', ...' : ''}.`;
}

/** Undefined for a folder that may not be listed, although files in it may be read. */
function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
