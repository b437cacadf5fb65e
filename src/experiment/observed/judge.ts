/** Lays observed figures on what replications say: each on its own band, and all of them together. */

import { normalQuantile } from '../../random/normal-quantile.ts';
import type { FigureSeen } from '../collect/figures.ts';
import { element } from '../element.ts';
import { figureKind } from '../measures/figure-kinds.ts';
import { streamBeside } from '../points/latin-hypercube.ts';
import { timesIn } from './figure-in-plan.ts';
import type { ObservedFigure } from './observed-figure.ts';

/** One figure in every replication, as the office would have published it had that been the real course of things. */
export interface Published {
  readonly figure: ObservedFigure;
  /** Undefined where a replication saw nothing. */
  readonly values: readonly (number | undefined)[];
  /** Whether an error of sampling belongs to it that is not known. */
  readonly lacksError: boolean;
}

/**
 * What the office would have published: the figure of the replication, with the chance of having counted so few cases
 * (a normal draw with the variance of sampling-variance.ts), per time where it is a rate, and rounded as the observed one is.
 */
export function published(figure: ObservedFigure, seen: readonly FigureSeen[], seed: string): Published {
  const { chosen, of, days, per, step, row } = figure;
  const stream = streamBeside(seed, `sampling of row ${row}`);
  const times = per === undefined ? 1 : timesIn(days, per);
  const isShare = of !== undefined || figureKind(chosen.measure) === 'share';
  const values = seen.map(({ value, variance }) => {
    const chance = normalQuantile(stream.next());
    if (value === undefined) return undefined;
    const counted = value + Math.sqrt(variance ?? 0) * chance;
    const bounded =
      variance === undefined || variance === 0 ? value : Math.max(0, isShare ? Math.min(1, counted) : counted);
    return Math.round(bounded / times / step) * step;
  });
  const lacksError = seen.some(({ value, variance }) => value !== undefined && variance === undefined);
  return { figure, values, lacksError };
}

/** Fewer replications give no band in which 95 of 100 real periods fall. */
export const fewestReplications = 39;

/** Of a band, in whole hundredths. */
const inBand = 0.95;

export interface Judged {
  /** Over the replications that saw something. */
  readonly middle: number;
  /** Between which the figure of a real period falls in 95 of 100, should the design be right. */
  readonly low: number;
  readonly high: number;
  readonly position: 'inside' | 'above' | 'below';
  /** How often chance alone takes any of the figures as far as this one is: adjusted for all that are compared. */
  readonly adjusted: number;
  /** Replications that saw something. */
  readonly seen: number;
}

export interface Judgement {
  /** By figure; undefined where too few replications saw something. */
  readonly figures: readonly (Judged | undefined)[];
  /** How often chance alone takes the figure that is farthest off so far, or farther; undefined where there are none. */
  readonly probability: number | undefined;
}

/**
 * The band is that between two values of the replications with as many beyond each as make 95 %: the value of one more period
 * lies between the k-th lowest and the k-th highest of n with probability (n + 1 - 2 k) / (n + 1), whatever its distribution
 * (Wilks, Annals of Mathematical Statistics 12, 1941).
 *
 * All figures together are judged by the one that is farthest off in standard deviations (max-T of Westfall and Young,
 * Resampling-Based Multiple Testing, 1993). How far chance takes it is seen in the replications: the observed figures and each
 * replication in turn are laid beside all others (a Monte Carlo test, Barnard 1963), so that figures that go together count
 * as they go together, and the probability is exact for every number of replications.
 */
export function judge(all: readonly Published[]): Judgement {
  const hasEnough = all.map(({ values }) => values.filter((value) => value !== undefined).length >= fewestReplications);
  const columns = all.filter((_, i) => hasEnough[i]).map(({ figure, values }) => [...values, figure.value]);
  const distances = columns.map(distancesIn);
  const count = columns[0]?.length ?? 0;
  const farthest = Array.from({ length: count }, (_, at) =>
    Math.max(...distances.map((column) => element(column, at))),
  );
  const beyond = (distance: number) => farthest.filter((each) => each >= distance).length / count;
  let next = 0;
  const figures = all.map(({ figure, values }, i): Judged | undefined => {
    if (hasEnough[i] !== true) return undefined;
    const adjusted = beyond(element(element(distances, next++), count - 1));
    return { ...bandOf(values, figure.value), adjusted };
  });
  return { figures, probability: count === 0 ? undefined : beyond(element(farthest, count - 1)) };
}

function bandOf(values: readonly (number | undefined)[], observed: number): Omit<Judged, 'adjusted'> {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const beyond = Math.max(1, Math.floor(((1 - inBand) / 2) * (sorted.length + 1)));
  const [low, high] = [element(sorted, beyond - 1), element(sorted, sorted.length - beyond)];
  const middle =
    (element(sorted, Math.floor((sorted.length - 1) / 2)) + element(sorted, Math.ceil((sorted.length - 1) / 2))) / 2;
  const position = isBeyond(observed, high) ? 'above' : isBeyond(low, observed) ? 'below' : 'inside';
  return { middle, low, high, position, seen: sorted.length };
}

/** Above, and not by the dust of rounding. */
function isBeyond(one: number, other: number): boolean {
  return one - other > 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/**
 * Of each value its distance from the mean of all others, in their standard deviations. What saw nothing is at no distance;
 * where all others are alike, what differs is infinitely far.
 */
function distancesIn(values: readonly (number | undefined)[]): readonly number[] {
  const seen = values.filter((value) => value !== undefined);
  const count = seen.length;
  const mean = seen.reduce((sum, value) => sum + value, 0) / count;
  const squares = seen.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return values.map((value) => {
    if (value === undefined) return 0;
    const away = value - mean;
    // Without this value the mean moves by away / (count - 1), and the squares lose away^2 count / (count - 1).
    const distance = Math.abs(away) * (count / (count - 1));
    const left = squares - (away * away * count) / (count - 1);
    if (distance <= 1e-9 * Math.abs(mean)) return 0;
    return left <= 1e-12 * squares ? Number.POSITIVE_INFINITY : distance / Math.sqrt(left / (count - 2));
  });
}
