/** Which files scenarios are made of, and what is in them: names that hold on any machine, and hashes. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { compileScenario } from '../scenario/compile.ts';
import type { FileReader } from '../scenario/file-reader.ts';
import { scenarioFiles } from './scenario-files.ts';
import { sha256 } from './sha256.ts';

export interface FilesRead {
  /** The entries, in their order, relative to the innermost folder that holds all that was read. */
  readonly entries: readonly string[];
  /** The other file, in the same way. */
  readonly other: string | undefined;
  /** All of it, the entries first, each file once. */
  readonly files: readonly { readonly name: string; readonly hash: string }[];
}

/** @param folder what the entries are relative to. @param other a file that is no scenario, where there is one */
export function filesRead(entries: readonly string[], folder: string, other?: string): FilesRead {
  const tops = entries.map((entry) => resolve(folder, entry));
  const paths = new Set(tops);
  for (const entry of entries) compileScenario(entry, noting(scenarioFiles(entry, folder), folder, paths), []);
  const beside = other === undefined ? undefined : resolve(folder, other);
  if (beside !== undefined) paths.add(beside);
  const common = commonFolder([...paths]);
  const named = (path: string) => relative(common, path).split(sep).join('/');
  return {
    entries: tops.map(named),
    other: beside === undefined ? undefined : named(beside),
    files: [...paths].map((path) => ({ name: named(path), hash: sha256(readFileSync(path)) })),
  };
}

function noting(files: FileReader, folder: string, paths: Set<string>): FileReader {
  return {
    read(path) {
      const found = files.read(path);
      if (found.kind === 'text') paths.add(resolve(folder, path));
      return found;
    },
  };
}

function commonFolder([first = '', ...others]: readonly string[]): string {
  const holds = (folder: string) => others.every((path) => !relative(folder, path).startsWith('..'));
  let common = dirname(first);
  while (!holds(common) && dirname(common) !== common) common = dirname(common);
  return common;
}
