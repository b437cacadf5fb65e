/** Dates with times as logs write them. */
import { formatDate, parseDate } from '../../plan/civil-date.ts';
import { day as secondsInDay } from '../../plan/units.ts';

/** Which comes first where the year stands last. */
export type DateOrder = 'dmy' | 'mdy';

export interface ReadMoment {
  /** Milliseconds since 1970-01-01, in UTC where there is a zone. */
  readonly time: number;
  /** Minutes east of UTC. */
  readonly zone: number | undefined;
  /** What the date itself says about the order of day and month; `unclear` where it could be either. */
  readonly order: DateOrder | 'unclear' | 'year first';
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const compact = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;
const clock = /^[T :]?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d+))?)?\s*([AaPp][Mm])?/;
const zoneMark = /^\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)$/i;

/** @returns undefined where it cannot be read, or is no moment that there is */
export function readMoment(text: string, order: DateOrder): ReadMoment | undefined {
  const written = text.trim();
  const date = dateIn(written, order);
  if (date === undefined) return undefined;
  const rest = written.slice(date.length);
  if (rest === '') return { time: date.day * secondsInDay * 1000, zone: undefined, order: date.order };
  const time = clock.exec(rest);
  const ofDay = time === null ? undefined : millisecondsIn(time);
  if (time === null || ofDay === undefined) return undefined;
  const behind = rest.slice(time[0].length);
  const local = date.day * secondsInDay * 1000 + ofDay;
  if (behind.trim() === '') return { time: local, zone: undefined, order: date.order };
  const zone = zoneIn(behind);
  return zone === undefined ? undefined : { time: local - zone * 60_000, zone, order: date.order };
}

interface FoundDate {
  readonly day: number;
  readonly length: number;
  readonly order: ReadMoment['order'];
}

function dateIn(text: string, order: DateOrder): FoundDate | undefined {
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first !== null) {
    const day = dayOf(first[1], first[2], first[3]);
    return day === undefined ? undefined : { day, length: first[0].length, order: 'year first' };
  }
  const last = yearLast.exec(text);
  if (last === null) return undefined;
  const [a, b] = [Number(last[1]), Number(last[2])];
  const shown = a > 12 ? 'dmy' : b > 12 ? 'mdy' : a === b ? 'year first' : 'unclear';
  const taken = shown === 'dmy' || shown === 'mdy' ? shown : order;
  const day = taken === 'dmy' ? dayOf(last[3], last[2], last[1]) : dayOf(last[3], last[1], last[2]);
  return day === undefined ? undefined : { day, length: last[0].length, order: shown };
}

function dayOf(year = '', month = '', day = ''): number | undefined {
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function millisecondsIn([, hours = '', minutes = '', seconds = '0', part = '', half]: RegExpExecArray) {
  const written = Number(hours);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (/p/i.test(half) ? 12 : 0);
  const [minute, second] = [Number(minutes), Number(seconds)];
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return undefined;
  const milliseconds = Math.floor(Number(`0.${part === '' ? '0' : part}`) * 1000 + 1e-6);
  return ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

function zoneIn(text: string): number | undefined {
  const mark = zoneMark.exec(text);
  if (mark === null) return undefined;
  if (mark[1] !== undefined) return 0;
  const [hours, minutes] = [Number(mark[3]), Number(mark[4] ?? '0')];
  if (hours > 14 || minutes > 59) return undefined;
  return (mark[2] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

/** As a spreadsheet keeps the dates from 1954 to 2119. */
export function isSerialDate(text: string): boolean {
  const number = Number(text.trim().replace(',', '.'));
  return /^\d{5}([.,]\d+)?$/.test(text.trim()) && number > 20_000 && number < 80_500;
}

/** "2024-03-01 09:30:05", on whatever clock the milliseconds are of. */
export function momentText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const number = Math.floor(seconds / secondsInDay);
  const inDay = seconds - number * secondsInDay;
  const parts = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60];
  return `${formatDate(number)} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
