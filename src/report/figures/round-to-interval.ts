import type { Language } from '../../language/text.ts';
import { formatNumber, formatSigned } from './number-format.ts';

/** An estimate as far as rounding goes; undefined ends are no interval. */
export interface Spread {
  readonly mean: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** How fine a figure is shown: one significant figure of the interval's half-width in prose, two in tables. */
export type Fineness = 'prose' | 'table';

const figures: Readonly<Record<Fineness, number>> = { prose: 1, table: 2 };

/**
 * The power of ten to round to, so that an estimate shows no figure that its interval makes meaningless, nor more
 * decimals than its third significant figure.
 *
 * Without an interval, or with one of no width, whole numbers are shown whole and others with three significant figures.
 * @returns -1 for tenths, 0 for whole numbers, 2 for hundreds
 */
export function roundingPower({ mean, low, high }: Spread, fineness: Fineness): number {
  const half = low === undefined || high === undefined ? 0 : (high - low) / 2;
  const size = Math.max(Math.abs(mean ?? 0), half);
  if (half === 0 && Number.isInteger(size)) return 0;
  const thirdFigure = Math.min(0, leadingPower(size) - 2);
  return half > 0 ? Math.max(thirdFigure, leadingPower(half) - figures[fineness] + 1) : thirdFigure;
}

/**
 * The power of ten of the first significant figure: 2 of 340, -1 of 0.5. What falls short of the next power only in its
 * tenth figure, as 0.0999... for 0.1, counts as that.
 * @param size above 0
 */
export function leadingPower(size: number): number {
  const text = size.toExponential(8);
  return Number(text.slice(text.indexOf('e') + 1));
}

/** 10 to a whole power: the nearest double. */
export function tenToThe(power: number): number {
  return Number(`1e${power}`);
}

export function roundToPower(value: number, power: number): number {
  return power > 0
    ? Math.round(value / tenToThe(power)) * tenToThe(power)
    : Number(value.toFixed(Math.min(20, -power)));
}

/** The value rounded to a power of ten, in the reader's notation. */
export function figure(value: number, power: number, language: Language): string {
  return formatNumber(roundToPower(value, power), Math.max(0, Math.min(20, -power)), language);
}

export function signedFigure(value: number, power: number, language: Language): string {
  return formatSigned(roundToPower(value, power), Math.max(0, Math.min(20, -power)), language);
}
