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

/** The names in braces of a phrase, read by the compiler: 'place' for "{place} keeps up". */
type Slots<Phrase extends string> = Phrase extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** @returns the phrase with its slots filled; a slot that is left out does not compile */
export function fill<Phrase extends string>(
  phrase: Phrase,
  values: Readonly<Record<Slots<Phrase>, string | number>>,
): string {
  const named = new Map<string, string | number>(Object.entries(values));
  return phrase.replace(/\{(\w+)\}/g, (_, slot: string) => String(named.get(slot)));
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
