/** Times, spans and rates in units that suit the length of a run. */

import { fill, type Language } from '../../language/text.ts';
import { dateAt, lastDay } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, hour, minute, week } from '../../plan/units.ts';
import { betweenInWords, betweenMoments, dateInWords, instantInWords } from '../dates/date-in-words.ts';
import { amount, amountWithRange } from '../figures/quantity.ts';
import { growthIn } from '../figures/rates.ts';
import type { Spread } from '../figures/round-to-interval.ts';
import { leadingPower } from '../figures/round-to-interval.ts';
import { whenWords } from '../words/date.ts';

/** A part of the run, in seconds from its start. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** A number of cases a month in a unit that suits the length of the run: "61 cases a month (60 to 63)". */
export function rateText({ period }: Plan, perMonth: Spread, language: Language): string {
  const { unit, spread } = growthIn(period, perMonth);
  const mean = spread.mean ?? 0;
  return hasRange(spread) ? amountWithRange(spread, unit, language) : amount(mean, twoFigures(mean), unit, language);
}

function hasRange({ low, high }: Spread): boolean {
  return low !== undefined && high !== undefined && low < high;
}

/** The power of ten that leaves two significant figures of what is given as "about" so much. */
function twoFigures(value: number): number {
  return value === 0 ? 0 : leadingPower(Math.abs(value)) - 1;
}

/** " from 1 March 2014 on": when it is, within a window; nothing where it is all of it. */
export function whenText(plan: Plan, { from, until }: Window, window: Window, language: Language): string {
  const begins = from > window.from;
  const ends = until < window.until;
  const { start } = plan.period;
  const words = { from: instantInWords(start, from, language), to: instantInWords(start, until, language) };
  if (begins && ends) {
    const dates = isMidnight(until)
      ? betweenInWords(words.from, dateInWords(lastDay(start, until), language), language)
      : betweenMoments(words.from, words.to, language);
    return fill(whenWords.fromTo, language, { dates });
  }
  if (begins) return fill(whenWords.from, language, words);
  return ends ? fill(whenWords.until, language, words) : '';
}

/** A date, with the time where it is not midnight in a run of a few days. */
export function momentInWords({ period }: Plan, moment: number, language: Language): string {
  const { start, horizon } = period;
  return horizon >= 14 * day ? dateInWords(dateAt(start, moment), language) : instantInWords(start, moment, language);
}

function isMidnight(moment: number): boolean {
  return moment % day === 0;
}

/** "34 weeks (33 to 35)", in a unit that suits. @param seconds an estimate */
export function spanText(seconds: Spread, language: Language): string {
  const mean = seconds.mean ?? 0;
  const sizes = [
    ['weeks', week],
    ['days', day],
    ['hours', hour],
  ] as const;
  const [unit, size] = sizes.find(([, length]) => mean >= 2 * length) ?? ['minutes', minute];
  const each = (value: number | undefined) => (value === undefined ? undefined : Math.max(0, value / size));
  const spread = { mean: each(seconds.mean), low: each(seconds.low), high: each(seconds.high) };
  return hasRange(spread)
    ? amountWithRange(spread, unit, language)
    : amount(mean / size, Math.min(0, twoFigures(mean / size)), unit, language);
}
