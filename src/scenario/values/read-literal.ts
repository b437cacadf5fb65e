import { parseDate } from '../../plan/civil-date.ts';
import { day, hour, minute, type Seconds } from '../../plan/units.ts';
import { nearMiss } from '../names.ts';
import type { Fault, Readings } from '../problem.ts';
import { combined, dimensionless, isDimensionless } from './dimension.ts';
import { otherSpellings, type UnitOfMeasure, unitNamed, unitWords } from './units-of-measure.ts';
import type { Quantity } from './value.ts';

/**
 * `45 minutes`, `45 minutes of work`, `2000 cases per year`, `56 %`, `1 % per day`, `75 euro`, `3`, `2014-01-01`.
 *
 * @param startDay the day number of the run's first day: dates become seconds from there
 * @returns undefined where the text does not begin like a number, and so is a name or nothing
 */
export function readLiteral(text: string, startDay: number): Quantity | { readonly fault: Fault } | undefined {
  const moment = momentIn(text, startDay);
  if (moment !== undefined) {
    return { kind: 'quantity', value: moment, dimension: { moment: 1 }, sort: 'number', clock: 'any' };
  }
  const match = /^([-+]?(?:\d|\.\d)[\d.,_'\u00a0\u202f]*(?:[eE][-+]?\d+)?)(.*)$/s.exec(text);
  if (match === null) return undefined;
  const written = match[1] ?? '';
  const units = (match[2] ?? '').trim();
  const fault = numberFault(written, units, text);
  if (fault !== undefined) return { fault };
  return withUnits(Number(written), units, text);
}

function numberFault(written: string, units: string, text: string): Fault | undefined {
  if (/^[-+]?[\d.]+[\u00a0\u202f]+$/.test(written) && /^\D/.test(units)) {
    return { code: 'no-break space', found: text, plain: text.replace(/[\u00a0\u202f]+/g, ' ') };
  }
  if (/[,_'\u00a0\u202f]/.test(written) || /^\d{3}(?!\d)/.test(units)) {
    return { code: 'comma in number', found: text, readings: readingsOf(text) };
  }
  if (/e/i.test(written)) {
    const plain = String(Number(written));
    const isPlain = /^-?[\d.]+$/.test(plain) && (Number(written) !== 0 || !/[1-9].*e/i.test(written));
    return { code: 'power of ten', found: text, ...(isPlain ? { plain: text.replace(written, plain) } : {}) };
  }
  if (/^[-+]?\d{1,3}(\.\d{3}){2,}$/.test(written)) {
    return { code: 'comma in number', found: text, readings: readingsOf(text) };
  }
  if (!/^[-+]?(\d+(\.\d+)?|\.\d+)$/.test(written)) {
    const near = /^[-+]?\d+\.$/.test(written) ? `${written.slice(0, -1)} ${units}`.trim() : undefined;
    return { code: 'not a quantity', found: text, expected: aNumber, ...(near === undefined ? {} : { near }) };
  }
  // 1.400 is fourteen hundred to a Dutch reader and one and four tenths to a computer.
  if (/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(written)) {
    return { code: 'thousands or decimals', found: text, readings: readingsOf(text) };
  }
  return isKept(written) ? undefined : { code: 'too many digits', found: text };
}

const aNumber = { en: 'a number', nl: 'een getal' };

/** Three digits behind each mark: thousands. One comma, or the last mark of two sorts: decimals. Of a range, both ends alike. */
export function readingsOf(text: string): Readings {
  const [low, high, ...more] = text.split(' to ');
  if (low !== undefined && high !== undefined && more.length === 0) {
    const [from, to] = [readingsOf(low), readingsOf(high)];
    return {
      ...(from.thousands && to.thousands ? { thousands: `${from.thousands} to ${to.thousands}` } : {}),
      ...(from.decimals && to.decimals ? { decimals: `${from.decimals} to ${to.decimals}` } : {}),
    };
  }
  const match = /^([-+]?)(\d[\d.,_'\u00a0\u202f ]*)(.*)$/s.exec(text);
  const sign = match?.[1] ?? '';
  const written = (match?.[2] ?? '').trim();
  const rest = text.slice(sign.length + written.length);
  const groups = written.split(/[.,_'\u00a0\u202f ]/);
  const marks = [...written.replace(/\d/g, '')];
  const last = marks.at(-1);
  const isThousands = /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every(({ length }) => length === 3);
  const isOnce = (last === ',' || last === '.') && marks.filter((mark) => mark === last).length === 1;
  const hasDecimals = isOnce && groups.at(-1) !== '';
  const whole = groups.slice(0, -1).join('');
  return {
    ...(isThousands && new Set(marks).size === 1 ? { thousands: `${sign}${groups.join('')}${rest}` } : {}),
    ...(hasDecimals ? { decimals: `${sign}${whole}${decimalsOf(groups.at(-1) ?? '')}${rest}` } : {}),
  };
}

/** Not three of them: those could be thousands. */
function decimalsOf(digits: string): string {
  const kept = digits.replace(/0+$/, '');
  if (kept === '') return '';
  return `.${kept.length === 3 ? `${kept}0` : kept}`;
}

/** Whether every digit survives: 15 always do, and more where the number itself says the same when it is printed. */
function isKept(written: string): boolean {
  const digits = significant(written);
  return digits.length <= 15 || digits === significant(String(Number(written)));
}

function significant(written: string): string {
  return written
    .replace(/e.*$/, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+|0+$/g, '');
}

function withUnits(number: number, units: string, text: string): Quantity | { readonly fault: Fault } {
  const ofWork = units.endsWith(' of work');
  const [above = '', ...below] = ` ${ofWork ? units.slice(0, -' of work'.length) : units}`
    .split(/ +per +/)
    .map((word) => word.trim());
  const words = above === '' ? below : [above, ...below];
  const known = words.map((word, i) => ({ word, unit: unitNamed(word), isBelow: i > 0 || above === '' }));
  if (below.includes('%')) return { fault: { code: 'unknown unit', found: text, unit: 'per %', near: undefined } };
  const unknown = known.find(({ unit }) => unit === undefined);
  if (unknown !== undefined) {
    const range = rangeMeant(text);
    if (range !== undefined) return { fault: { code: 'range for a value', found: text, range } };
    const asAWord = meant(unknown.word, unknown.isBelow);
    const near = /^\p{L}+$/u.test(unknown.word) ? (asAWord ?? quantityMeant(text)) : (quantityMeant(text) ?? asAWord);
    return { fault: { code: 'unknown unit', found: text, unit: unknown.word, near } };
  }
  const counted = above === '' ? undefined : known[0]?.unit;
  const quantity = known
    .slice(counted === undefined ? 0 : 1)
    .reduce((sofar, { unit }) => dividedBy(sofar, unit), multipliedBy(number, counted));
  // Hours per year are a part of the time, and so neither a share nor a plain number.
  const isRatio = below.length > 0 && isDimensionless(quantity.dimension);
  const sort = isRatio ? 'computed' : quantity.sort;
  if (!ofWork) return { ...quantity, sort };
  return quantity.dimension.time === 1 && quantity.clock === 'any'
    ? { ...quantity, sort, clock: 'work' }
    : { fault: { code: 'work for calendar time', found: text } };
}

function multipliedBy(number: number, unit: UnitOfMeasure | undefined): Quantity {
  const plain: Quantity = { kind: 'quantity', value: number, dimension: dimensionless, sort: 'number', clock: 'any' };
  if (unit === undefined) return plain;
  // Dividing by 100 is exact where multiplying by 0.01 is not: 7 % is 0.07.
  if (unit.base === 'share') return { ...plain, value: number / 100, sort: 'share' };
  const clock = unit.base === 'time' && unit.worth >= day ? 'calendar' : 'any';
  return { ...plain, value: number * unit.worth, dimension: { [unit.base]: 1 }, clock };
}

function dividedBy(quantity: Quantity, unit: UnitOfMeasure | undefined): Quantity {
  if (unit === undefined || unit.base === 'share') return quantity;
  const dimension = combined(quantity.dimension, { [unit.base]: 1 }, -1);
  return { ...quantity, value: quantity.value / unit.worth, dimension };
}

/** `5-10 minutes` as the range that it is; undefined for any other text. */
function rangeMeant(text: string): string | undefined {
  const [, low, high] = /^([\d.]+) ?(?:-|–|to|tot) ?([\d.]+ ?\D*)$/.exec(text) ?? [];
  return low === undefined || high === undefined ? undefined : `${low} to ${high}`;
}

/** `1 hour 30 minutes`, `2 x a year`, `100/year`, `5 per 2 weeks` as they are written here; undefined for any other text. */
function quantityMeant(text: string): string | undefined {
  const [, hours, minutes] =
    /^(\d+)(?:(?::| ?(?:hours?|hrs?|h|uur|u),? ?(?:and |en )?)(\d+) ?(\D*))$/i.exec(text) ?? [];
  const isClock = /^\d+:[0-5]\d ?(?:hours?|hrs?|h|uur|u)$/i.test(text);
  const isBoth = /^\d+ ?[a-z]+,? ?(?:and |en )?\d+ ?(?:minutes?|minuten|minuut|mins?|m)?$/i.test(text);
  if (hours !== undefined && minutes !== undefined && (isClock || isBoth)) {
    return `${hours} ${hours === '1' ? 'hour' : 'hours'} + ${Number(minutes)} ${Number(minutes) === 1 ? 'minute' : 'minutes'}`;
  }
  const [, number = '', counted = '', times = '1', unit = ''] =
    /^([\d.]+)(?: ?(?:x|×|keer|times|maal))? ?([a-z]*) ?(?:\/ ?|(?:per|an?|each|every|elke?) +(?:(\d+) +)?)([a-z]+)$/i.exec(
      text,
    ) ?? [];
  const below = meant(unit.toLowerCase(), true);
  const worth = Number(number) / Number(times);
  const isExact = /^\d+(\.\d{1,3})?$/.test(String(worth));
  const above = counted === '' ? '' : ` ${unitNamed(counted) === undefined ? meant(counted, false) : counted}`;
  if (number === '' || below === undefined || unitNamed(below)?.base !== 'time' || !isExact) return undefined;
  return above === ' undefined' ? undefined : `${worth}${above} per ${below}`;
}

/** @param isBelow behind "per", where it is one of them */
function meant(word: string, isBelow: boolean): string | undefined {
  if (isBelow && unitNamed(word) !== undefined) return unitNamed(word)?.words.at(-1);
  // A unit is a word; with a number or a sign in it, it is more than misspelt.
  if (/[\d/*+^]/.test(word)) return undefined;
  const near = otherSpellings[word.toLowerCase()] ?? nearMiss(word, unitWords);
  return (isBelow && near !== undefined ? unitNamed(near)?.words.at(-1) : undefined) ?? near;
}

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

/**
 * A text that is no date, or not only a date, with the date that is meant where the day stands first (`31-01-2014`,
 * `31 januari 2014`), and where all that is wrong is the time behind it.
 */
export function noSuchDate(found: string): Extract<Fault, { readonly code: 'no such date' }> {
  const [, date = ''] = /^(\d{4}-\d{2}-\d{2})[ T]\d/.exec(found) ?? [];
  if (parseDate(date) !== undefined) {
    return momentIn(found, 0) === undefined
      ? { code: 'no such date', found, time: 'wrong' }
      : { code: 'no such date', found, time: 'unwanted', meant: date };
  }
  const [, first = '', month = '', last = ''] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(inDigits(found)) ?? [];
  const [year, dayOfMonth] = first.length === 4 ? [first, last] : [last, first];
  const inOrder = [`${month}-${dayOfMonth}`, `${dayOfMonth}-${month}`].map((parts) => {
    return `${year}-${parts.replace(/\d+/g, (digits) => digits.padStart(2, '0'))}`;
  });
  // Between slashes the month may stand first, as in America.
  const readings = year.length === 4 ? inOrder.slice(0, first.length === 4 || !found.includes('/') ? 1 : 2) : [];
  const [likely, other] = readings.filter(
    (each, index, all) => parseDate(each) !== undefined && all.indexOf(each) === index,
  );
  if (likely === undefined || likely === found) return { code: 'no such date', found };
  return { code: 'no such date', found, meant: likely, ...(other === undefined ? {} : { other }) };
}

/** English and Dutch months by the letters that tell them apart. */
const months = ['jan', 'feb', 'ma?a?rt?', 'apr', 'ma?e?[iy]', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec'];

/** `31 januari 2014` as `31-1-2014`; any other text as it is. */
function inDigits(text: string): string {
  const [, dayOfMonth = '', month = '', year = ''] = /^(\d{1,2}) (\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const index = months.findIndex((letters) => new RegExp(`^${letters}`, 'i').test(month));
  return month === '' || index < 0 ? text : `${dayOfMonth}-${index + 1}-${year}`;
}

/** Written like a date, whether it exists or not. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/.test(text);
}
