import { type Entry, isNothing, type Mapping, type Tree } from '../reading/tree.ts';
import { begins } from './check-shape.ts';
import { type MappingShape, namesSpanned, resolved, type Shape, type Spans } from './shape.ts';

/**
 * A file laid over the one it extends, or a policy over what held before it. The schema alone decides: what has keys of
 * its own is joined key by key, at every depth; a value is replaced whole, however it is written, and so is a list. A
 * key without a value (or null) takes the base's away; of keys that exclude each other the one above goes before the
 * one below; a new value of an input leaves behind what was said about the old.
 *
 * Where one file is laid over another, the null in what a policy changes stays: it takes something away on its date.
 */
export function join(shape: Shape, base: Mapping, over: Mapping): Mapping {
  const joined = joinTrees(shape, base, over, false);
  return joined.kind === 'mapping' ? joined : over;
}

/** @param keepsNothing whether a null is something to be kept, and does not take away here and now */
function joinTrees(shape: Shape | undefined, base: Tree, over: Tree, keepsNothing: boolean): Tree {
  const here = shape && resolved(shape);
  if (here?.kind === 'either') {
    const meant = here.options.find((option) => begins(option, over));
    const before = here.options.find((option) => begins(option, base));
    return joinTrees(meant === before ? meant : undefined, base, over, keepsNothing);
  }
  if (here?.kind !== 'mapping' || here.isValue || base.kind !== 'mapping' || over.kind !== 'mapping') return over;
  return joinMappings(here, base, over, keepsNothing);
}

function joinMappings(shape: MappingShape, base: Mapping, over: Mapping, keepsNothing: boolean): Mapping {
  const entries = remaining(shape, base, over);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    // Where the file chooses the names, nothing at a name that the base has not is an element, or a name misspelt.
    const staysEmpty = keepsNothing || (before === undefined && known === undefined);
    if (isNothing(entry.value) && !staysEmpty) entries.delete(key);
    else if (before === undefined || isNothing(entry.value)) entries.set(key, entry);
    else {
      const keeps = keepsNothing || known?.isPartOfAFile === true;
      const value = joinTrees(known?.shape ?? shape.others, before.value, entry.value, keeps);
      entries.set(key, { keyAt: entry.keyAt, value });
    }
  }
  return { kind: 'mapping', at: over.at, entries };
}

/**
 * What the base has beside what is laid over it: without what it said about another value, keys that exclude one of
 * those, and days that they name.
 */
function remaining({ exclusive, spans, subject }: MappingShape, base: Mapping, over: Mapping): Map<string, Entry> {
  if (subject !== undefined && isGiven(over, subject.key)) {
    return new Map([...base.entries].filter(([key]) => subject.staying.includes(key)));
  }
  const excluded = exclusive.flatMap((keys) =>
    keys.some((key) => isGiven(over, key)) ? keys.filter((key) => !over.entries.has(key)) : [],
  );
  const left = [...base.entries].filter(([key]) => !excluded.includes(key));
  return new Map(spans === undefined ? left : left.flatMap(([key, entry]) => split(key, entry, over, spans)));
}

function isGiven(over: Mapping, key: string): boolean {
  const entry = over.entries.get(key);
  return entry !== undefined && !isNothing(entry.value);
}

/** `monday to friday` under `friday`: its other days, one by one. */
function split(key: string, entry: Entry, over: Mapping, spans: Spans): readonly (readonly [string, Entry])[] {
  const own = over.entries.has(key) ? undefined : namesSpanned(key, spans);
  const taken = new Set([...over.entries.keys()].flatMap((other) => namesSpanned(other, spans) ?? []));
  if (own === undefined || !own.some((index) => taken.has(index))) return [[key, entry]];
  return own.flatMap((index) => (taken.has(index) ? [] : [[spans.names[index] ?? '', entry] as const]));
}
