import type { PeriodResult } from '../experiment/result.ts';
import { dateAt, lastDay } from '../plan/civil-date.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from './date-in-words.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { periodWords } from './words/periods.ts';

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
