/**
 * Dates, and the parts of a run between two of them, as text: the periods in which the same rules hold, and stretches of
 * time. The room knows the civil calendar of a plan; calendar-in-words.ts names its years, quarters, months and weeks.
 */

import type { PeriodResult, StretchDifferences } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt, lastDay, momentAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import { dateWords } from '../words/date.ts';
import { periodWords } from '../words/periods.ts';

/** "1 March 2014", "1 maart 2014". @param date as YYYY-MM-DD */
export function dateInWords(date: string, language: Language): string {
  const [year = 0, month = 0, ofMonth = 0] = date.split('-').map(Number);
  return `${ofMonth} ${inLanguage(dateWords.months[month - 1], language) ?? month} ${year}`;
}

/** "4 March 2024", and where it is not midnight "4 March 2024 08:00". @param start the date of moment 0 */
export function instantInWords(start: string, at: number, language: Language): string {
  const date = dateInWords(dateAt(start, at), language);
  return at % day === 0 ? date : `${date} ${timeOf(start, at)}`;
}

/** "08:00". */
export function timeOf(start: string, at: number): string {
  return momentAt(start, at).slice('2024-03-04 '.length, '2024-03-04 10:00'.length);
}

/**
 * "1 January 2014" and "31 March 2015": the first and the last day of a part of a run. Where that does not begin or end with a
 * day, the moments between which it lies, so that it does not overlap with the part before or after it: "30 September 2024
 * 07:30", and of a short one "4 March 2024 00:00" and "4 March 2024 10:00".
 *
 * @param start the date of moment 0
 * @param horizon the end of the run: of one of weeks the last day, whole or not
 */
function endsInWords(
  start: string,
  { from, until }: Pick<StretchDifferences, 'from' | 'until'>,
  horizon: number,
  language: Language,
): { readonly from: string; readonly to: string; readonly are: 'days' | 'moments' } {
  const isShort = until - from < 14 * day;
  const isWhole = (at: number) => at % day === 0 || (at === horizon && !isShort);
  if (isShort && !(isWhole(from) && isWhole(until))) {
    const moment = (at: number) => `${dateInWords(dateAt(start, at), language)} ${timeOf(start, at)}`;
    return { from: moment(from), to: moment(until), are: 'moments' };
  }
  const begins = instantInWords(start, from, language);
  return isWhole(until)
    ? { from: begins, to: dateInWords(lastDay(start, until), language), are: 'days' }
    : { from: begins, to: instantInWords(start, until, language), are: 'moments' };
}

/** "1 January 2014 to 31 March 2015"; of one day "4 March 2024". As `endsInWords`. */
export function daysInWords(
  start: string,
  stretch: Pick<StretchDifferences, 'from' | 'until'>,
  language: Language,
  horizon: number = stretch.until,
): string {
  const { from, to, are } = endsInWords(start, stretch, horizon, language);
  if (are === 'moments') return fill(dateWords.spanOfMoments, language, { from, to });
  return from === to ? from : fill(dateWords.span, language, { from, to });
}

/** "from 1 January 2014 to 31 March 2015"; of one day "on 4 March 2024". As `endsInWords`. */
export function whenInWords(
  start: string,
  stretch: Pick<StretchDifferences, 'from' | 'until'>,
  language: Language,
  horizon: number = stretch.until,
): string {
  const { from, to, are } = endsInWords(start, stretch, horizon, language);
  return are === 'moments' ? betweenMoments(from, to, language) : betweenInWords(from, to, language);
}

/** "in March", "from March to May": the months of a season, whatever the year. @param start the date of moment 0 */
export function monthsInWords(
  start: string,
  { from, until }: Pick<StretchDifferences, 'from' | 'until'>,
  language: Language,
): string {
  const [first, last] = [dateAt(start, from), lastDay(start, until)].map((date) => {
    return inLanguage(dateWords.months[Number(date.slice(5, 7)) - 1], language) ?? date;
  });
  return first === last
    ? fill(dateWords.inMonth, language, { month: first ?? '' })
    : betweenInWords(first ?? '', last ?? '', language);
}

/** The same of two moments, of which the last is no longer part of it. */
export function betweenMoments(from: string, to: string, language: Language): string {
  return fill(dateWords.betweenMoments, language, { from, to });
}

/** The same of two dates, however they are written. */
export function betweenInWords(from: string, to: string, language: Language): string {
  const { during, onDay } = dateWords;
  return from === to ? fill(onDay, language, { day: from }) : fill(during, language, { from, to });
}

/**
 * The first and the last day of a part of a run, for files. One that begins within a day, or ends in one and not with the run,
 * has the moments at which it begins and ends: as days, it would overlap with what comes before or after it.
 */
export function endsInFiles(
  start: string,
  { from, until }: Pick<StretchDifferences, 'from' | 'until'>,
  horizon: number = until,
): readonly [from: string, until: string] {
  return from % day === 0 && (until % day === 0 || until === horizon)
    ? [dateAt(start, from), lastDay(start, until)]
    : [momentAt(start, from), momentAt(start, until)];
}

export type RulePeriod = Pick<PeriodResult, 'kind' | 'policy' | 'from' | 'until'>;

/** "until 1 January 2014", "from 1 January 2014 (“refer only non-payers”)": when which rules hold. */
export function periodInWords(plan: Plan, { kind, policy, from, until }: RulePeriod, language: Language): string {
  const { start, horizon } = plan.period;
  const begins = instantInWords(start, from, language);
  const named = policy === undefined ? undefined : plan.policies[policy];
  if (named === undefined) return fill(periodWords.until, language, { to: instantInWords(start, until, language) });
  const when = whenInWords(start, { from, until }, language, horizon);
  const words = { from: begins, when, policy: inLanguage(named.title, language) };
  if (kind === 'transition') return fill(periodWords.goingOver, language, words);
  return fill(periodWords[until === horizon ? 'from' : 'fromTo'], language, words);
}

/** "1 January 2014 to 31 March 2015": a part of the run, whichever rules hold in it. */
export function stretchInWords(
  { period }: Plan,
  { from, until }: Pick<StretchDifferences, 'from' | 'until'>,
  language: Language,
): string {
  return daysInWords(period.start, { from, until }, language, period.horizon);
}
