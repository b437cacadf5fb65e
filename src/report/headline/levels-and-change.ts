/** A difference in figures: from what to what, and by how much, in the unit in which a reader would name it. */
import type { Difference, Estimate } from '../../experiment/result.ts';
import type { Text } from '../../plan/text.ts';
import { amount, powerFor, shown } from '../figures/quantity.ts';
import type { Spread } from '../figures/round-to-interval.ts';
import { figure, leadingPower, roundToPower } from '../figures/round-to-interval.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { differenceWords } from '../words/differences.ts';
import { timeWords, unitWords } from '../words/units.ts';

/** From what to what, in figures no finer than their difference is known; but what is not nothing is not told as 0. */
export function levels(given: Difference, language: Language): { readonly from: string; readonly to: string } {
  const { measure, from, to, difference, unit } = given;
  const scale = scaleOf(unit, from, to);
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

/** Tenths: less of something is told as 0. */
const finest = -1;

/** "140 to 160 fewer": the paired range; the direction tells the sign, and the end nearer to nothing comes first. */
export function change({ difference, from, to, unit }: Difference, language: Language): string {
  const scale = scaleOf(unit, from, to);
  const spread = scale.spread(difference);
  const { mean = 0, low, high } = spread;
  const { more, less } = unitWords[unit];
  const direction = (mean > 0 ? more : less)[language];
  const known = powerFor(spread, unit, 'prose');
  // Points are no per cent, and the levels beside them say nothing of points.
  const size = (value: number, digit: number) =>
    unit === 'share' ? scale.named(value, digit, language) : figure(value, digit, language);
  if (low === undefined || high === undefined) {
    return fill(differenceWords.single[language], { size: size(Math.abs(mean), known), direction });
  }
  const [near = 0, far = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  const power = finerWhileNothing(near, known);
  const [first, last] = [figure(near, power, language), figure(far, power, language)];
  if (first === last) {
    return fill(differenceWords.exactly[language], { size: size(Math.abs(mean), power), direction });
  }
  return fill(differenceWords.between[language], { low: first, high: size(far, power), direction });
}

/** What leaves out zero is not rounded to a range that begins with it. */
function finerWhileNothing(near: number, power: number): number {
  return near > 0 && roundToPower(near, power) === 0 && power > finestOfRanges
    ? finerWhileNothing(near, power - 1)
    : power;
}

const finestOfRanges = -2;

/** "68 days", "25 minutes": a time that is known in days. */
export function timeText(days: Estimate, language: Language): string {
  const scale = scaleOf('days', days, days);
  const spread = scale.spread(days);
  return scale.named(spread.mean ?? 0, powerFor(spread, 'days', 'prose'), language);
}

interface Scale {
  readonly spread: (estimate: Estimate) => Spread;
  readonly named: (value: number, power: number, language: Language) => string;
}

/** Times are told in the largest unit of which there are two at least; everything else as it is shown elsewhere. */
function scaleOf(unit: Difference['unit'], from: Estimate, to: Estimate): Scale {
  const largest = Math.max(Math.abs(from.mean ?? 0), Math.abs(to.mean ?? 0));
  const finer = unit === 'days' ? finerTimes.find(({ below }) => largest < below) : undefined;
  if (finer === undefined) {
    return {
      spread: (estimate) => shown(estimate, unit),
      named: (value, power, language) => amount(value, power, unit, language),
    };
  }
  const times = (value: number | undefined) => (value === undefined ? undefined : value * finer.inADay);
  return {
    spread: ({ mean, low, high }) => ({ mean: times(mean), low: times(low), high: times(high) }),
    named: (value, power, language) => {
      const number = figure(value, power, language);
      return `${number} ${(number === '1' ? finer.one : finer.many)[language]}`;
    },
  };
}

/** In order; `below` is in days. */
const finerTimes: readonly {
  readonly below: number;
  readonly inADay: number;
  readonly one: Text;
  readonly many: Text;
}[] = [
  { below: 2 / 24, inADay: 24 * 60, one: timeWords.minute, many: timeWords.minutes },
  { below: 2, inADay: 24, one: timeWords.hour, many: timeWords.hours },
];
