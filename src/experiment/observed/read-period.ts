/** Years, quarters, months, days and the stretches between two of them, as offices write them. */
import { civilDate, dayNumber, formatDate } from '../../plan/civil-date.ts';
import type { Days } from './observed-figure.ts';
import type { Fault } from './table-fault.ts';

/** Which comes first in a date such as 03/04/2014; undefined where the table does not show it. */
export type DateOrder = 'day first' | 'month first' | undefined;

export interface ReadDays extends Days {
  /** Whether it is one day that is not said to be a stretch. */
  readonly isDay: boolean;
}

export function isFault(found: ReadDays | Fault): found is Fault {
  return 'code' in found;
}

const months = [
  ['january', 'januari', 'jan'],
  ['february', 'februari', 'feb'],
  ['march', 'maart', 'mar', 'mrt'],
  ['april', 'apr'],
  ['may', 'mei'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const between = /^(.+?)\s*(?:\.\.|\s(?:to|tot en met|t\/m|tm|through|–|—|-)\s)\s*(.+)$/;

/** "2014", "2014-03", "Q1 2014", "maart 2014", "2014-03-01", or one of these to another. */
export function readPeriod(text: string, order: DateOrder): ReadDays | Fault {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const ends = between.exec(written) ?? isoStretch.exec(written);
  if (ends !== null) return stretch(ends[1] ?? '', ends[2] ?? '', order);
  // In Dutch "tot" leaves out the day after it, and many do not know.
  if (/ tot /.test(written)) return { code: 'exclusive or inclusive', found: text };
  return single(written, text, order);
}

const isoStretch = /^(\d{4}-\d\d(?:-\d\d)?)\/(\d{4}-\d\d(?:-\d\d)?)$/;

/** From the first day of one period to the last of another. */
export function stretch(first: string, last: string, order: DateOrder): ReadDays | Fault {
  const [from, to] = [first, last].map((each) => single(each.trim().toLowerCase(), each, order));
  if (from === undefined || to === undefined) throw new RangeError('two texts give two periods');
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  if (to.until <= from.from) return { code: 'backwards', from: first, to: last };
  return { from: from.from, until: to.until, isDay: false };
}

function single(written: string, found: string, order: DateOrder): ReadDays | Fault {
  const year = /^(\d{4})$/.exec(written);
  if (year !== null) return ofMonths(Number(year[1]), 1, 12);
  const quarter = quarterIn(written);
  if (quarter !== undefined) return ofMonths(quarter.year, 3 * quarter.number - 2, 3);
  const month = monthIn(written);
  if (month !== undefined) {
    return month.number >= 1 && month.number <= 12
      ? ofMonths(month.year, month.number, 1)
      : { code: 'no such date', found };
  }
  if (/^\d{5}$/.test(written)) return serial(Number(written), found);
  return day(written, found, order);
}

/** Spreadsheets count days from 30 December 1899. */
const epoch = dayNumber({ year: 1899, month: 12, day: 30 });

function serial(number: number, found: string): Fault {
  return { code: 'serial date', found, date: formatDate(epoch + number) };
}

function quarterIn(text: string): { readonly year: number; readonly number: number } | undefined {
  const found =
    /^(?<year>\d{4})[- ]?(?:q|k|kw|kwartaal |quarter )(?<number>[1-4])$/.exec(text) ??
    /^(?:q|k|kw|kwartaal |quarter )(?<number>[1-4])[-/ ](?<year>\d{4})$/.exec(text) ??
    /^(?<number>[1-4])(?:e|de|ste|st|nd|rd|th)? (?:kwartaal|quarter)(?: of| van)? (?<year>\d{4})$/.exec(text);
  return found?.groups && { year: Number(found.groups.year), number: Number(found.groups.number) };
}

function monthIn(text: string): { readonly year: number; readonly number: number } | undefined {
  const digits =
    /^(?<year>\d{4})[-/](?<number>\d{1,2})$/.exec(text) ?? /^(?<number>\d{1,2})[-/](?<year>\d{4})$/.exec(text);
  if (digits?.groups) return { year: Number(digits.groups.year), number: Number(digits.groups.number) };
  const named =
    /^(?<name>[a-z]+)\.?[- ](?<year>\d{4})$/.exec(text) ?? /^(?<year>\d{4})[- ](?<name>[a-z]+)\.?$/.exec(text);
  const number = months.findIndex((names) => names.includes(named?.groups?.name ?? '')) + 1;
  return named?.groups && number > 0 ? { year: Number(named.groups.year), number } : undefined;
}

const slashed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** What the dates of a table together show of their order; a table may not have both. */
export function orderIn(texts: readonly string[]): DateOrder {
  const found = texts
    .flatMap((text) => text.match(/\b\d{1,2}([-/.])\d{1,2}\1\d{4}\b/g) ?? [])
    .map((text) => slashed.exec(text));
  if (found.some((match) => Number(match?.[1]) > 12)) return 'day first';
  return found.some((match) => Number(match?.[3]) > 12) ? 'month first' : undefined;
}

function day(written: string, found: string, order: DateOrder): ReadDays | Fault {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(written);
  if (iso !== null) return oneDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), found);
  const named = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(written);
  const number = months.findIndex((names) => names.includes(named?.[2] ?? '')) + 1;
  if (named !== null && number > 0) return oneDay(Number(named[3]), number, Number(named[1]), found);
  const match = slashed.exec(written);
  if (match === null) return { code: 'no period', found };
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (first === second) return oneDay(year, first, second, found);
  if (order === 'day first') return oneDay(year, second, first, found);
  if (order === 'month first') return oneDay(year, first, second, found);
  const readings = [dayNumber({ year, month: second, day: first }), dayNumber({ year, month: first, day: second })];
  return { code: 'day or month first', found, readings: readings.map(formatDate) };
}

function oneDay(year: number, month: number, date: number, found: string): ReadDays | Fault {
  const number = dayNumber({ year, month, day: date });
  const back = civilDate(number);
  if (back.year !== year || back.month !== month || back.day !== date) return { code: 'no such date', found };
  return { from: number, until: number + 1, isDay: true };
}

function ofMonths(year: number, first: number, count: number): ReadDays {
  const next = first + count - 1;
  const until = dayNumber({ year: year + Math.floor(next / 12), month: (next % 12) + 1, day: 1 });
  return { from: dayNumber({ year, month: first, day: 1 }), until, isDay: false };
}
