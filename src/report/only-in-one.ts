/** Places that one of two designs does not have: no average there can be compared, so they are named. */
import type { Comparison, DesignResult } from '../experiment/result.ts';
import type { Language } from './language.ts';
import { fill, listed } from './language.ts';
import { designTitle } from './titles.ts';
import { differenceWords } from './words/differences.ts';

export function onlyInOne(
  comparison: Comparison,
  baseline: DesignResult,
  other: DesignResult,
  language: Language,
): readonly string[] {
  return [
    { design: other, beside: baseline },
    { design: baseline, beside: other },
  ].flatMap(({ design, beside }) => {
    const known = new Set(beside.plan.resources.map(({ name }) => name));
    const places = design.plan.resources.filter(({ name }) => !known.has(name)).map(({ title }) => title[language]);
    if (places.length === 0) return [];
    const words = { design: designTitle(comparison, design, language), places: listed(places, language) };
    return [fill(differenceWords.onlyIn[language], words)];
  });
}
