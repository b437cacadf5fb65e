import { marksOf } from '../../language/marks.ts';
import { inLanguage, type Language, type Text } from '../../language/text.ts';
import type { Named } from '../../plan/plan.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { writtenWords } from '../words/plan/values-as-written.ts';

/**
 * The value of an input as its file has it, with titles for names, and the words and the decimal mark of the reader:
 * "gamma(mean 2.5 hours, sd 1 hour)" becomes "gamma(gemiddeld 2,5 uur, sd 1 uur)".
 */
export function valueInWords({ register, plan }: Scenario, language: Language): (written: string) => string {
  const levels = plan.attributes.flatMap((attribute) => (attribute.kind === 'category' ? attribute.levels : []));
  const inputs = register.map(({ input }) => input);
  // Of two things with one name the first is meant: inputs go before all others in arithmetic.
  const things = [...inputs, ...plan.attributes, ...levels, ...plan.resources, ...plan.steps];
  return withTitles(things, writtenWords, language, levels);
}

/** The unit of a value by itself, which is no name, also where an input is called "places". */
export function unitInWords(language: Language): (unit: string) => string {
  return withTitles([], writtenWords, language);
}

/**
 * Puts titles for names, of two things with one name that of the first, and then words of the reader for others.
 * @param keys what is meant before a colon, as the levels are in a value by attribute
 */
export function withTitles(
  things: readonly Named[],
  others: readonly Text[],
  language: Language,
  keys: readonly Named[] = [],
): (written: string) => string {
  const titles = titlesOf(things, language);
  const heads = titlesOf(keys, language);
  const words = new Map(others.map((word) => [word.en, inLanguage(word, language)]));
  // After a number and after "per" stands a unit, also where an input is called "places".
  const named = [`(${anyOf(heads)}(?=:))`, `((?<!\\d |per )${anyOf(titles)})`];
  const pattern = new RegExp([...named, '\\d+\\.\\d+', anyOf(words)].join('|'), 'gu');
  return (written) =>
    written.replace(pattern, (found, head?: string, name?: string) => {
      if (head !== undefined) return heads.get(head) ?? head;
      return name === undefined ? (words.get(found) ?? decimal(found, language)) : (titles.get(name) ?? name);
    });
}

function titlesOf(things: readonly Named[], language: Language): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { name, title } of things) if (!titles.has(name)) titles.set(name, inLanguage(title, language));
  return titles;
}

/** Whole words, and the longest that fits. */
function anyOf(texts: ReadonlyMap<string, string>): string {
  const escaped = [...texts.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return escaped.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}

function decimal(number: string, language: Language): string {
  return number.replace('.', marksOf(language).decimal);
}
