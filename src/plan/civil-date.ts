import type { Seconds } from './units.ts';
import { day as secondsInDay } from './units.ts';

/**
 * Dates of the Gregorian calendar as day numbers, without clock, time zone or summer time.
 *
 * Day 0 is 1970-01-01. The arithmetic counts in eras of 400 years that begin on 1 March, after H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (2013).
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilDate(number: number): CivilDate {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** @returns the day number of a date written as YYYY-MM-DD, or undefined where that is no date */
export function parseDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const number = dayNumber({ year, month, day });
  // There is no 30 February: it would be a day in March.
  const found = civilDate(number);
  return found.year === year && found.month === month && found.day === day ? number : undefined;
}

/** YYYY-MM-DD, for years 0 to 9999. */
export function formatDate(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * @param start the civil date, as YYYY-MM-DD, of moment 0
 * @param seconds a part of a day counts as the day it is in
 * @returns YYYY-MM-DD
 * @throws RangeError where the start is no date
 */
export function dateAt(start: string, seconds: Seconds): string {
  const first = parseDate(start);
  if (first === undefined) throw new RangeError(`A date is written YYYY-MM-DD; found "${start}".`);
  return formatDate(first + Math.floor(seconds / secondsInDay));
}

/** The last day of a run of so many seconds: one that ends at midnight ends on the day before. */
export function lastDay(start: string, horizon: Seconds): string {
  return dateAt(start, Math.max(0, Math.ceil(horizon / secondsInDay) - 1) * secondsInDay);
}

/** As `dateAt`, with the time of the day: "2014-03-01 09:30:05". */
export function momentAt(start: string, seconds: Seconds): string {
  return momentsFrom(start)(seconds);
}

/** The day that begins then; within a day the moment. For programs, which must not take one for the other. */
export function dayOrMomentAt(start: string, seconds: Seconds): string {
  return seconds % secondsInDay === 0 ? dateAt(start, seconds) : momentAt(start, seconds);
}

/** `momentAt` for one moment after the other of the same run: nearly all are on the day of the one before. */
export function momentsFrom(start: string): (seconds: Seconds) => string {
  let [known, date] = [Number.NaN, ''];
  return (seconds) => {
    const whole = Math.floor(seconds);
    const day = Math.floor(whole / secondsInDay);
    if (day !== known) [known, date] = [day, dateAt(start, whole)];
    // Also of what was before the start.
    const inDay = whole - day * secondsInDay;
    const [hours, minutes] = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60];
    return `${date} ${pad(hours, 2)}:${pad(minutes, 2)}:${pad(inDay % 60, 2)}`;
  };
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
