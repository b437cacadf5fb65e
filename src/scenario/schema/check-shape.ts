import { nearMiss } from '../names.ts';
import type { Home, Slip } from '../problem.ts';
import type { Problems } from '../problems.ts';
import {
  type Entry,
  field,
  fields,
  isNothing,
  type Mapping,
  nameOf,
  type Scalar,
  type Tree,
  textOf,
} from '../reading/tree.ts';
import { readingsOf } from '../values/read-literal.ts';
import { type MappingShape, resolved, type ScalarShape, type Shape } from './shape.ts';

/**
 * Lays a shape beside a file.
 *
 * @returns the elements (an input, a step, a section) in which something is wrong, for later phases to leave alone
 */
export function checkShape(shape: Shape, root: Tree, problems: Problems): ReadonlySet<Tree> {
  const broken = new Set<Tree>();
  check(shape, root, { root: shape, problems, broken, elements: [], depth: 0 });
  return broken;
}

interface Checking {
  /** Of the whole file. */
  readonly root: Shape;
  readonly problems: Problems;
  readonly broken: Set<Tree>;
  /** The section and the element in it around what is checked. */
  readonly elements: readonly Tree[];
  readonly depth: number;
}

function check(shape: Shape, tree: Tree, checking: Checking): void {
  const here = resolved(shape);
  switch (here.kind) {
    case 'anything':
      return;
    case 'scalar':
    case 'list':
    case 'mapping':
      if (!begins(here, tree)) report(shape, tree, checking);
      else if (here.kind === 'mapping' && tree.kind === 'mapping') checkKeys(here, tree, checking);
      else if (here.kind === 'list' && tree.kind === 'list') {
        for (const item of tree.items) check(here.item, item, within(item, checking));
      }
      return;
    case 'either': {
      const meant = here.options.find((option) => begins(option, tree));
      if (meant === undefined) report(shape, tree, checking);
      else check(meant, tree, checking);
    }
  }
}

/** Whether a tree looks like this at first sight, whatever may be wrong inside. */
export function begins(shape: Shape, tree: Tree): boolean {
  const here = resolved(shape);
  switch (here.kind) {
    case 'anything':
      return true;
    case 'either':
      return here.options.some((option) => begins(option, tree));
    case 'scalar':
      return tree.kind === 'scalar' && isOneOf(here, tree);
    case 'list':
      return tree.kind === 'list';
    case 'mapping':
      return tree.kind === 'mapping' && (here.mark === undefined || tree.entries.has(here.mark));
  }
}

function isOneOf({ types, words }: ScalarShape, { value }: Scalar): boolean {
  if (!types.includes(typeNames[value === null ? 'null' : jsType(value)])) return false;
  return words === undefined || words.some((word) => word === value);
}

const typeNames = { string: 'text', number: 'number', boolean: 'boolean', null: 'nothing' } as const;

function jsType(value: string | number | boolean): 'string' | 'number' | 'boolean' {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function checkKeys(shape: MappingShape, tree: Mapping, checking: Checking): void {
  const allowed = Object.keys(shape.keys);
  const all = fields(tree);
  const strangers: string[] = [];
  for (const [index, entry] of joinedRanges(all).entries()) {
    if (entry === undefined) continue;
    const [key, { keyAt, value }] = entry;
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const expected = known?.shape ?? shape.others;
    // Between braces `care:Care` is one name, and nothing stands behind it.
    const isTight = known === undefined && shape.others !== undefined && isNothing(value) && /^[^:]+:\S/.test(key);
    if (expected === undefined || (isTight && !begins(expected, value))) {
      markBroken(checking);
      strangers.push(
        reportStranger(key, { keyAt, value }, all[index - 1]?.[1].value, { allowed, isOpen: isTight }, checking),
      );
    } else if (known?.isPartOfAFile !== true) check(expected, value, within(value, checking));
    else if (!begins(expected, value)) report(expected, value, within(value, checking));
  }
  for (const [
    key,
    {
      shape: { expected },
      isRequired,
    },
  ] of Object.entries(shape.keys)) {
    if (!isRequired || field(tree, key) !== undefined) continue;
    markBroken(checking);
    // A misspelt key is one mistake, not two.
    if (strangers.some((stranger) => stranger === key || nearMiss(stranger, allowed) === key)) continue;
    checking.problems.add(tree.at, { code: 'missing key', key, expected });
  }
}

/** @returns the key that was probably meant, as far as it is written */
function reportStranger(
  key: string,
  { keyAt, value }: Entry,
  before: Tree | undefined,
  { allowed, isOpen }: { readonly allowed: readonly string[]; readonly isOpen: boolean },
  { problems, root }: Checking,
): string {
  const hasValue = !isNothing(value);
  const number = hasValue ? undefined : cutAtComma(before, key);
  const meant = hasValue ? undefined : spaced(key, allowed, isOpen);
  if (before !== undefined && number !== undefined) {
    problems.add(before.at, { code: 'comma in number', found: number, readings: readingsOf(number) });
  } else if (meant === undefined) {
    problems.add(keyAt, { code: 'unknown key', key, allowed, hasValue, homes: homesOf(key, root) });
  } else problems.add(keyAt, { code: 'unknown key', key, allowed, hasValue, meant: meant.written });
  return meant?.key ?? key;
}

/** A key that stands in more places than this tells too little of which is meant. */
const fewHomes = 3;

/** Where in a file keys of this name stand; none where that is in many places. */
function homesOf(key: string, root: Shape): readonly Home[] {
  const homes = new Map<string, Home>();
  const seen = new Set<Shape>();
  const look = (shape: Shape, under: string | undefined, holds: Home['holds']) => {
    const here = resolved(shape);
    if (seen.has(here)) return;
    seen.add(here);
    if (here.kind === 'list') look(here.item, under, holds);
    if (here.kind === 'either') for (const option of here.options) look(option, under, holds);
    if (here.kind !== 'mapping') return;
    if (under !== undefined && Object.hasOwn(here.keys, key)) homes.set(`${holds} ${under}`, { under, holds });
    for (const [inner, { shape: next }] of Object.entries(here.keys)) look(next, inner, 'the key');
    if (here.others !== undefined) look(here.others, under, 'elements with it');
  };
  look(root, undefined, 'the key');
  return homes.size > fewHomes ? [] : [...homes.values()];
}

/** `staff:1 FTE` between braces, which YAML takes for a key; undefined for anything else. */
function spaced(
  key: string,
  allowed: readonly string[],
  isOpen: boolean,
): { readonly key: string; readonly written: string } | undefined {
  const [, name = '', value = ''] = /^([^:]+):(\S.*)$/s.exec(key) ?? [];
  return isOpen || allowed.includes(name) ? { key: name, written: `${name}: ${value}` } : undefined;
}

/** `1,5 hours` between braces, where the comma has made a key of what follows it; undefined for anything else. */
function cutAtComma(before: Tree | undefined, key: string): string | undefined {
  const start = textOf(before);
  return start !== undefined && /^[-+]?\d[\d.]*$/.test(start) && /^\d/.test(key) ? `${start},${key}` : undefined;
}

/** Every key at its index, with what follows its second comma; undefined for what has gone to the one before. */
function joinedRanges(all: readonly (readonly [string, Entry])[]): readonly (readonly [string, Entry] | undefined)[] {
  return all.map((entry, index) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    if (before !== undefined && goesOn(entry, before)) return undefined;
    return after !== undefined && goesOn(after, entry) ? ([`${entry[0]},${after[0]}`, entry[1]] as const) : entry;
  });
}

/** Whether a key without a value is what follows a second comma, as in `1,000 to 2,000 per year` between braces. */
function goesOn(
  [key, { value }]: readonly [string, Entry],
  [before, { value: none }]: readonly [string, Entry],
): boolean {
  return isNothing(value) && isNothing(none) && /^\d/.test(key) && /^\d.* to \d[\d.]*$/.test(before);
}

function within(tree: Tree, checking: Checking): Checking {
  const { depth, elements } = checking;
  return { ...checking, depth: depth + 1, elements: depth < 2 ? [...elements, tree] : elements };
}

function report(shape: Shape, tree: Tree, checking: Checking): void {
  markBroken(checking);
  const slip = slipIn(resolved(shape), tree);
  const near = nearWord(resolved(shape), tree);
  const { expected } = shape;
  checking.problems.add(tree.at, {
    ...{ code: 'wrong kind', expected, found: nameOf(tree) },
    ...(slip && { slip }),
    ...(near !== undefined && { near }),
  });
}

/** The word of the language that was probably meant; `true` and `false` are how other programs write yes and no. */
function nearWord(shape: ReturnType<typeof resolved>, tree: Tree): string | undefined {
  if (shape.kind !== 'scalar' || shape.words === undefined || tree.kind !== 'scalar' || tree.value === null)
    return undefined;
  const words = shape.words.map(String);
  const said = typeof tree.value === 'boolean' ? (tree.value ? 'yes' : 'no') : undefined;
  return words.find((word) => word === said) ?? nearMiss(tree.written, words);
}

function slipIn(shape: ReturnType<typeof resolved>, tree: Tree): Slip | undefined {
  if (shape.kind === 'either') {
    // Where one text may stand, a list is no row of names without their colons.
    const isOneText = shape.options.some((option) => resolved(option).kind === 'scalar');
    if (tree.kind === 'list' && isOneText) return undefined;
    for (const option of shape.options) {
      const slip = slipIn(resolved(option), tree);
      if (slip !== undefined) return slip;
    }
    return undefined;
  }
  if (shape.kind === 'scalar' && tree.kind === 'scalar' && typeof tree.value === 'string') {
    return shape.words?.includes(Number(tree.value)) === true ? 'number in quotes' : undefined;
  }
  if (shape.kind !== 'mapping') return undefined;
  if (tree.kind === 'list') return 'list for keys';
  return tree.kind === 'scalar' && /^[^\s:]+:[^\s:]/.test(tree.written) ? 'no space after colon' : undefined;
}

function markBroken({ broken, elements }: Checking): void {
  for (const element of elements) broken.add(element);
}
