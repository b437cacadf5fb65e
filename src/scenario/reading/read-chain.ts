import type { FileReader } from '../file-reader.ts';
import type { Problems } from '../problems.ts';
import { fileSchema } from '../schema/file-schema.ts';
import { join } from '../schema/join.ts';
import { limits } from './limits.ts';
import { pathBeside } from './path-beside.ts';
import { withPoliciesAsIn } from './policies-as-in.ts';
import { readScenarioFile } from './read-scenario-file.ts';
import { type Mapping, nameOf, type Place, textOf } from './tree.ts';

/** The entry with everything it extends, as one tree; undefined where any of the files cannot be read. */
export function readChain(entry: string, files: FileReader, problems: Problems): Mapping | undefined {
  const chain: { readonly tree: Mapping; readonly path: string }[] = [];
  const paths: string[] = [];
  let path: string | undefined = entry;
  let askedAt: Place = { file: entry, line: 1, column: 1 };
  while (path !== undefined) {
    if (paths.includes(path)) return problems.add(askedAt, { code: 'extends in a circle', files: [...paths, path] });
    if (paths.length === limits.files) return problems.add(askedAt, { code: 'extends too long', limit: limits.files });
    const tree = readScenarioFile(path, askedAt, files, problems);
    if (tree === undefined) return undefined;
    chain.push({ tree, path });
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
  return chain
    .map(({ tree, path: file }) => withPoliciesAsIn(tree, { entry, path: file, chain: paths }, files, problems))
    .reduceRight((base, over) => join(fileSchema.shape, base, over));
}

const fileName = 'the name of a scenario file in the same folder';
