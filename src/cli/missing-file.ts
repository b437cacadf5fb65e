import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { asWritten, filled, linesOf, type Text } from '../language/text.ts';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { readRegular } from '../node/regular-file.ts';
import { maxScenarioBytes } from '../node/scenario-files.ts';
import { nearMiss } from '../scenario/names.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';

/** A name on the command line that leads to no file is a wrong command, not a wrong scenario. */
export function mustBeFiles(entries: readonly string[], folder: string): void {
  const wrong = entries.flatMap((entry) => faultOf(entry, folder) ?? []);
  if (wrong.length === 0) return;
  throw new CommandWrong(linesOf(wrong));
}

const noName: Text = {
  en: 'the name of a file is empty. Expected a scenario file, as in my-scenarios/care-waiting-list.yaml.',
  nl: 'de naam van een bestand is leeg. Verwacht: een scenariobestand, zoals my-scenarios/care-waiting-list.yaml.',
};

const standardInput: Text = {
  en: '-: a scenario is not read from standard input. Expected the name of a file; save the scenario first.',
  nl: '-: een scenario wordt niet van de standaardinvoer gelezen. Verwacht: de naam van een bestand; sla het scenario eerst op.',
};

function faultOf(entry: string, folder: string): Text | undefined {
  if (entry.trim() === '') return noName;
  if (entry === '-') return standardInput;
  const path = resolve(folder, entry);
  try {
    const isFolder = statSync(path).isDirectory();
    if (isFolder) return both(failures.isFolder(entry), suggestion(path, '', entry));
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return failures.unreadable(entry, systemReason(code, 'other'));
  }
  const inside = dirname(path);
  const found = failures.noSuchFile(entry);
  return existsSync(inside) && statSync(inside).isDirectory()
    ? both(found, suggestion(inside, basename(path), dirname(entry)))
    : both(found, failures.noFolderEither(dirname(entry)));
}

function both(one: Text, other: Text | undefined): Text {
  return other === undefined ? one : filled(asWritten('{one}{other}'), { one, other });
}

/** The file that was probably meant, or else the scenario files there are. */
function suggestion(inside: string, meant: string, shown: string): Text | undefined {
  const names = namesIn(inside);
  if (names === undefined) return undefined;
  const scenarios = names.filter((name) => /\.(ya?ml|json)$/i.test(name) && mayBeScenario(join(inside, name))).sort();
  const near = nearMiss(meant, [...scenarios, ...scenarios.map((name) => name.replace(/\.\w+$/, ''))]);
  const whole = scenarios.find((name) => name === near || name.replace(/\.\w+$/, '') === near);
  if (whole !== undefined) return failures.meant(join(shown, whole));
  if (scenarios.length === 0) return failures.noScenarios;
  const some = scenarios.slice(0, 5).map((name) => join(shown, name));
  return failures.scenariosThere(some, scenarios.length > 5);
}

/** Whether the key stands in it that every scenario has: package.json and settings of other programs have it not. */
function mayBeScenario(path: string): boolean {
  try {
    const bytes = readRegular(path, maxScenarioBytes);
    return (
      typeof bytes !== 'string' && /^[\s{]*["']?stuwmeer["']?\s*:\s*["']?\d/m.test(new TextDecoder().decode(bytes))
    );
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
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
