import type { Distribution } from '../../random/distribution.ts';

/** A distribution as the language knows it: one file each, listed in registry.ts. */
export interface DistributionWord {
  readonly word: string;
  /** How it is written, for the message when it is written otherwise. */
  readonly form: string;
  /** The words that stand before its arguments. */
  readonly labels: readonly string[];
  /** @returns undefined where an argument is missing or wrong, which `given` has reported */
  read(given: Arguments): Distribution | undefined;
}

/** What stands between the brackets. Values come in base units (seconds, euro, parts of 1), all of one dimension. */
export interface Arguments {
  has(label: string): boolean;
  /** The labelled value, in the distribution's own dimension. */
  value(label: string): number | undefined;
  /** A plain number without dimension, such as a coefficient of variation. */
  plain(label: string): number | undefined;
  /** A plain number that says what form the distribution has, and so needs no source: a count of phases. */
  form(label: string): number | undefined;
  /** `A to B`, the only argument. */
  range(): { readonly low: number; readonly high: number } | undefined;
  /** `value: share` or `share: value` in each argument; the shares sum to 1. */
  shares(
    order: 'value first' | 'share first',
  ): readonly { readonly of: Distribution; readonly share: number }[] | undefined;
}

/** The standard deviation, given as itself or as `cv`, its part of the mean. */
export function spread(given: Arguments, mean: number | undefined): number | undefined {
  if (!given.has('cv')) return given.value('sd');
  const cv = given.plain('cv');
  return cv === undefined || mean === undefined ? undefined : cv * mean;
}

/** Both, or undefined where either is missing. */
export function meanAndSpread(given: Arguments): { readonly mean: number; readonly sd: number } | undefined {
  const mean = given.value('mean');
  const sd = spread(given, mean);
  return mean === undefined || sd === undefined ? undefined : { mean, sd };
}

/** Least, most likely and most, or undefined where one of them is missing. */
export function threePoints(
  given: Arguments,
): { readonly low: number; readonly mode: number; readonly high: number } | undefined {
  const low = given.value('least');
  const mode = given.value('most likely');
  const high = given.value('most');
  return low === undefined || mode === undefined || high === undefined ? undefined : { low, mode, high };
}
