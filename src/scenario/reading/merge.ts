import { type Entry, isNothing, type Mapping, type Tree } from './tree.ts';

/**
 * A file laid over the one it extends, or a policy over the file it stands in. Mappings are joined key by key; texts,
 * numbers and lists are replaced; a key without a value (or null) takes the base's away. A value that is written as a
 * mapping (by attribute, or by date) is replaced whole, and so are opening hours and inputs: a number never keeps the
 * source of the number before it.
 *
 * Where one file is laid over another, the null in what a policy changes stays: it takes something away on its date.
 */
export function merge(base: Mapping, over: Mapping, path: readonly string[] = []): Mapping {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    const isGone = isNothing(entry.value);
    // A new element may be empty (an end, say); inside an element, null only takes away.
    if (isGone && isInPolicy(path)) entries.set(key, entry);
    else if (before === undefined && !(isGone && path.length >= 2)) entries.set(key, entry);
    else if (before === undefined || isGone) entries.delete(key);
    else entries.set(key, { keyAt: entry.keyAt, value: mergeValue(before.value, entry.value, [...path, key]) });
  }
  return { kind: 'mapping', at: over.at, entries };
}

function mergeValue(base: Tree, over: Tree, path: readonly string[]): Tree {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return over;
  // What a policy changes is a file in small: its paths count from there.
  const inside = isInPolicy(path) ? path.slice(2) : path;
  const isElement = inside.length === 2 && (inside[0] === 'inputs' || inside[0] === 'hours');
  const isWhole = isElement || (inside.length >= 3 && inside.at(-1) !== 'work' && (isValue(base) || isValue(over)));
  return isWhole ? over : merge(base, over, path);
}

/** In one of the sections of a policy. */
function isInPolicy(path: readonly string[]): boolean {
  return path[0] === 'policies' && path.length >= 3 && path[2] !== 'in progress' && path[2] !== 'title';
}

/** `{by: substance, ...}` or `{2013-09-01: ..., 2014-01-01: ...}` */
function isValue({ entries }: Mapping): boolean {
  return entries.has('by') || [...entries.keys()].some((key) => /^\d/.test(key));
}
