import { fill, type Language } from '../../language/text.ts';
import { day, hour, minute, month, week, year } from '../../plan/units.ts';
import { durationWords } from '../words/units.ts';
import { formatNumber } from './number-format.ts';

/**
 * "20 minutes", "14 days": in the largest unit that gives at least 2 of it, for seconds of 0 or more; of nothing "0". In years
 * or months only where it is a whole number of them, as in "18 years", and for months none of days.
 */
export function durationText(seconds: number, language: Language): string {
  if (seconds === 0) return formatNumber(0, 0, language);
  for (const { phrase, size, least, in: unless } of wholeUnits) {
    const count = Math.round(seconds / size);
    const isWhole = count >= least && count * size === seconds && (unless === undefined || seconds % unless !== 0);
    if (isWhole) return fill(phrase, language, { count });
  }
  const units = [
    { phrase: durationWords.days, size: day },
    { phrase: durationWords.hours, size: hour },
    { phrase: durationWords.minutes, size: minute },
  ];
  const unit = units.find(({ size }) => seconds >= 2 * size) ?? { phrase: durationWords.seconds, size: 1 };
  const number = seconds / unit.size;
  const decimals = Number.isInteger(number) || number >= 100 ? 0 : 1;
  return fill(unit.phrase, language, { number: formatNumber(number, decimals, language) });
}

/** `in`: not where it is a whole number of these. */
const wholeUnits = [
  { phrase: durationWords.years, size: year, least: 1, in: undefined },
  { phrase: durationWords.months, size: month, least: 2, in: day },
] as const;

/** "8 weeks", "40 minutes": rounded, in the largest unit that gives at least 2 of it (3 for weeks). */
export function wholeDuration(seconds: number, language: Language): string {
  const units = [
    { phrase: durationWords.weeks, size: week, least: 3 },
    { phrase: durationWords.days, size: day, least: 2 },
    { phrase: durationWords.hours, size: hour, least: 2 },
    { phrase: durationWords.minutes, size: minute, least: 2 },
  ];
  const unit = units.find(({ size, least }) => Math.round(seconds / size) >= least) ?? {
    phrase: durationWords.seconds,
    size: 1,
  };
  return fill(unit.phrase, language, { number: formatNumber(Math.round(seconds / unit.size), 0, language) });
}
