/**
 * Sobol' indices: which part of the variance of an outcome each input accounts for, where the inputs are independent and uniform
 * over their ranges. The points are those of Saltelli (Computer Physics Communications 145, 2002), for some of the inputs, while
 * all vary; first-order indices are by the estimator of Saltelli and others (Computer Physics Communications 181, 2010, table 2b),
 * total ones by that of Jansen (Computer Physics Communications 117, 1999), intervals by resampling rows (Archer, Saltelli and
 * Sobol', Journal of Statistical Computation and Simulation 58, 1997).
 */
import { square } from '../../numbers/pow.ts';
import { interpolate } from '../../stats/quantiles.ts';
import { tallyOf } from '../../stats/tally.ts';
import { element } from '../element.ts';
import { latinHypercube, streamBeside } from '../points/latin-hypercube.ts';
import type { Axis, Point } from './axis.ts';

/** Points of one row: two that have nothing in common, and the first with one axis from the second, for each axis asked for. */
export interface SaltelliRow<Of = Point> {
  readonly one: Of;
  readonly other: Of;
  readonly mixed: readonly Of[];
}

/**
 * So many rows of 2 + `asked.length` points each, from a Latin hypercube of twice as many axes.
 *
 * @param asked indices of the axes whose indices are wanted; the others vary too
 */
export function saltelliRows(
  seed: string,
  axes: readonly Axis[],
  asked: readonly number[],
  rows: number,
): readonly SaltelliRow[] {
  const once = latinHypercube(seed, 'indices, one', axes, rows);
  const again = latinHypercube(seed, 'indices, other', axes, rows);
  return once.map((one, row) => {
    const other = element(again, row);
    const mixed = asked.map((axis) => one.map((at, i) => (i === axis ? element(other, i) : at)));
    return { one, other, mixed };
  });
}

/** An estimate with its 95 % interval. What chance makes of it may lie below 0 or above 1. */
export interface IndexEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SobolIndices {
  readonly rows: number;
  /** Of the outcome over the ranges of all inputs. */
  readonly mean: number;
  readonly variance: number;
  /** In the order in which they were asked for. */
  readonly indices: readonly {
    /** By how much the variance would fall, on average, if this input were known: a part of it. */
    readonly first: IndexEstimate;
    /** Which part of the variance would stay if all others were known. */
    readonly total: IndexEstimate;
    /** In which part of the resamples its first-order index was the largest: how sure it is that no other is larger. */
    readonly largest: number;
  }[];
}

const resamples = 1000;

/**
 * Undefined where the outcome is the same everywhere, or there are fewer than two rows.
 *
 * @param outcomes of the rows in which every point has one
 */
export function sobolIndices(outcomes: readonly SaltelliRow<number>[], seed: string): SobolIndices | undefined {
  const all = tallyOf(outcomes.flatMap(({ one, other }) => [one, other]));
  const { mean } = all;
  if (mean === undefined || outcomes.length < 2 || all.min === all.max) return undefined;
  // Of values around their mean the first-order estimator has the least variance.
  const centred = outcomes.map(({ one, other, mixed }) => ({
    one: one - mean,
    other: other - mean,
    mixed: mixed.map((value) => value - mean),
  }));
  const asked = element(outcomes, 0).mixed.length;
  const found = estimated(centred, asked);
  const stream = streamBeside(seed, 'indices, resampling');
  const again = Array.from({ length: resamples }, () =>
    estimated(
      centred.map(() => element(centred, Math.floor(stream.next() * centred.length))),
      asked,
    ),
  );
  const leaders = again.map(({ first }) => first.indexOf(Math.max(...first)));
  return {
    ...{ rows: outcomes.length, mean, variance: found.variance },
    indices: Array.from({ length: asked }, (_, i) => ({
      first: around(
        element(found.first, i),
        again.map(({ first }) => element(first, i)),
      ),
      total: around(
        element(found.total, i),
        again.map(({ total }) => element(total, i)),
      ),
      largest: leaders.filter((leader) => leader === i).length / resamples,
    })),
  };
}

interface Estimated {
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

function estimated(rows: readonly SaltelliRow<number>[], asked: number): Estimated {
  const first = Array.from({ length: asked }, () => 0);
  const total = Array.from({ length: asked }, () => 0);
  let sum = 0;
  let squares = 0;
  for (const { one, other, mixed } of rows) {
    sum += one + other;
    squares += one * one + other * other;
    for (let i = 0; i < asked; i++) {
      const change = element(mixed, i) - one;
      first[i] = element(first, i) + other * change;
      total[i] = element(total, i) + (change * change) / 2;
    }
  }
  const count = rows.length;
  const variance = squares / (2 * count) - square(sum / (2 * count));
  const part = (each: number) => (variance > 0 ? each / count / variance : 0);
  return { variance, first: first.map(part), total: total.map(part) };
}

/** The interval from the 2.5th to the 97.5th percentile of what came out of resampled rows. */
function around(value: number, again: readonly number[]): IndexEstimate {
  const sorted = Float64Array.from(again).sort();
  const at = (share: number) => interpolate(sorted.length, share, (rank) => element(sorted, rank));
  return { value, low: at(0.025), high: at(0.975) };
}
