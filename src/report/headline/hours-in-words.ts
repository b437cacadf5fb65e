/** A place that keeps up over the days, and is short of capacity at the same hours of each: what becomes of its list. */

import type { DesignResult } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { hour } from '../../plan/units.ts';
import { timeOf } from '../dates/date-in-words.ts';
import { wholeDuration } from '../figures/duration.ts';
import { amount } from '../figures/quantity.ts';
import { hourWords } from '../words/seasons.ts';
import { loadText, placeOf } from './verdict-body.ts';

/** Nothing of a place that is short over the days as well: that its list is longer at some hours goes without saying. */
export function hourSentences(
  design: DesignResult,
  { kind, resource }: Verdict,
  language: Language,
): readonly string[] {
  const found = design.shortHours?.find((each) => each.resource === resource);
  if (found === undefined || (kind !== 'flows' && kind !== 'tight')) return [];
  const { from, until, load, most, fewest, leaving, over, onOpenDays } = found;
  const time = (at: number) => timeOf(design.plan.period.start, at * hour);
  const number = (value: number) => amount(value, value < 0.05 || value >= 10 ? 0 : -1, 'cases', language);
  const words = {
    place: placeOf(design, resource, language),
    from: time(from),
    to: time(until),
    load: loadText(load, language),
    span: wholeDuration(over.until - over.from, language),
  };
  if (leaving !== undefined) {
    return [fill(hourWords.shortAndLeft, language, { ...words, share: loadText(leaving, language) })];
  }
  return [
    fill(hourWords.short, language, {
      ...words,
      most: number(most),
      fewest: number(fewest),
      averages: inLanguage(hourWords[onOpenDays ? 'averagesOnOpenDays' : 'averages'], language),
    }),
  ];
}
