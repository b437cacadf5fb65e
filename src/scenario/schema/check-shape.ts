import type { Problems } from '../problems.ts';
import { field, fields, isNothing, type Mapping, nameOf, type Scalar, type Tree } from '../reading/tree.ts';
import { type MappingShape, resolved, type Said, type ScalarShape, type Shape } from './shape.ts';

/**
 * Lays a shape beside a file.
 *
 * @returns the elements (an input, a step, a section) in which something is wrong, for later phases to leave alone
 */
export function checkShape(shape: Shape, root: Tree, problems: Problems): ReadonlySet<Tree> {
  const broken = new Set<Tree>();
  check(shape, root, { problems, broken, elements: [], depth: 0 });
  return broken;
}

interface Checking {
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
  for (const [key, { keyAt, value }] of fields(tree)) {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const expected = known?.shape ?? shape.others;
    if (expected === undefined) {
      markBroken(checking);
      checking.problems.add(keyAt, { code: 'unknown key', key, allowed, hasValue: !isNothing(value) });
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
    checking.problems.add(tree.at, { code: 'missing key', key, expected });
  }
}

function within(tree: Tree, checking: Checking): Checking {
  const { depth, elements } = checking;
  return { ...checking, depth: depth + 1, elements: depth < 2 ? [...elements, tree] : elements };
}

function report({ expected }: Said, tree: Tree, checking: Checking): void {
  markBroken(checking);
  checking.problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
}

function markBroken({ broken, elements }: Checking): void {
  for (const element of elements) broken.add(element);
}
