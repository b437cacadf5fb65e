/**
 * The room `report/`: results in sentences (English and Dutch), tables, charts, CSV, JSON and one HTML page. It knows results
 * and plans as data and never runs anything; the command line and those who write files call it. Begin with headline/ for the
 * sentences, plan-in-words/ for a scenario told in words, words/ for every text, and html/report.ts for the page.
 *
 * Phrases in two languages, and how they are filled in. The report turns plans and results into words, figures, pictures
 * and files, and computes no result. Its rooms: what is said (headline, forecast, description, plan-in-words, each with its
 * phrases in words/), how figures and dates are written (figures, dates), where things are found in results (results), and
 * what comes out (html, tables, charts, diagram, csv, documents; a dossier, and the document that it is written as).
 */
import type { Text } from '../plan/text.ts';

export type Language = keyof Text;

/** Phrases of one topic, each in every language. Parts in braces are filled in: "{place} keeps up". */
export type Phrases = Readonly<Record<string, Text>>;

/** The names in braces of a phrase, read by the compiler: 'place' for "{place} keeps up", 'count' for "{count:input|inputs}". */
type Slots<Phrase extends string> = Phrase extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Counted}:${string}` ? Counted : Slot) | Slots<Rest>
  : never;

/** What stands for one, and for any other number of something; either may name slots. */
const counted = /\{(\w+):((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g;

/** "1", "about 1"; not 21, nor 0.1. */
const isOne = /(?:^|[^\d.,])1$/;

/**
 * @returns the phrase with its slots filled; a slot that is left out does not compile. Of `{count:input|inputs}` the first
 * where the count is 1, as it is written, and the second otherwise
 */
export function fill<Phrase extends string>(
  phrase: Phrase,
  values: Readonly<Record<Slots<Phrase>, string | number>>,
): string {
  const named = new Map<string, string | number>(Object.entries(values));
  const inNumber = phrase.replace(counted, (_, slot: string, one: string, many: string) => {
    return isOne.test(String(named.get(slot))) ? one : many;
  });
  return inNumber.replace(/\{(\w+)\}/g, (_, slot: string) => String(named.get(slot)));
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], language: Language): string {
  const and = { en: ' and ', nl: ' en ' }[language];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`;
}

/** The sentence with its first letter as a capital; names of things in a scenario file seldom have one. */
export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
