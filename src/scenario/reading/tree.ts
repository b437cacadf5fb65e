/** A scenario file as data that remembers where each part stands. */
export interface Place {
  /** As the user named it, or as `extends` did, seen from the entry file's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

const setFrom = '--set ';

/** Of a value that was set, which stands in no file. */
export function placeOfSet(written: string): Place {
  return { file: `${setFrom}"${written}"`, line: 1, column: 1 };
}

export function isSet({ file }: Pick<Place, 'file'>): boolean {
  return file.startsWith(setFrom);
}

/** The name of what was given that value; undefined of a place in a file. */
export function nameOfSet({ file }: Pick<Place, 'file'>): string | undefined {
  return isSet({ file }) ? file.slice(setFrom.length + 1).split('=', 1)[0] : undefined;
}

export type Tree = Mapping | List | Scalar;

export interface Mapping {
  readonly kind: 'mapping';
  readonly at: Place;
  /** In the order of the file. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly keyAt: Place;
  readonly value: Tree;
}

export interface List {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Tree[];
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly at: Place;
  /** As it stands in the file, without quotes: a number keeps every digit its author wrote. */
  readonly written: string;
  readonly value: string | number | boolean | null;
}

export function field(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === 'mapping' ? tree.entries.get(key)?.value : undefined;
}

/** The fields of a mapping, none for anything else. */
export function fields(tree: Tree | undefined): readonly (readonly [string, Entry])[] {
  return tree?.kind === 'mapping' ? [...tree.entries] : [];
}

/** Whether there is nothing here: no such key, or a key without a value. */
export function isNothing(tree: Tree | undefined): boolean {
  return tree === undefined || (tree.kind === 'scalar' && tree.value === null);
}

/** What a name or a text is written as; undefined for mappings, lists and nothing. */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.written : undefined;
}

/** How to call what stands at a place where something else was expected. */
export function nameOf(tree: Tree): string {
  if (tree.kind !== 'scalar') return `a ${tree.kind}`;
  return tree.value === null ? 'nothing' : tree.written;
}

/** A list's items, or the thing itself where a list of one was written without brackets. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined || isNothing(tree)) return [];
  return tree.kind === 'list' ? tree.items : [tree];
}

/** The tree as plain data, with sorted keys where asked. */
export function dataOf(tree: Tree, order: 'as written' | 'sorted' = 'as written'): Data {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map((item) => dataOf(item, order));
  const pairs = [...tree.entries].map(([key, entry]) => [key, dataOf(entry.value, order)] as const);
  if (order === 'sorted') pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs);
}

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };
