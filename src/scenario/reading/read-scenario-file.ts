import type { FileReader } from '../file-reader.ts';
import type { Problems } from '../problems.ts';
import { parseFile } from './parse-file.ts';
import { field, type Mapping, nameOf, type Place, textOf } from './tree.ts';

/** The version of the language that this program reads. */
const languageVersion = 1;

/** One file as a tree, without what it extends; undefined where it cannot be read. @param askedAt who wants it */
export function readScenarioFile(
  path: string,
  askedAt: Place,
  files: FileReader,
  problems: Problems,
): Mapping | undefined {
  const read = files.read(path);
  if (read.kind === 'refused') return problems.add(askedAt, { code: 'unreadable file', path, reason: read.reason });
  const tree = parseFile(path, read.text, problems);
  return tree !== undefined && isOurVersion(tree, problems) ? tree : undefined;
}

function isOurVersion(tree: Mapping, problems: Problems): boolean {
  const version = field(tree, 'stuwmeer');
  if (version === undefined) problems.add(tree.at, { code: 'no version' });
  else if (textOf(version) === String(languageVersion)) return true;
  else {
    problems.add(version.at, { code: 'unknown version', found: nameOf(version) });
  }
  return false;
}
