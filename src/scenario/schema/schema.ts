/**
 * The vocabulary that the schema of every section is made of. A schema is a shape (what may stand there) together with
 * the type of what is read there: begin at file-schema.ts, which puts the sections together.
 */
import type { Text } from '../../language/text.ts';
import {
  field,
  fields,
  itemsOf,
  type List,
  type Mapping,
  type Place,
  type Scalar,
  type Tree,
} from '../reading/tree.ts';
import type { JsonValue } from '../scenario.ts';
import type { KeyShape, MappingShape, Said, Shape, StandsFor } from './shape.ts';

/** What stands at a key, or may be left out there. */
export interface Key<T> extends KeyShape {
  /** @param tree that `checkShape` found nothing wrong in; undefined where the key is left out */
  read(tree: Tree | undefined): T;
}

/** A shape, and how what stands there is read once it has been checked. */
export class Schema<T> implements Key<T> {
  readonly shape: Shape;
  readonly isRequired = true;
  readonly isPartOfAFile = false;
  private readonly reading: (tree: Tree) => T;

  constructor(shape: Shape, reading: (tree: Tree) => T) {
    this.shape = shape;
    this.reading = reading;
  }

  /** @throws where the tree has another shape, which `checkShape` would have reported: a fault of this program */
  read(tree: Tree | undefined): T {
    if (tree !== undefined) return this.reading(tree);
    throw mismatch(this.shape, tree);
  }

  /** At a key that may be left out. */
  optional(): Key<T | undefined> {
    return {
      ...{ shape: this.shape, isRequired: false, isPartOfAFile: false },
      read: (tree) => (tree === undefined ? undefined : this.reading(tree)),
    };
  }

  /** At a key of a policy, where it says what changes and not all that there is. */
  partOfAFile(): Key<T | undefined> {
    return { ...this.optional(), isPartOfAFile: true };
  }

  /** The same, where it is one text or number, with what that stands for. */
  standingFor(standsFor: StandsFor): Schema<T> {
    const { shape } = this;
    return shape.kind === 'scalar' ? new Schema({ ...shape, standsFor }, this.reading) : this;
  }

  /** The same with another description for editors. */
  described(description: Text): Schema<T> {
    return new Schema({ ...this.shape, description }, this.reading);
  }
}

export function mismatch(shape: Shape, found: Tree | undefined): Error {
  const where = found === undefined ? 'nothing' : `${found.at.file}:${found.at.line}:${found.at.column}`;
  return new Error(`Read before it was checked: expected ${shape.expected.en}, at ${where}.`);
}

/** What was read of a mapping: at each key of the schema what stands there. */
export class Fields<T> {
  readonly tree: Mapping;
  private readonly keys: { readonly [K in keyof T]: Key<T[K]> };

  constructor(tree: Mapping, keys: { readonly [K in keyof T]: Key<T[K]> }) {
    this.tree = tree;
    this.keys = keys;
  }

  get at(): Place {
    return this.tree.at;
  }

  get<K extends keyof T & string>(key: K): T[K] {
    return this.keys[key].read(field(this.tree, key));
  }
}

interface MappingOptions<T> extends Partial<Pick<MappingShape, 'spans' | 'others'>> {
  readonly examples: readonly JsonValue[];
  readonly exclusive?: readonly (readonly (keyof T & string)[])[];
  readonly subject?: { readonly key: keyof T & string; readonly staying: readonly (keyof T & string)[] };
}

/** A mapping with these keys, and no others where `options` names none. */
export function mapping<T extends object>(
  expected: Text,
  options: MappingOptions<T>,
  keys: { readonly [K in keyof T]: Key<T[K]> },
): Schema<Fields<T>> {
  const { examples, exclusive = [], subject, spans, others } = options;
  const shapes = Object.fromEntries(
    Object.entries<KeyShape>(keys).map(([key, { shape: at, isRequired, isPartOfAFile }]) => [
      key,
      { shape: at, isRequired, isPartOfAFile },
    ]),
  );
  const shape: Shape = {
    ...{ kind: 'mapping', expected, examples, keys: shapes, others, isValue: false, mark: undefined },
    ...{ exclusive, subject, spans },
  };
  return new Schema(shape, (tree) => new Fields(asMapping(tree, shape), keys));
}

/** A name that the file chose, and what stands there. */
export interface Item<T> {
  readonly name: string;
  readonly keyAt: Place;
  readonly value: T;
}

/** A mapping from names that the file chooses, in the order of the file. @param example of such a name */
export function named<T>(expected: Text, example: string, thing: Schema<T>): Schema<readonly Item<T>[]> {
  const examples = thing.shape.examples.map((each) => ({ [example]: each }));
  const shape: Shape = { ...openMapping, expected, examples, others: thing.shape };
  return new Schema(shape, (tree) =>
    fields(asMapping(tree, shape)).map(([name, entry]) => ({
      ...{ name, keyAt: entry.keyAt },
      value: thing.read(entry.value),
    })),
  );
}

/** One value that is written as a mapping from names or moments that the file chooses. @param mark a key it always has */
export function table(
  expected: Text,
  examples: readonly JsonValue[],
  cell: Schema<unknown>,
  mark?: string,
): Schema<Mapping> {
  const shape: Shape = { ...openMapping, expected, examples, others: cell.shape, isValue: true, mark };
  return new Schema(shape, (tree) => asMapping(tree, shape));
}

const openMapping: Omit<MappingShape, 'others'> = {
  ...{
    kind: 'mapping',
    keys: {},
    isValue: false,
    mark: undefined,
    exclusive: [],
    subject: undefined,
    spans: undefined,
  },
};

function asMapping(tree: Tree, shape: Shape): Mapping {
  if (tree.kind === 'mapping') return tree;
  throw mismatch(shape, tree);
}

function asList(tree: Tree, shape: Shape): List {
  if (tree.kind === 'list') return tree;
  throw mismatch(shape, tree);
}

export function asScalar(tree: Tree, shape: Shape): Scalar {
  if (tree.kind === 'scalar') return tree;
  throw mismatch(shape, tree);
}

export function list<T>(expected: Text, item: Schema<T>, examples?: readonly JsonValue[]): Schema<readonly T[]> {
  const shape: Shape = { kind: 'list', expected, examples: examples ?? [item.shape.examples], item: item.shape };
  return new Schema(shape, (tree) => asList(tree, shape).items.map((each) => item.read(each)));
}

/** One, or a list of them. */
export function oneOrMore<T>(expected: Text, item: Schema<T>): Schema<readonly T[]> {
  const [example = null] = item.shape.examples;
  const shape: Shape = {
    ...{ kind: 'either', expected, examples: [example, [example]] },
    options: [item.shape, list(expected, item).shape],
  };
  return new Schema(shape, (tree) => itemsOf(tree).map((each) => item.read(each)));
}

/** One of several shapes, for a reader that looks which. */
export function either(said: Said, ...options: readonly Pick<Schema<unknown>, 'shape'>[]): Schema<Tree> {
  return new Schema({ kind: 'either', ...said, options: options.map(({ shape }) => shape) }, (tree) => tree);
}

/** The thing, or nothing after the colon. */
export function orNothing<T>(expected: Text, thing: Schema<T>): Schema<T | undefined> {
  const { examples } = thing.shape;
  const options: readonly Shape[] = [
    { kind: 'scalar', types: ['nothing'], expected: { en: 'nothing', nl: 'niets' }, examples: [null] },
    thing.shape,
  ];
  return new Schema<T | undefined>({ kind: 'either', expected, examples, options }, (tree) =>
    tree.kind === 'scalar' && tree.value === null ? undefined : thing.read(tree),
  );
}

/** A schema that may hold itself. @param name by which the JSON Schema refers to it */
export function shared<T>(name: string, said: Said, of: () => Schema<T>): Schema<T> {
  let known: Schema<T> | undefined;
  const once = () => {
    known ??= of();
    return known;
  };
  return new Schema({ kind: 'shared', name, ...said, of: () => once().shape }, (tree) => once().read(tree));
}
