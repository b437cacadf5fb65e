/** What stands at the leaves of a file: words, names, prose, values and titles. */

import type { Text } from '../../plan/text.ts';
import { field, isNothing, type Scalar, type Tree, textOf } from '../reading/tree.ts';
import type { JsonValue } from '../scenario.ts';
import { asScalar, either, mapping, mismatch, Schema, shared, table } from './schema.ts';
import type { Shape } from './shape.ts';

/** Words of the language itself. */
export function choice<const Words extends readonly [string, ...string[]]>(
  description: string,
  ...words: Words
): Schema<Words[number]> {
  const expected = words.map((each) => `"${each}"`).join(words.length === 2 ? ' or ' : ', ');
  const shape: Shape = { kind: 'scalar', types: ['text'], words, expected, description, examples: words };
  return new Schema<Words[number]>(shape, (tree) => {
    const found = words.find((each) => each === asScalar(tree, shape).value);
    if (found === undefined) throw mismatch(shape, tree);
    return found;
  });
}

function scalar(
  types: readonly ('text' | 'number' | 'boolean')[],
  expected: string,
  ...examples: readonly JsonValue[]
) {
  const shape: Shape = { kind: 'scalar', types, expected, examples };
  return new Schema(shape, (tree) => asScalar(tree, shape));
}

/** A name or a text; YAML reads `yes` as text and `1` or `true` as something else, which is a name all the same. */
export function text(expected: string, ...examples: readonly JsonValue[]): Schema<Scalar> {
  return scalar(['text', 'number', 'boolean'], expected, ...examples);
}

/** A text that no number is, and that is the same in every language. */
export function line(description: string, ...examples: readonly string[]): Schema<Scalar> {
  return scalar(['text'], `a text: ${description}`, ...examples).described(description);
}

/** Prose, which no number is: in one language, or in both. */
export function prose(description: string, ...examples: readonly string[]): Schema<Tree> {
  const said = { expected: `a text: ${description}`, description: `${description}; or {en: ..., nl: ...}`, examples };
  return either(said, scalar(['text'], said.expected, ...examples), bothLanguages);
}

/** For a reader that looks for itself. */
export function anything(expected: string, ...examples: readonly JsonValue[]): Schema<Tree> {
  return new Schema({ kind: 'anything', expected, examples }, (tree) => tree);
}

/** Exactly this. */
export function literal(expected: string, only: number): Schema<Scalar> {
  const shape: Shape = { kind: 'scalar', types: ['number'], words: [only], expected, examples: [only] };
  return new Schema(shape, (tree) => asScalar(tree, shape));
}

/** A text that is no number, such as the name of an input that holds a list. */
export function word(expected: string, ...examples: readonly string[]): Schema<Scalar> {
  return scalar(['text'], expected, ...examples);
}

/** One number, distribution or name of an input. */
export function plainValue(expected: string, ...examples: readonly JsonValue[]): Schema<Scalar> {
  return scalar(['text', 'number'], expected, ...examples);
}

/** The same, or by attribute: `{by: substance, cannabis: 75 euro, other: 150 euro}`. */
export function value(expected: string, ...examples: readonly JsonValue[]): Schema<Tree> {
  const plain = examples.filter((example) => typeof example !== 'object');
  const tables = examples.filter((example) => typeof example === 'object');
  const dependent = table(expected, tables.length > 0 ? tables : [byAttribute], branch);
  return either({ expected, examples }, plainValue(expected, ...plain), dependent);
}

const byAttribute = { by: 'sort', simple: '10 %', otherwise: '20 %' };

const branch: Schema<Tree> = shared(
  'value',
  { expected: 'a value, or values by attribute or along a quantity', examples: ['10 %', byAttribute] },
  () => value('a value, or values by attribute or along a quantity', '10 %'),
);

/** The same, or by date: `{2013-09-01: 1 FTE, 2014-07-01: 2 FTE}`. */
export function datedValue(expected: string, ...examples: readonly JsonValue[]): Schema<Tree> {
  const [example = null, later = example] = examples;
  const byDate = { '2024-01-01': example, '2024-07-01': later };
  const said = { expected, examples: [...examples, byDate] };
  return either(said, plainValue(expected, ...examples), table(expected, [byDate], plainValue(expected, ...examples)));
}

/** What a reader sees; without it the name itself. */
export const title: Schema<Tree> = shared(
  'title',
  {
    expected: 'a text, or a text in both languages: {en: ..., nl: ...}',
    description: 'What a reader sees: a text, or one in English and one in Dutch',
    examples: [{ en: 'Waiting list', nl: 'Wachtlijst' }],
  },
  () => titleShape,
);

const bothLanguages = mapping(
  'a text in both languages: {en: ..., nl: ...}',
  { examples: [{ en: 'Waiting list', nl: 'Wachtlijst' }] },
  {
    en: scalar(['text'], 'the text in English', 'Waiting list'),
    nl: scalar(['text'], 'the text in Dutch', 'Wachtlijst'),
  },
);

const titleShape = either(
  { expected: 'a text, or a text in both languages: {en: ..., nl: ...}', examples: ['Waiting list'] },
  scalar(['text'], 'a text', 'Waiting list'),
  bothLanguages,
);

/** A title as written: one text for both languages, or one each; the name where there is no title. */
export function titleOf(tree: Tree | undefined, name: string): Text {
  const both = textOf(tree);
  if (both !== undefined) return { en: both, nl: both };
  return { en: textOf(field(tree, 'en')) ?? name, nl: textOf(field(tree, 'nl')) ?? name };
}

/** Prose as written; undefined where there is none. */
export function proseOf(tree: Tree | undefined): Text | undefined {
  return isNothing(tree) ? undefined : titleOf(tree, '');
}
