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
  if (read.kind === 'refused') {
    const { kind: _, ...why } = read;
    return problems.add(askedAt, { code: 'unreadable file', path, ...why });
  }
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

/**
 * Where `extends: path` leads, by names alone: from the folder of the file that says so, and never out of the folder
 * of the entry. Undefined for what is absolute, goes up too far, or is no plain path. What a link points to is for the
 * reader of files to judge.
 */
export function pathBeside(entry: string, from: string, path: string): string | undefined {
  if (path === '' || /[\\:]|^\//.test(path)) return undefined;
  const folder = folderOf(entry);
  const inside = folderOf(from).slice(folder.length);
  const parts: string[] = [];
  for (const part of `${inside}${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : `${folder}${parts.join('/')}`;
}

/** With its closing slash; empty for a bare name. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
