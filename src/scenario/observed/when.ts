import { dayNumber, parseDate } from '../../plan/civil-date.ts';
import { day, hour, minute } from '../../plan/units.ts';

/** A stretch of time, in seconds from midnight of day 0; without length where it is a moment. */
export interface When {
  readonly from: number;
  readonly to: number;
}

/** What `2014-01` (a month), `2014-01-02` (a day) or `2014-01-02 09:30` (a moment) stands for; undefined for other text. */
export function whenOf(text: string): When | undefined {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month !== null) return monthOf(Number(month[1]), Number(month[2]));
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const date = parseDate(match?.[1] ?? '');
  if (match === null || date === undefined) return undefined;
  if (match[2] === undefined) return { from: date * day, to: (date + 1) * day };
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const at = date * day + hours * hour + minutes * minute + seconds;
  return { from: at, to: at };
}

function monthOf(year: number, month: number): When | undefined {
  if (month < 1 || month > 12) return undefined;
  const following = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return { from: dayNumber({ year, month, day: 1 }) * day, to: dayNumber({ ...following, day: 1 }) * day };
}
