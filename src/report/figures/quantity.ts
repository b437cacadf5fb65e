/**
 * Estimates as text: rounded to their interval, in their unit, in the reader's notation. The room knows how numbers,
 * durations and estimates are written in either language, and nothing of what they are about; everything that prints a
 * figure calls it. Begin here; number-format.ts writes digits, round-to-interval.ts says how many of them.
 */

import type { Estimate, Measured, MeasureStatus, Unit } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import { rangeWords, unitWords } from '../words/units.ts';
import type { Fineness, Spread } from './round-to-interval.ts';
import { figure, leadingPower, roundingPower, signedFigure } from './round-to-interval.ts';

/** The same estimate in the unit it is shown in: shares as percentages, dates (seconds) as days. */
export function shown(spread: Spread, unit: Unit): Spread {
  const factor = unit === 'share' ? 100 : unit === 'date' ? 1 / day : 1;
  const times = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  return { mean: times(spread.mean), low: times(spread.low), high: times(spread.high) };
}

/** Whether a measure is never more than all there is: a share is not, but there may be more demand than capacity. */
export function isPart(measure: string | undefined, unit: Unit): boolean {
  return unit === 'share' && measure !== 'load';
}

/**
 * A count or a time is never below nothing, and a share never above all, though the arithmetic of their intervals may be:
 * they are shown from 0, and to 100 %.
 *
 * @param part whether it is never more than all there is
 */
export function withinBounds({ mean, low, high }: Spread, unit: Unit, part = unit === 'share'): Spread {
  const signed = unit.startsWith('cases per') || unit === 'euro' || mean === undefined || mean < 0;
  if (signed || low === undefined || high === undefined) return { mean, low, high };
  return { mean, low: Math.max(0, low), high: part && mean <= 100 ? Math.min(100, high) : high };
}

/**
 * Cases and people are whole: prose shows no part of one, unless there are hardly any, and then two figures where no range
 * says how many are known. Tables stop at hundredths.
 */
export function powerFor(spread: Spread, unit: Unit, fineness: Fineness): number {
  const power = roundingPower(spread, fineness);
  if (fineness === 'table') return Math.max(-2, power);
  const size = Math.abs(spread.mean ?? 0);
  if (size >= 10 && unit !== 'share') return Math.max(0, power);
  const hasRange = spread.low !== undefined && spread.high !== undefined && spread.low < spread.high;
  return hasRange || size === 0 || unit === 'share' ? power : Math.max(leadingPower(size) - 1, power);
}

/**
 * "12.3 (11.0 to 13.6)". What came out the same every time, or differs less than is shown, has no range.
 *
 * @param mean the text that stands for the mean, where that is more than its figures
 */
function ranged(spread: Spread, asText: (value: number) => string, language: Language, mean?: string): string {
  if (spread.mean === undefined) return inLanguage(rangeWords.nothing, language);
  const centre = asText(spread.mean);
  const text = mean ?? centre;
  if (spread.low === undefined || spread.high === undefined) return text;
  const [low, high] = [asText(spread.low), asText(spread.high)];
  return low === centre && high === centre ? text : fill(rangeWords.range, language, { mean: text, low, high });
}

/**
 * "12.3 (11.0 to 13.6)" without the name of the unit, for a cell under a heading that names it.
 *
 * @param part whether it is never more than all there is
 */
export function rangeText(estimate: Spread, unit: Unit, language: Language, part = unit === 'share'): string {
  return rangeOf(withinBounds(shown(estimate, unit), unit, part), unit, language);
}

function rangeOf(spread: Spread, unit: Unit, language: Language): string {
  const power = powerFor(spread, unit, 'table');
  return ranged(spread, (value) => figure(value, power, language) + (unit === 'share' ? '%' : ''), language);
}

/** What a cell says of a measure: the range, the dates, or why there is none. */
export function cellText(measured: Measured | undefined, start: string, language: Language): string {
  if (measured === undefined) return inLanguage(rangeWords.nothing, language);
  const { measure, status, estimate, unit } = measured;
  if (status === 'no steady state') return inLanguage(rangeWords[status], language);
  if (estimate.mean === undefined) return whyNot(status, language);
  const figures =
    unit === 'date'
      ? ranged(estimate, (seconds) => dateAt(start, Math.max(0, seconds)), language)
      : rangeOf(withinBounds(shown(estimate, unit), unit, isPart(measure, unit)), unit, language);
  const text = inSome(figures, estimate, language);
  return status === 'still filling up' ? fill(rangeWords[status], language, { figures: text }) : text;
}

/** Why there is no figure. */
export function whyNot(status: MeasureStatus, language: Language): string {
  const isGiven = status === 'estimated' || status === 'some runs only' || status === 'still filling up';
  return inLanguage(rangeWords[isGiven ? 'nothing' : status], language);
}

/** The text with "in 4 of 100" after it, where not all replications told anything. */
export function inSome(
  text: string,
  { replications, of }: Pick<Estimate, 'replications' | 'of'>,
  language: Language,
): string {
  return of === undefined ? text : fill(rangeWords.inSome, language, { text, seen: replications, all: of });
}

/** "1 case": a rounded number with its unit, for prose. */
export function amount(value: number, power: number, unit: Unit, language: Language): string {
  const number = figure(value, power, language);
  return `${number} ${inLanguage(unitWords[unit][number === '1' ? 'one' : 'many'], language)}`;
}

/** What a measure itself is in, over a column or along an axis: a share in percents, where its differences are in percentage points. */
export function unitOfLevel(unit: Unit, language: Language): string {
  return unit === 'share' ? '%' : inLanguage(unitWords[unit].many, language);
}

/** "12 cases", "59%": of a measure itself, in the unit that it is shown in. */
export function levelAmount(value: number, power: number, unit: Unit, language: Language): string {
  return unit === 'share' ? `${figure(value, power, language)}%` : amount(value, power, unit, language);
}

/** "12.3" of what a table has as "12.3 (11.0 to 13.6)": for a picture beside it. */
export function meanText(estimate: Spread, unit: Unit, language: Language): string {
  const spread = withinBounds(shown(estimate, unit), unit);
  return figure(spread.mean ?? 0, powerFor(spread, unit, 'table'), language);
}

/** "12 cases a month (11 to 13)", rounded for prose; or as far as the table that it stands beside. */
export function amountWithRange(
  estimate: Spread,
  unit: Unit,
  language: Language,
  fineness: Fineness = 'prose',
): string {
  const spread = withinBounds(shown(estimate, unit), unit);
  const power = powerFor(spread, unit, fineness);
  const mean = amount(spread.mean ?? 0, power, unit, language);
  return ranged(spread, (value) => figure(value, power, language), language, mean);
}

/** "+12.3 (+11.0 to +13.6)": a difference in a table. */
export function differenceText(
  estimate: Spread & Partial<Pick<Estimate, 'replications' | 'of'>>,
  unit: Unit,
  language: Language,
  power = powerFor(shown(estimate, unit), unit, 'table'),
): string {
  const spread = shown(estimate, unit);
  const text = ranged(spread, (value) => signedFigure(value, power, language), language);
  const { replications = 0, of } = estimate;
  return of === undefined ? text : inSome(text, { replications, of }, language);
}
