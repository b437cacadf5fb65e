import { square } from '../../numbers/pow.ts';
import type { Distribution } from '../../random/distribution.ts';

/** A distribution as the language knows it: a row each of the register below. */
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

/** Every distribution of the language: a new one is a row here. */
export const distributionWords: readonly DistributionWord[] = [
  {
    word: 'exponential',
    form: 'exponential(mean 2 hours)',
    labels: ['mean'],
    read: (given) => {
      const mean = given.value('mean');
      return mean === undefined ? undefined : { kind: 'exponential', mean };
    },
  },
  {
    word: 'gamma',
    form: 'gamma(mean 20 minutes, sd 10 minutes)',
    labels: ['mean', 'sd', 'cv'],
    read: (given) => {
      const moments = meanAndSpread(given);
      return moments && { kind: 'gamma', ...moments };
    },
  },
  {
    word: 'lognormal',
    form: 'lognormal(mean 12 days, sd 10 days)',
    labels: ['mean', 'median', 'sd', 'cv'],
    read: (given) => {
      if (given.has('median')) return fromMedian(given);
      const moments = meanAndSpread(given);
      return moments && { kind: 'lognormal', ...moments };
    },
  },
  /** Cut off at 0. */
  {
    word: 'normal',
    form: 'normal(mean 20 minutes, sd 5 minutes)',
    labels: ['mean', 'sd', 'cv'],
    read: (given) => {
      const moments = meanAndSpread(given);
      return moments && { kind: 'normal', ...moments };
    },
  },
  {
    word: 'erlang',
    form: 'erlang(mean 6 hours, phases 4)',
    labels: ['mean', 'phases'],
    read: (given) => {
      const mean = given.value('mean');
      const phases = given.form('phases');
      return mean === undefined || phases === undefined ? undefined : { kind: 'erlang', mean, phases };
    },
  },
  {
    word: 'weibull',
    form: 'weibull(mean 20 days, sd 30 days)',
    labels: ['mean', 'sd', 'cv'],
    read: (given) => {
      const moments = meanAndSpread(given);
      return moments && { kind: 'weibull', ...moments };
    },
  },
  {
    word: 'uniform',
    form: 'uniform(10 days to 20 days)',
    labels: [],
    read: (given) => {
      const range = given.range();
      return range && { kind: 'uniform', ...range };
    },
  },
  {
    word: 'triangular',
    form: 'triangular(least 5 days, most likely 10 days, most 30 days)',
    labels: ['least', 'most likely', 'most'],
    read: (given) => {
      const points = threePoints(given);
      return points && { kind: 'triangular', ...points };
    },
  },
  {
    word: 'pert',
    form: 'pert(least 5 days, most likely 10 days, most 30 days)',
    labels: ['least', 'most likely', 'most'],
    read: (given) => {
      const points = threePoints(given);
      return points && { kind: 'pert', ...points };
    },
  },
  {
    word: 'beta',
    form: 'beta(least 0 days, most 30 days, mean 12 days, sd 5 days)',
    labels: ['least', 'most', 'mean', 'sd', 'cv'],
    read: (given) => {
      const low = given.value('least');
      const high = given.value('most');
      const moments = meanAndSpread(given);
      return low === undefined || high === undefined || moments === undefined
        ? undefined
        : { kind: 'beta', low, high, ...moments };
    },
  },
  /** The empirical distribution. */
  {
    word: 'one of',
    form: '"one of(3 days: 20 %, 5 days: 80 %)"',
    labels: [],
    read: (given) => {
      const parts = given.shares('value first');
      const values = parts?.flatMap(({ of }) => (of.kind === 'constant' ? [of.value] : []));
      if (parts === undefined || values === undefined || values.length < parts.length) return undefined;
      return { kind: 'empirical', values, weights: parts.map(({ share }) => share) };
    },
  },
  {
    word: 'mixture',
    form: '"mixture(30 %: exponential(mean 2 days), 70 %: 10 days)"',
    labels: [],
    read: (given) => {
      const parts = given.shares('share first');
      return parts && { kind: 'mixture', parts: parts.map(({ of, share }) => ({ weight: share, of })) };
    },
  },
];

/** The standard deviation, given as itself or as `cv`, its part of the mean. */
function spread(given: Arguments, mean: number | undefined): number | undefined {
  if (!given.has('cv')) return given.value('sd');
  const cv = given.plain('cv');
  return cv === undefined || mean === undefined ? undefined : cv * mean;
}

/** Both, or undefined where either is missing. */
function meanAndSpread(given: Arguments): { readonly mean: number; readonly sd: number } | undefined {
  const mean = given.value('mean');
  const sd = spread(given, mean);
  return mean === undefined || sd === undefined ? undefined : { mean, sd };
}

/** Least, most likely and most, or undefined where one of them is missing. */
function threePoints(
  given: Arguments,
): { readonly low: number; readonly mode: number; readonly high: number } | undefined {
  const low = given.value('least');
  const mode = given.value('most likely');
  const high = given.value('most');
  return low === undefined || mode === undefined || high === undefined ? undefined : { low, mode, high };
}

/**
 * By its median and either its mean or its standard deviation. With x the exponential of the logarithm's variance,
 * mean = median sqrt(x) and variance = median² x (x - 1).
 */
function fromMedian(given: Arguments): Distribution | undefined {
  const median = given.value('median');
  const other = given.has('mean') ? given.value('mean') : given.value('sd');
  if (median === undefined || other === undefined) return undefined;
  const ratio = square(other / median);
  const x = given.has('mean') ? ratio : (1 + Math.sqrt(1 + 4 * ratio)) / 2;
  return { kind: 'lognormal', mean: median * Math.sqrt(x), sd: median * Math.sqrt(x * (x - 1)) };
}
