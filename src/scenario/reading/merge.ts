import { type Entry, isNothing, type Mapping, type Tree } from './tree.ts';

/**
 * A file laid over the one it extends. Mappings are joined key by key; texts, numbers and lists are replaced; a key
 * without a value (or null) takes the base's away. A value that is written as a mapping (by attribute, or by date) is
 * replaced whole, and so are opening hours and inputs: a number never keeps the source of the number before it.
 */
export function merge(base: Mapping, over: Mapping, path: readonly string[] = []): Mapping {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    const isGone = isNothing(entry.value);
    // A new element may be empty (an end, say); inside an element, null only takes away.
    if (before === undefined && !(isGone && path.length >= 2)) entries.set(key, entry);
    else if (before === undefined || isGone) entries.delete(key);
    else entries.set(key, { keyAt: entry.keyAt, value: mergeValue(before.value, entry.value, [...path, key]) });
  }
  return { kind: 'mapping', at: over.at, entries };
}

function mergeValue(base: Tree, over: Tree, path: readonly string[]): Tree {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return over;
  const isElement = path.length === 2 && (path[0] === 'inputs' || path[0] === 'hours');
  const isWhole = isElement || (path.length >= 3 && path.at(-1) !== 'work' && (isValue(base) || isValue(over)));
  return isWhole ? over : merge(base, over, path);
}

/** `{by: substance, ...}` or `{2013-09-01: ..., 2014-01-01: ...}` */
function isValue({ entries }: Mapping): boolean {
  return entries.has('by') || [...entries.keys()].some((key) => /^\d/.test(key));
}
