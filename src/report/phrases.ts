/**
 * The room `report/`: results in sentences (English and Dutch), tables, charts, CSV, JSON and one HTML page. It knows results
 * and plans as data and never runs anything; the command line and those who write files call it. Begin with headline/ for the
 * sentences, plan-in-words/ for a scenario told in words, words/ for every text, and html/report.ts for the page.
 *
 * What sentences of all kinds share. The report turns plans and results into words, figures, pictures
 * and files, and computes no result. Its rooms: what is said (headline, forecast, description, plan-in-words, each with its
 * phrases in words/), how figures and dates are written (figures, dates), where things are found in results (results), and
 * what comes out (html, tables, charts, diagram, csv, documents; a dossier, and the document that it is written as).
 */
import { inLanguage, type Language, type Text } from '../language/text.ts';

/** Phrases of one topic, each in every language. Parts in braces are filled in: "{place} keeps up". */
export type Phrases = Readonly<Record<string, Text>>;

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], language: Language): string {
  const and = inLanguage({ en: ' and ', nl: ' en ' }, language);
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`;
}

/** One after the other: what does not end a sentence yet ends with a full stop, but for the last. */
export function inSentences(parts: readonly string[]): string {
  return parts.map((part, i) => (i === parts.length - 1 || /[.?!:]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** The sentence with its first letter as a capital; names of things in a scenario file seldom have one. */
export function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
