import type { FileReader } from '../file-reader.ts';
import type { Problems } from '../problems.ts';
import { limits } from './limits.ts';
import { merge } from './merge.ts';
import { parseFile } from './parse-file.ts';
import { pathBeside } from './path-beside.ts';
import { field, type Mapping, nameOf, type Place, textOf } from './tree.ts';

/** The version of the language that this program reads. */
const languageVersion = 1;

/** The entry with everything it extends, as one tree; undefined where any of the files cannot be read. */
export function readChain(entry: string, files: FileReader, problems: Problems): Mapping | undefined {
  const chain: Mapping[] = [];
  const paths: string[] = [];
  let path: string | undefined = entry;
  let askedAt: Place = { file: entry, line: 1, column: 1 };
  while (path !== undefined) {
    if (paths.includes(path)) return problems.add(askedAt, { code: 'extends in a circle', files: [...paths, path] });
    if (paths.length === limits.files) return problems.add(askedAt, { code: 'extends too long', limit: limits.files });
    const read = files.read(path);
    if (read.kind === 'refused') return problems.add(askedAt, { code: 'unreadable file', path, reason: read.reason });
    const tree = parseFile(path, read.text, problems);
    if (tree === undefined || !isOurVersion(tree, problems)) return undefined;
    chain.push(tree);
    paths.push(path);
    const base = tree.entries.get('extends');
    const wanted = textOf(base?.value);
    if (base === undefined) break;
    askedAt = base.value.at;
    if (wanted === undefined) {
      return problems.add(askedAt, { code: 'wrong kind', expected: fileName, found: nameOf(base.value) });
    }
    const next = pathBeside(entry, path, wanted);
    if (next === undefined) return problems.add(askedAt, { code: 'extends outside', path: wanted });
    path = next;
  }
  return chain.reduceRight((base, over) => merge(base, over));
}

const fileName = 'the name of a scenario file in the same folder';

function isOurVersion(tree: Mapping, problems: Problems): boolean {
  const version = field(tree, 'stuwmeer');
  if (version === undefined) problems.add(tree.at, { code: 'no version' });
  else if (textOf(version) === String(languageVersion)) return true;
  else {
    problems.add(version.at, { code: 'unknown version', found: nameOf(version) });
  }
  return false;
}
