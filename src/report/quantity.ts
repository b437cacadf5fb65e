/** Estimates as text: rounded to their interval, in their unit, in the reader's notation. */
import type { Measured, Unit } from '../experiment/result.ts';
import { dateAt } from './civil-date.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import type { Fineness, Spread } from './round-to-interval.ts';
import { figure, roundingPower, signedFigure } from './round-to-interval.ts';
import { rangeWords, unitWords } from './words/units.ts';

/** The same estimate in the unit it is shown in: shares as percentages, dates (seconds) as days. */
export function shown(spread: Spread, unit: Unit): Spread {
  const factor = unit === 'share' ? 100 : unit === 'date' ? 1 / 86_400 : 1;
  const times = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  return { mean: times(spread.mean), low: times(spread.low), high: times(spread.high) };
}

/** Cases and people are whole: prose shows no part of one, unless there are hardly any. */
export function powerFor(spread: Spread, unit: Unit, fineness: Fineness): number {
  const power = roundingPower(spread, fineness);
  const whole = fineness === 'prose' && Math.abs(spread.mean ?? 0) >= 10 && unit !== 'share';
  return whole ? Math.max(0, power) : power;
}

/** Whether there is an interval with a width: what came out the same every time has none to show. */
function hasRange(spread: Spread): spread is { readonly mean: number; readonly low: number; readonly high: number } {
  return spread.low !== undefined && spread.high !== undefined && spread.low !== spread.high;
}

function ranged(spread: Spread, power: number, language: Language, suffix: string): string {
  if (spread.mean === undefined) return rangeWords.nothing[language];
  const mean = figure(spread.mean, power, language) + suffix;
  if (!hasRange(spread)) return mean;
  const low = figure(spread.low, power, language) + suffix;
  return fill(rangeWords.range[language], { mean, low, high: figure(spread.high, power, language) + suffix });
}

/** "12.3 (11.0 to 13.6)" without the name of the unit, for a cell under a heading that names it. */
export function rangeText(estimate: Spread, unit: Unit, language: Language): string {
  const spread = shown(estimate, unit);
  return ranged(spread, powerFor(spread, unit, 'table'), language, unit === 'share' ? '%' : '');
}

/** What a cell says of a measure: the range, the dates, or why there is none. */
export function cellText(measured: Measured | undefined, start: string, language: Language): string {
  if (measured === undefined) return rangeWords.nothing[language];
  const { mean, low, high } = measured.estimate;
  if (mean === undefined) return rangeWords[measured.status === 'estimated' ? 'nothing' : measured.status][language];
  if (measured.unit !== 'date') return rangeText(measured.estimate, measured.unit, language);
  if (low === undefined || high === undefined || low === high) return dateAt(start, mean);
  const ends = { mean: dateAt(start, mean), low: dateAt(start, Math.max(0, low)), high: dateAt(start, high) };
  return fill(rangeWords.range[language], ends);
}

/** "1 case", "about" excluded: a rounded number with its unit, for prose. */
export function amount(value: number, power: number, unit: Unit, language: Language): string {
  const number = figure(value, power, language);
  return `${number} ${unitWords[unit][number === '1' ? 'one' : 'many'][language]}`;
}

/** "12 cases a month (11 to 13)", rounded for prose. */
export function amountWithRange(estimate: Spread, unit: Unit, language: Language): string {
  const spread = shown(estimate, unit);
  if (spread.mean === undefined) return rangeWords.nothing[language];
  const power = powerFor(spread, unit, 'prose');
  const mean = amount(spread.mean, power, unit, language);
  if (!hasRange(spread)) return mean;
  const low = figure(spread.low, power, language);
  return fill(rangeWords.range[language], { mean, low, high: figure(spread.high, power, language) });
}

/** "+12.3 (+11.0 to +13.6)": a difference in a table. */
export function differenceText(estimate: Spread, unit: Unit, language: Language): string {
  const spread = shown(estimate, unit);
  if (spread.mean === undefined) return rangeWords.nothing[language];
  const power = powerFor(spread, unit, 'table');
  const mean = signedFigure(spread.mean, power, language);
  if (!hasRange(spread)) return mean;
  const low = signedFigure(spread.low, power, language);
  return fill(rangeWords.range[language], { mean, low, high: signedFigure(spread.high, power, language) });
}
