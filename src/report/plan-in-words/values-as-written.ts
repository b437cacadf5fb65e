import type { Named } from '../../plan/plan.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Language } from '../language.ts';
import { writtenWords } from '../words/plan/values-as-written.ts';

/**
 * The value of an input as its file has it, with titles for names, and the words and the decimal mark of the reader:
 * "gamma(mean 2.5 hours, sd 1 hour)" becomes "gamma(gemiddeld 2,5 uur, sd 1 uur)".
 */
export function valueInWords(scenario: Scenario, language: Language): (written: string) => string {
  const titles = new Map<string, string>();
  for (const { name, title } of namesIn(scenario)) if (!titles.has(name)) titles.set(name, title[language]);
  const words = new Map(writtenWords.map((word) => [word.en, word[language]]));
  const pattern = new RegExp([anyOf(titles), '\\d+\\.\\d+', anyOf(words)].join('|'), 'gu');
  return (written) =>
    written.replace(pattern, (found) => titles.get(found) ?? words.get(found) ?? decimal(found, language));
}

/** What a value can name. Of two things with one name the first is meant: inputs go before all others in arithmetic. */
function namesIn({ register, plan }: Scenario): readonly Named[] {
  const levels = plan.attributes.flatMap((attribute) => (attribute.kind === 'category' ? attribute.levels : []));
  return [...register, ...plan.attributes, ...levels, ...plan.resources, ...plan.steps];
}

/** Whole words, and the longest that fits. */
function anyOf(texts: ReadonlyMap<string, string>): string {
  const escaped = [...texts.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return escaped.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}

function decimal(number: string, language: Language): string {
  return language === 'nl' ? number.replace('.', ',') : number;
}
