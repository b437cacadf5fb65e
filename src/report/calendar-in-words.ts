/** Calendar years, quarters and months, as files and readers name them. */
import type { Cell } from '../experiment/cells.ts';
import type { DesignResult } from '../experiment/result.ts';
import { firstOf, lastOf } from './cell-in-words.ts';
import { dateInWords } from './date-in-words.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { calendarWords } from './words/calendar.ts';
import { dateWords } from './words/date.ts';

/** "2014", "2014-Q2", "2014-03": a label that sorts by time. */
export function calendarLabel(start: string, cell: Cell): string {
  const first = firstOf(start, cell);
  if (cell.grain === 'month') return first.slice(0, 7);
  return cell.grain === 'quarter' ? `${first.slice(0, 4)}-Q${quarterOf(first)}` : first.slice(0, 4);
}

/** "2014", "Q2 2014", "March 2014"; one that is not whole with its dates. */
export function calendarPeriod(start: string, cell: Cell, language: Language): string {
  const period = named(firstOf(start, cell), cell, language);
  if (cell.whole) return period;
  const [from, to] = [firstOf(start, cell), lastOf(start, cell)].map((date) => dateInWords(date, language));
  return fill(calendarWords.part[language], { period, from: from ?? '', to: to ?? '' });
}

/** "By calendar year", as a heading. */
export function calendarTitle({ calendar }: DesignResult, language: Language): string {
  const grain = calendar[0]?.cell.grain;
  const title = { month: calendarWords.byMonth, quarter: calendarWords.byQuarter };
  return (grain === 'month' || grain === 'quarter' ? title[grain] : calendarWords.byYear)[language];
}

function named(first: string, { grain }: Cell, language: Language): string {
  const year = first.slice(0, 4);
  if (grain === 'quarter') return fill(calendarWords.quarter[language], { number: quarterOf(first), year });
  if (grain !== 'month') return year;
  return `${dateWords.months[language][Number(first.slice(5, 7)) - 1] ?? ''} ${year}`;
}

/** 1 to 4. */
function quarterOf(date: string): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3);
}
