/** What stands at the leaves of a file: words, names, prose, values and titles. */

import { addedLanguages } from '../../language/added-languages.ts';
import { asWritten, filled, inEveryLanguage, joinedBy, type Text } from '../../language/text.ts';
import { field, isNothing, type Scalar, type Tree, textOf } from '../reading/tree.ts';
import type { JsonValue } from '../scenario.ts';
import { asScalar, either, mapping, mismatch, Schema, shared, table } from './schema.ts';
import type { Shape, StandsFor } from './shape.ts';

/** Words of the language itself. */
export function choice<const Words extends readonly [string, ...string[]]>(
  description: Text,
  ...words: Words
): Schema<Words[number]> {
  const quoted = words.map((each) => `"${each}"`);
  const expected = joinedBy(quoted, words.length === 2 ? { en: ' or ', nl: ' of ' } : { en: ', ', nl: ', ' });
  const shape: Shape = { kind: 'scalar', types: ['text'], words, expected, description, examples: words };
  return new Schema<Words[number]>(shape, (tree) => {
    const found = words.find((each) => each === asScalar(tree, shape).value);
    if (found === undefined) throw mismatch(shape, tree);
    return found;
  });
}

function scalar(types: readonly ('text' | 'number' | 'boolean')[], expected: Text, ...examples: readonly JsonValue[]) {
  const shape: Shape = { kind: 'scalar', types, expected, examples };
  return new Schema(shape, (tree) => asScalar(tree, shape));
}

/** A name or a text; YAML reads `yes` as text and `1` or `true` as something else, which is a name all the same. */
export function text(expected: Text, ...examples: readonly JsonValue[]): Schema<Scalar> {
  return scalar(['text', 'number', 'boolean'], expected, ...examples);
}

/** A text that no number is, and that is the same in every language. */
export function line(expected: Text, ...examples: readonly string[]): Schema<Scalar> {
  return scalar(['text'], aText(expected), ...examples).described(expected);
}

function aText(of: Text): Text {
  return filled({ en: 'a text: {of}', nl: 'een tekst: {of}' }, { of });
}

/** Prose, which no number is: in one language, or in both. */
export function prose(of: Text, ...examples: readonly string[]): Schema<Tree> {
  const said = {
    expected: aText(of),
    description: filled({ en: '{of}; or {both}', nl: '{of}; of {both}' }, { of, both: '{en: ..., nl: ...}' }),
    examples,
  };
  return either(said, scalar(['text'], said.expected, ...examples), bothLanguages);
}

/** For a reader that looks for itself. */
export function anything(expected: Text, ...examples: readonly JsonValue[]): Schema<Tree> {
  return new Schema({ kind: 'anything', expected, examples }, (tree) => tree);
}

/** Exactly this. */
export function literal(expected: Text, only: number): Schema<Scalar> {
  const shape: Shape = { kind: 'scalar', types: ['number'], words: [only], expected, examples: [only] };
  return new Schema(shape, (tree) => asScalar(tree, shape));
}

/** A text that is no number, such as the name of an input that holds a list. */
export function word(expected: Text, ...examples: readonly string[]): Schema<Scalar> {
  return scalar(['text'], expected, ...examples);
}

/** One number, distribution or name of an input. */
export function plainValue(expected: Text, ...examples: readonly JsonValue[]): Schema<Scalar> {
  return scalar(['text', 'number'], expected, ...examples).standingFor('value');
}

/** What is written as a text or as a number, and is neither a value nor a name. */
export function textOrNumber(expected: Text, ...examples: readonly JsonValue[]): Schema<Scalar> {
  return scalar(['text', 'number'], expected, ...examples);
}

/** The name of something that the file declares. */
export function reference(
  what: Exclude<StandsFor, 'value'>,
  expected: Text,
  ...examples: readonly JsonValue[]
): Schema<Scalar> {
  return text(expected, ...examples).standingFor(what);
}

/** The same, or by attribute: `{by: substance, cannabis: 75 euro, other: 150 euro}`. */
export function value(expected: Text, ...examples: readonly JsonValue[]): Schema<Tree> {
  const plain = examples.filter((example) => typeof example !== 'object');
  const tables = examples.filter((example) => typeof example === 'object');
  const dependent = table(expected, tables.length > 0 ? tables : [byAttribute], branch);
  return either({ expected, examples }, plainValue(expected, ...plain), dependent);
}

const byAttribute = { by: 'sort', simple: '10 %', otherwise: '20 %' };

const branch: Schema<Tree> = shared(
  'value',
  {
    expected: {
      en: 'a value, or values by attribute or along a quantity',
      nl: 'een waarde, of waarden per kenmerk of langs een grootheid',
    },
    examples: ['10 %', byAttribute],
  },
  () =>
    value(
      {
        en: 'a value, or values by attribute or along a quantity',
        nl: 'een waarde, of waarden per kenmerk of langs een grootheid',
      },
      '10 %',
    ),
);

/** The same, or by date: `{2013-09-01: 1 FTE, 2014-07-01: 2 FTE}`. */
export function datedValue(expected: Text, ...examples: readonly JsonValue[]): Schema<Tree> {
  const [example = null, later = example] = examples;
  const byDate = { '2024-01-01': example, '2024-07-01': later };
  const said = { expected, examples: [...examples, byDate] };
  return either(said, plainValue(expected, ...examples), table(expected, [byDate], plainValue(expected, ...examples)));
}

/** What a reader sees; without it the name itself. */
export const title: Schema<Tree> = shared(
  'title',
  {
    expected: {
      en: 'a text, or a text in both languages: {en: ..., nl: ...}',
      nl: 'een tekst, of een tekst in beide talen: {en: ..., nl: ...}',
    },
    description: {
      en: 'What a reader sees: a text, or one in English and one in Dutch',
      nl: 'Wat een lezer ziet: een tekst, of een in het Engels en een in het Nederlands',
    },
    examples: [{ en: 'Waiting list', nl: 'Wachtlijst' }],
  },
  () => titleShape,
);

/** May be left out, as a scenario may be older than the language. */
const inAddedLanguages = Object.fromEntries(
  addedLanguages.map(({ code, name }) => {
    return [
      code,
      scalar(['text'], filled({ en: 'the text in {name}', nl: 'de tekst in het {name}' }, { name })).optional(),
    ];
  }),
);

const bothLanguages = mapping(
  { en: 'a text in both languages: {en: ..., nl: ...}', nl: 'een tekst in beide talen: {en: ..., nl: ...}' },
  { examples: [{ en: 'Waiting list', nl: 'Wachtlijst' }] },
  {
    en: scalar(['text'], { en: 'the text in English', nl: 'de tekst in het Engels' }, 'Waiting list'),
    nl: scalar(['text'], { en: 'the text in Dutch', nl: 'de tekst in het Nederlands' }, 'Wachtlijst'),
    ...inAddedLanguages,
  },
);

const titleShape = either(
  {
    expected: {
      en: 'a text, or a text in both languages: {en: ..., nl: ...}',
      nl: 'een tekst, of een tekst in beide talen: {en: ..., nl: ...}',
    },
    examples: ['Waiting list'],
  },
  scalar(['text'], { en: 'a text', nl: 'een tekst' }, 'Waiting list'),
  bothLanguages,
);

/** A title as written: one text for both languages, or one each; the name where there is no title. */
export function titleOf(tree: Tree | undefined, name: string): Text {
  const both = textOf(tree);
  if (both !== undefined) return asWritten(both);
  return inEveryLanguage((language) => textOf(field(tree, language)) ?? textOf(field(tree, 'en')) ?? name);
}

/** Prose as written; undefined where there is none. */
export function proseOf(tree: Tree | undefined): Text | undefined {
  return isNothing(tree) ? undefined : titleOf(tree, '');
}
