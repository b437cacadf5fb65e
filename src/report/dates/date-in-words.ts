/**
 * Dates, and the parts of a run between two of them, as text: the periods in which the same rules hold, and stretches of
 * time. The room knows the civil calendar of a plan; calendar-in-words.ts names its years, quarters, months and weeks.
 */
import type { PeriodResult, StretchDifferences } from '../../experiment/result.ts';
import { dateAt, lastDay } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { dateWords } from '../words/date.ts';
import { differenceWords } from '../words/differences.ts';
import { periodWords } from '../words/periods.ts';

/** "1 March 2014", "1 maart 2014". @param date as YYYY-MM-DD */
export function dateInWords(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day} ${dateWords.months[language][month - 1] ?? month} ${year}`;
}

export type RulePeriod = Pick<PeriodResult, 'kind' | 'policy' | 'from' | 'until'>;

/** "until 1 January 2014", "from 1 January 2014 (“refer only non-payers”)": when which rules hold. */
export function periodInWords(plan: Plan, { kind, policy, from, until }: RulePeriod, language: Language): string {
  const { start, horizon } = plan.period;
  const begins = dateInWords(dateAt(start, from), language);
  const named = policy === undefined ? undefined : plan.policies[policy];
  if (named === undefined)
    return fill(periodWords.until[language], { to: dateInWords(dateAt(start, until), language) });
  const words = { from: begins, to: dateInWords(lastDay(start, until), language), policy: named.title[language] };
  if (kind === 'transition') return fill(periodWords.goingOver[language], words);
  return fill(periodWords[until === horizon ? 'from' : 'fromTo'][language], words);
}

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
