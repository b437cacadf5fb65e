/**
 * The small vocabulary that every section's schema is made of. An error text says what was expected, to follow the
 * word "Expected"; the sentence around it is made in problems-in-words.ts.
 */
import { z } from 'zod';

/** A mapping with these keys and no others. */
export function mapping<Shape extends z.core.$ZodLooseShape>(expected: string, shape: Shape) {
  const allowed = Object.keys(shape).join('\n');
  return z
    .strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? allowed : expected) })
    .meta({ description: expected });
}

/** A mapping from names that the file chooses. */
export function named<Thing extends z.ZodType>(expected: string, thing: Thing) {
  return z.record(z.string(), thing, { error: expected }).meta({ description: expected });
}

export function list<Item extends z.ZodType>(expected: string, item: Item) {
  return z.array(item, { error: expected }).meta({ description: expected });
}

export function oneOrMore<Item extends z.ZodType>(expected: string, item: Item) {
  return z.union([item, z.array(item)], { error: expected }).meta({ description: expected });
}

/** Words of the language itself. */
export function choice<const Words extends readonly [string, ...string[]]>(...words: Words) {
  const expected = words.map((word) => `"${word}"`).join(words.length === 2 ? ' or ' : ', ');
  return z.enum(words, { error: expected }).meta({ description: `One of ${expected}` });
}

/** A name or a text; YAML reads `yes` as text and `1` or `true` as something else, which is a name all the same. */
export function text(expected: string) {
  return z.union([z.string(), z.number(), z.boolean()], { error: expected }).meta({ description: expected });
}

/** One number, distribution or name of an input. */
export function plainValue(expected: string) {
  return z.union([z.string(), z.number()], { error: expected }).meta({ description: expected });
}

/** The same, or by attribute: `{by: substance, cannabis: 75 euro, other: 150 euro}`. */
export function value(expected: string) {
  const branch: z.ZodType = z.lazy(() => z.union([z.string(), z.number(), z.record(z.string(), branch)]));
  const byAttribute = z.record(z.string(), branch);
  return z.union([z.string(), z.number(), byAttribute], { error: expected }).meta({ description: expected });
}

/** The same, or by date: `{2013-09-01: 1 FTE, 2014-07-01: 2 FTE}`. */
export function datedValue(expected: string) {
  const byDate = z.record(z.string(), z.union([z.string(), z.number()]));
  return z.union([z.string(), z.number(), byDate], { error: expected }).meta({ description: expected });
}

/** What a reader sees; without it the name itself. */
export const title = z
  .union([z.string(), mapping('a text in both languages: {en: ..., nl: ...}', { en: z.string(), nl: z.string() })], {
    error: 'a text, or a text in both languages: {en: ..., nl: ...}',
  })
  .meta({ description: 'What a reader sees: a text, or one in English and one in Dutch' });
