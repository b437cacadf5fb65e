/** Years, quarters, months, and the finer stretches over which lists are averaged, as files and readers name and date them. */

import type { DesignResult } from '../../experiment/result.ts';
import type { Cell, Grain } from '../../experiment/time/cells.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt, lastDay, momentAt } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import { calendarWords } from '../words/calendar.ts';
import { chartWords } from '../words/charts.ts';
import { dateWords } from '../words/date.ts';
import { grainWords, stretchWords } from '../words/grains.ts';
import { betweenInWords, dateInWords, endsInFiles, instantInWords } from './date-in-words.ts';

const belowTheDay: ReadonlySet<Grain> = new Set([
  ...(['hundredth', 'second', '5 seconds', '15 seconds', 'minute'] as const),
  ...(['5 minutes', '15 minutes', 'hour', '4 hours'] as const),
]);

/** Its first day; in a run that is shown by hours or less, and of one that begins within a day, the moment at which it begins. */
export function firstOf(start: string, cell: Cell): string {
  return belowTheDay.has(cell.grain) ? momentAt(start, cell.from) : endsInFiles(start, cell)[0];
}

/** Its first day, for readers: the moment at which it begins only in a run that is shown by hours or less. */
export function firstDayOf(start: string, { grain, from }: Cell): string {
  return belowTheDay.has(grain) ? momentAt(start, from) : dateAt(start, from);
}

/** Its last day; where it begins at a moment, the moment at which it ends. */
export function lastOf(start: string, cell: Cell): string {
  return belowTheDay.has(cell.grain) ? momentAt(start, cell.until) : endsInFiles(start, cell)[1];
}

/** "each week"; where they are finer around a policy "each month (around a policy’s date each week)". */
export function eachCell(cells: readonly Cell[], language: Language): string {
  const grains = [...new Set(cells.map(({ grain }) => grain))];
  const [usual, finer] = [...grains].sort((a, b) => lengthOf(cells, b) - lengthOf(cells, a));
  if (usual === undefined) return '';
  const each = (grain: Grain) => fill(stretchWords.each, language, { grain: inLanguage(grainWords[grain], language) });
  return finer === undefined
    ? each(usual)
    : fill(chartWords.finerAround, language, { usual: each(usual), finer: each(finer) });
}

/** "the last whole week", "de laatste hele week". */
export function lastCell({ grain }: Cell, language: Language): string {
  const { article, counted, ...name } = grainWords[grain];
  return fill(stretchWords[counted ? 'last' : 'lastWhole'], language, {
    grain: inLanguage(name, language),
    article: inLanguage(article, language),
  });
}

/** "the week from 3 March 2014", "de week vanaf 3 maart 2014"; a day is its date. */
export function cellFrom(start: string, cell: Cell, language: Language): string {
  const { article, ...name } = grainWords[cell.grain];
  const grain = inLanguage(name, language);
  const begins = dateInWords(dateAt(start, cell.from), language);
  if (cell.grain === 'day' && cell.from % day === 0) return begins;
  const date = belowTheDay.has(cell.grain) ? `${begins}, ${momentAt(start, cell.from).slice(11, 16)}` : begins;
  return fill(stretchWords.from, language, { grain, article: inLanguage(article, language), date });
}

/** The longest cell of a grain. */
function lengthOf(cells: readonly Cell[], grain: Grain): number {
  return Math.max(...cells.filter((cell) => cell.grain === grain).map(({ from, until }) => until - from));
}

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
  const begins = dateInWords(dateAt(start, cell.from), language);
  const from = instantInWords(start, cell.from, language);
  const to = dateInWords(lastDay(start, cell.until), language);
  const when = begins === to ? fill(calendarWords.onlyDay, language, { day: to }) : betweenInWords(from, to, language);
  return fill(calendarWords.part, language, { period, when });
}

/** "By calendar year", as a heading. */
export function calendarTitle({ calendar }: DesignResult, language: Language): string {
  const grain = calendar[0]?.cell.grain;
  const title = { month: calendarWords.byMonth, quarter: calendarWords.byQuarter };
  return inLanguage(grain === 'month' || grain === 'quarter' ? title[grain] : calendarWords.byYear, language);
}

function named(first: string, { grain }: Cell, language: Language): string {
  const year = first.slice(0, 4);
  if (grain === 'quarter') return fill(calendarWords.quarter, language, { number: quarterOf(first), year });
  if (grain !== 'month') return year;
  return `${inLanguage(dateWords.months[Number(first.slice(5, 7)) - 1], language) ?? ''} ${year}`;
}

/** 1 to 4. */
function quarterOf(date: string): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3);
}
