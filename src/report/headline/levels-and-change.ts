/** A difference in figures: from what to what, and by how much, in the unit in which a reader would name it. */

import type { Difference, Estimate } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { amount, powerFor, shown } from '../figures/quantity.ts';
import type { Spread } from '../figures/round-to-interval.ts';
import { figure, leadingPower, roundToPower } from '../figures/round-to-interval.ts';
import type { TimeUnit } from '../results/time-unit.ts';
import { isTime, sizeOf } from '../results/time-unit.ts';
import { differenceWords } from '../words/differences.ts';
import { unitWords } from '../words/units.ts';

/** From what to what, in figures no finer than their difference is known; but what is not nothing is not told as 0. */
export function levels(given: Difference, language: Language): { readonly from: string; readonly to: string } {
  const { measure, from, to, difference, unit } = given;
  const scale = scaleOf(given);
  const known = powerFor(scale.spread(difference), unit, 'prose');
  const level = (estimate: Estimate) => {
    const { mean = 0 } = scale.spread(estimate);
    const power = mean === 0 ? known : Math.min(known, Math.max(finest, leadingPower(Math.abs(mean))));
    return { text: figure(mean, power, language), named: scale.named(mean, power, language) };
  };
  const [first, last] = [level(from), level(to)];
  if (unit === 'share') return { from: `${first.text}%`, to: `${last.text}%` };
  // Those phrases say themselves what they count.
  const saysUnit = measure === 'followed ended' || measure === 'waiting at end';
  return { from: first.text, to: saysUnit ? last.text : last.named };
}

/** Tenths: less of something is reported as 0. */
const finest = -1;

/** "140 to 160 fewer": the paired range; the direction tells the sign, and the end nearer to nothing comes first. */
export function change(given: Difference, language: Language): string {
  const { difference, measure, unit } = given;
  const scale = scaleOf(given);
  const spread = scale.spread(difference);
  const { mean = 0, low, high } = spread;
  const { more, less } = unitWords[isTime(measure, unit) ? 'days' : unit];
  const direction = inLanguage(mean > 0 ? more : less, language);
  const known = powerFor(spread, unit, 'prose');
  // Points are no per cent, and the levels beside them say nothing of points.
  const size = (value: number, digit: number) =>
    unit === 'share' ? scale.named(value, digit, language) : figure(value, digit, language);
  if (low === undefined || high === undefined) {
    return fill(differenceWords.single, language, { size: size(Math.abs(mean), known), direction });
  }
  const [near = 0, far = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  const power = finerWhileNothing(near, known);
  const [first, last] = [figure(near, power, language), figure(far, power, language)];
  if (first === last) {
    return fill(differenceWords.exactly, language, { size: size(Math.abs(mean), power), direction });
  }
  return fill(differenceWords.between, language, { low: first, high: size(far, power), direction });
}

/** What leaves out zero is not rounded to a range that begins with it. */
function finerWhileNothing(near: number, power: number): number {
  return near > 0 && roundToPower(near, power) === 0 && power > finestOfRanges
    ? finerWhileNothing(near, power - 1)
    : power;
}

const finestOfRanges = -2;

/** "68 days", "25 minutes": a time of one of the two designs. */
export function timeText(
  time: Estimate,
  { measure, unit }: Pick<Difference, 'measure' | 'unit'>,
  language: Language,
): string {
  const scale = scaleOf({ measure, unit, from: time, to: time });
  const spread = scale.spread(time);
  return scale.named(spread.mean ?? 0, powerFor(spread, unit, 'prose'), language);
}

interface Scale {
  readonly spread: (estimate: Estimate) => Spread;
  readonly named: (value: number, power: number, language: Language) => string;
}

/** A time is given in the largest of these of which there are two at least; everything else as it is shown elsewhere. */
const finerUnits: Readonly<Record<TimeUnit, readonly TimeUnit[]>> = {
  years: ['years', 'days', 'hours'],
  days: ['days', 'hours', 'minutes'],
  hours: ['hours', 'minutes'],
  minutes: ['minutes', 'seconds'],
  seconds: ['seconds'],
};

function scaleOf({ measure, unit, from, to }: Pick<Difference, 'measure' | 'unit' | 'from' | 'to'>): Scale {
  const inUnit = isTime(measure, unit) ? timeUnitFor(Math.max(extent(from), extent(to)), unit) : unit;
  const factor = isTime(measure, inUnit) && isTime(measure, unit) ? sizeOf(unit) / sizeOf(inUnit) : 1;
  const times = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  return {
    spread: (estimate) => {
      const { mean, low, high } = shown(estimate, unit);
      return { mean: times(mean), low: times(low), high: times(high) };
    },
    named: (value, power, language) => amount(value, power, inUnit, language),
  };
}

function timeUnitFor(largest: number, unit: TimeUnit): TimeUnit {
  const units = finerUnits[unit];
  return units.find((each) => largest * sizeOf(unit) >= 2 * sizeOf(each)) ?? units.at(-1) ?? unit;
}

function extent({ mean = 0 }: Estimate): number {
  return Math.abs(mean);
}
