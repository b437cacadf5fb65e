/** Dates of the Gregorian calendar counted forward from a start: no clock, time zone or summer time. */
import type { Language } from './language.ts';
import { dateWords } from './words/date.ts';

const secondsInDay = 86_400;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parts(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`A date is written YYYY-MM-DD; found "${date}".`);
  }
  return { year, month, day };
}

/**
 * @param start the civil date, as YYYY-MM-DD, of moment 0
 * @param seconds 0 or more; part of a day counts as the day it is in
 * @returns YYYY-MM-DD
 */
export function dateAt(start: string, seconds: number): string {
  let { year, month, day } = parts(start);
  day += Math.floor(seconds / secondsInDay);
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The last day of a run of so many seconds: one that ends at midnight ends on the day before. */
export function lastDay(start: string, horizon: number): string {
  return dateAt(start, Math.max(0, Math.ceil(horizon / secondsInDay) - 1) * secondsInDay);
}

/** As {@link dateAt}, with the time of the day: "2014-03-01 09:30:05". */
export function momentAt(start: string, seconds: number): string {
  const whole = Math.floor(seconds);
  const inDay = whole % secondsInDay;
  const clock = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60];
  return `${dateAt(start, whole)} ${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** "1 March 2014", "1 maart 2014". */
export function dateInWords(date: string, language: Language): string {
  const { year, month, day } = parts(date);
  return `${day} ${dateWords.months[language][month - 1] ?? month} ${year}`;
}
