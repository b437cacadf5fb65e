/**
 * From paths to one tree: each file is read and parsed (read-scenario-file.ts, parse-file.ts) to a tree in which
 * everything knows its line (tree.ts), and files that extend each other are joined as the schema says.
 */
import type { FileReader } from '../file-reader.ts';
import { policySchema } from '../policies/read-policies.ts';
import type { Problems } from '../problems.ts';
import { fileSchema } from '../schema/file-schema.ts';
import { join } from '../schema/join.ts';
import { limits } from './limits.ts';
import { pathBeside, readScenarioFile } from './read-scenario-file.ts';
import { type Entry, field, fields, type Mapping, nameOf, type Place, textOf } from './tree.ts';

/** The entry with everything it extends, as one tree; undefined where any of the files cannot be read. */
export function readChain(entry: string, files: FileReader, problems: Problems): Mapping | undefined {
  const known = files.joined?.get(entry);
  if (known !== undefined) return known;
  const before = problems.count;
  const tree = joinedChain(entry, files, problems);
  if (tree !== undefined && problems.count === before) files.joined?.set(entry, tree);
  return tree;
}

function joinedChain(entry: string, files: FileReader, problems: Problems): Mapping | undefined {
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

const fileName = {
  en: 'the name of a scenario file in the same folder',
  nl: 'de naam van een scenariobestand in dezelfde map',
};

/** Where a file stands that may have policies. */
interface Chained {
  readonly entry: string;
  readonly path: string;
  /** Every file that the entry is made of. */
  readonly chain: readonly string[];
}

const key = 'as in';
/** What a file says of itself and of its own runs, not of the chain. */
const ofTheFile = ['stuwmeer', 'extends', 'about', 'runs', 'provenance'];

/**
 * Puts into each policy with `as in: FILE` what that file changes in the file that it extends, which must be one that this
 * scenario is made of too; what the policy says itself goes over it.
 */
function withPoliciesAsIn(tree: Mapping, where: Chained, files: FileReader, problems: Problems): Mapping {
  const section = tree.entries.get('policies');
  if (section?.value.kind !== 'mapping') return tree;
  const policies = new Map<string, Entry>();
  for (const [name, policy] of fields(section.value)) {
    const changes = changesIn(policy, where, files, problems);
    const value =
      changes === undefined || policy.value.kind !== 'mapping'
        ? policy.value
        : join(policySchema.shape, changes, own(policy.value));
    policies.set(name, { ...policy, value });
  }
  const value = { ...section.value, entries: policies };
  return { ...tree, entries: new Map(tree.entries).set('policies', { ...section, value }) };
}

function own(policy: Mapping): Mapping {
  return { ...policy, entries: new Map([...policy.entries].filter(([name]) => name !== key)) };
}

function changesIn(
  { value: policy }: Entry,
  { entry, path, chain }: Chained,
  files: FileReader,
  problems: Problems,
): Mapping | undefined {
  const named = field(policy, key);
  const wanted = textOf(named);
  if (named === undefined) return undefined;
  if (wanted === undefined) {
    const expected = {
      en: 'the name of a scenario file in the same folder',
      nl: 'de naam van een scenariobestand in dezelfde map',
    };
    return problems.add(named.at, { code: 'wrong kind', expected, found: nameOf(named) });
  }
  const file = pathBeside(entry, path, wanted);
  if (file === undefined) return problems.add(named.at, { code: 'extends outside', path: wanted });
  const tree = readScenarioFile(file, named.at, files, problems);
  if (tree === undefined) return undefined;
  const base = pathBeside(entry, file, textOf(field(tree, 'extends')) ?? '');
  if (base === undefined || !chain.includes(base)) {
    return problems.add(named.at, { code: 'as in another base', found: wanted, chain });
  }
  return { ...tree, entries: new Map([...tree.entries].filter(([name]) => !ofTheFile.includes(name))) };
}
