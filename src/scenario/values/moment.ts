import { parseDate } from '../../plan/civil-date.ts';
import { day, hour, minute, type Seconds } from '../../plan/units.ts';

/**
 * `2014-01-01` or `2014-01-01 09:30`, as seconds from midnight of the run's first day; undefined for any other text,
 * dates that do not exist included.
 */
export function momentIn(text: string, startDay: number): Seconds | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2}))?$/.exec(text);
  const date = match === null ? undefined : parseDate(match[1] ?? '');
  if (match === null || date === undefined) return undefined;
  const hours = Number(match[2] ?? 0);
  const minutes = Number(match[3] ?? 0);
  return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)
    ? undefined
    : (date - startDay) * day + hours * hour + minutes * minute;
}

/** Written like a date, whether it exists or not. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/.test(text);
}
