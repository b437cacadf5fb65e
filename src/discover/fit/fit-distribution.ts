/**
 * Which of the language's distributions describes observed times, and how well.
 *
 * Parameters are those of the method of moments (A. M. Law, Simulation Modeling and Analysis, 5th edition, 2015, section 6.5): the
 * mean and the standard deviation of a fit are those that were observed, so that the work that it stands for stays what it was; a
 * lognormal may take its spread from the logarithms.
 * Of the families the one is taken whose cumulative shares stay nearest to those observed (the distance of Kolmogorov and Smirnov).
 */

import { expm1 } from '../../numbers/exp.ts';
import { log } from '../../numbers/log.ts';
import { checkDistribution } from '../../random/check-distribution.ts';
import type { Distribution } from '../../random/distribution.ts';
import { survivalOf } from '../../random/distribution.ts';
import { interpolate } from '../../stats/quantiles.ts';
import { tallyOf } from '../../stats/tally.ts';

export interface Fit {
  readonly distribution: Distribution;
  readonly count: number;
  /** Times that were cut off by the end of the log, which the mean and the fit take into account. */
  readonly cut: number;
  /** In seconds. */
  readonly mean: number;
  readonly sd: number;
  /** The largest difference between the observed and the fitted cumulative share, 0 to 1. */
  readonly distance: number;
  /** The mean difference between the observed and the fitted quantiles (Wasserstein's distance), in seconds. */
  readonly apart: number;
  /** Seen once; always alike; a family that fits, observed values as they are, or a family though it does not fit. */
  readonly how: 'one value' | 'always the same' | 'few values' | 'family' | 'as observed' | 'poor';
}

/** More are thinned out evenly by rank, which moves a cumulative share by 1 in 20,000 at most. */
const mostValues = 10_000;
/** Values that differ by less, as a part of their mean or in seconds, are the same but for the clock. */
const sameWithin = 0.001;
const clockTick = 1.5;
const fewValues = 8;
/** Fewer do not show a form of their own. */
const leastForOwnForm = 60;

/** @param values in seconds, 0 or more; at least one */
export function fitDistribution(values: readonly number[]): Fit {
  const tally = tallyOf(values);
  const [mean, sd] = [tally.mean ?? 0, tally.sd ?? 0];
  const count = values.length;
  const sorted = thinned(Float64Array.from(values).sort());
  const of = (distribution: Distribution, how: Fit['how']): Fit => {
    return { distribution, count, cut: 0, mean, sd, ...distances(sorted, distribution), how };
  };
  if (count === 1) return of({ kind: 'constant', value: mean }, 'one value');
  if (sd <= sameWithin * mean || ((tally.max ?? 0) - (tally.min ?? 0) <= clockTick && mean > 100)) {
    return of({ kind: 'constant', value: mean }, 'always the same');
  }
  const few = ofFewValues(values);
  if (few !== undefined) return of(few, 'few values');
  const families = candidates(mean, sd, tally.min ?? 0, tally.max ?? 0, spreadOfLogarithms(sorted)).map((each) =>
    of(each, 'family'),
  );
  const nearest = families.reduce((best, each) => (each.distance < best.distance ? each : best));
  // The plainer one, where it does as well: exponential before those that have a parameter more.
  const [plain] = families;
  const allowed = 0.9 / Math.sqrt(count);
  const chosen =
    plain !== undefined && plain.distance < nearest.distance + allowed / 4 && plain.distance < allowed
      ? plain
      : nearest;
  if (chosen.distance <= fitsWithin(count)) return chosen;
  return count >= leastForOwnForm ? of(asObserved(sorted, mean), 'as observed') : { ...chosen, how: 'poor' };
}

/**
 * Up to which distance a family fits: what chance leaves at a risk of 1 % (Smirnov 1948, 1.63 / √n), and 3 % in any case, which no
 * reader of a chart would see.
 */
function fitsWithin(count: number): number {
  return Math.max(0.03, 1.63 / Math.sqrt(count));
}

function candidates(
  mean: number,
  sd: number,
  least: number,
  most: number,
  spread: number | undefined,
): readonly Distribution[] {
  const half = Math.sqrt(3) * sd;
  const mode = 3 * mean - least - most;
  const all: readonly Distribution[] = [
    { kind: 'exponential', mean },
    { kind: 'gamma', mean, sd },
    { kind: 'lognormal', mean, sd },
    ...(spread === undefined ? [] : [{ kind: 'lognormal', mean, sd: mean * spread } as const]),
    { kind: 'weibull', mean, sd },
    ...(sd < 0.4 * mean ? [{ kind: 'normal', mean, sd } as const] : []),
    ...(mean - half >= 0 ? [{ kind: 'uniform', low: mean - half, high: mean + half } as const] : []),
    ...(mode > least && mode < most ? [{ kind: 'triangular', low: least, mode, high: most } as const] : []),
    ...(sd < mean ? [{ kind: 'shifted', by: mean - sd, of: { kind: 'exponential', mean: sd } } as const] : []),
  ];
  return all.filter((each) => checkDistribution(each) === undefined);
}

/**
 * The spread, as a part of the mean, of the lognormal distribution whose logarithms spread as those observed do (its estimate of maximum
 * likelihood): a few very large values say little about the spread itself.
 */
function spreadOfLogarithms(sorted: Float64Array): number | undefined {
  if ((sorted[0] ?? 0) < 1) return undefined;
  const { sd = 0 } = tallyOf(sorted.map(log));
  return sd > 0 && sd < 2.5 ? Math.sqrt(expm1(sd * sd)) : undefined;
}

/** Observed values that are so few that each stands for itself: standard durations, or rounded ones. */
function ofFewValues(values: readonly number[]): Distribution | undefined {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    if (counts.size > fewValues) return undefined;
  }
  if (counts.size * 3 > values.length) return undefined;
  const ordered = [...counts].sort((a, b) => a[0] - b[0]);
  return {
    kind: 'empirical',
    values: ordered.map(([value]) => value),
    weights: ordered.map(([, count]) => count),
  };
}

/** Between these shares of the values their density is taken to be even. */
const marks = [
  0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 1,
];

/** More would say that the values are few. */
const mostGaps = 8;

/**
 * The observed values as spells between their quantiles, put right so that the mean is the observed one. A value that many have
 * stays what it is, in one part.
 */
function asObserved(sorted: Float64Array, mean: number): Distribution {
  const size = sorted.length;
  const range = (sorted[Math.floor(0.98 * (size - 1))] ?? 0) - (sorted[0] ?? 0);
  const gaps = Array.from({ length: size - 1 }, (_, i) => i + 1).filter(
    (i) => (sorted[i] ?? 0) - (sorted[i - 1] ?? 0) > range / 10,
  );
  // What lies between two parts is nobody's: a part ends at a large gap too.
  const cuts = [...new Set([...marks.map((share) => Math.floor(share * size)), ...gaps.slice(0, mostGaps)])].sort(
    (one, other) => one - other,
  );
  const parts = cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? 0;
    return { weight: (to - from) / size, low: sorted[from] ?? 0, high: sorted[to - 1] ?? 0 };
  });
  const isSpell = ({ low, high }: Part) => high - low > sameWithin * high && high > 1;
  const meanOf = (of: readonly Part[]) =>
    of.reduce((sum, { weight, low, high }) => sum + (weight * (low + high)) / 2, 0);
  const values = oncePerValue(parts.filter((part) => !isSpell(part)));
  const spells = parts.filter(isSpell);
  const [fixed, moved] = [meanOf(values), meanOf(spells)];
  const factor = moved > 0 ? Math.max(0, mean - fixed) / moved : 1;
  const all = [
    ...values.map(({ weight, low }) => ({ at: low, weight, of: { kind: 'constant', value: low } as const })),
    ...spells.map(({ weight, low, high }) => ({
      ...{ at: low, weight },
      of: { kind: 'uniform', low: low * factor, high: high * factor } as const,
    })),
  ].sort((one, other) => one.at - other.at);
  return { kind: 'mixture', parts: all.map(({ weight, of }) => ({ weight, of })) };
}

interface Part {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
}

/** Parts of the same value, but for the clock, as one: that in the middle of what the first of them has. */
function oncePerValue(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const { weight, low, high } of parts) {
    const value = (low + high) / 2;
    const last = found.at(-1);
    if (last !== undefined && value - last.low <= Math.max(clockTick, sameWithin * value)) {
      found[found.length - 1] = { ...last, weight: last.weight + weight };
    } else found.push({ weight, low: value, high: value });
  }
  return found;
}

function distances(sorted: Float64Array, distribution: Distribution): Pick<Fit, 'distance' | 'apart'> {
  if (distribution.kind === 'constant') {
    const apart = sorted.reduce((sum, value) => sum + Math.abs(value - distribution.value), 0) / sorted.length;
    return { distance: 0, apart };
  }
  const survival = survivalOf(distribution);
  const n = sorted.length;
  let distance = 0;
  let apart = 0;
  let before = sorted[0] ?? 0;
  let gapBefore = 0;
  for (let i = 0; i < n; ) {
    const value = sorted[i] ?? 0;
    let next = i + 1;
    while (next < n && (sorted[next] ?? 0) === value) next++;
    const fitted = 1 - survival(value);
    // Just below a value that is drawn with a share of its own the curve is lower.
    const below =
      distribution.kind === 'empirical' || distribution.kind === 'mixture' ? 1 - survival(value - 0.5) : fitted;
    distance = Math.max(distance, Math.abs(next / n - fitted), Math.abs(i / n - below));
    apart += ((gapBefore + Math.abs(i / n - below)) / 2) * (value - before);
    gapBefore = Math.abs(next / n - fitted);
    before = value;
    i = next;
  }
  return { distance, apart };
}

function thinned(sorted: Float64Array): Float64Array {
  if (sorted.length <= mostValues) return sorted;
  return Float64Array.from({ length: mostValues }, (_, i) => {
    return interpolate(sorted.length, (i + 0.5) / mostValues, (at) => sorted[at] ?? 0);
  });
}
