import type { StretchDifferences } from '../experiment/result.ts';
import { dateAt, lastDay } from '../plan/civil-date.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from './date-in-words.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { differenceWords } from './words/differences.ts';

/** "1 January 2014 to 31 March 2015": a part of the run, whichever rules hold in it. */
export function stretchInWords(
  { period }: Plan,
  { from, until }: Pick<StretchDifferences, 'from' | 'until'>,
  language: Language,
): string {
  return fill(differenceWords.stretch[language], {
    from: dateInWords(dateAt(period.start, from), language),
    to: dateInWords(lastDay(period.start, until), language),
  });
}
