/**
 * Screening by elementary effects: which of many inputs matter, at a few points for each (Morris, Technometrics 33, 1991), by
 * the mean size of their effects (Campolongo, Cariboni and Saltelli, Environmental Modelling & Software 22, 2007).
 */
import { tallyOf } from '../../stats/tally.ts';
import { element } from '../element.ts';
import { shuffled, streamBeside } from '../points/latin-hypercube.ts';
import type { Axis, Point } from './axis.ts';
import { partOfRange } from './axis.ts';

/** A walk from a point on which each axis changes once. */
export interface Trajectory {
  /** One more than there are axes. */
  readonly points: readonly Point[];
  /** The axis by which each point but the first differs from the one before it. */
  readonly changed: readonly number[];
}

/** The axes are cut at 0, 1/3, 2/3 and 1, and a step is two of the three parts: so every level is as likely. */
const third = 1 / 3;

/** From where to where an axis may go. */
const steps = [
  [0, 2 * third],
  [2 * third, 0],
  [third, 1],
  [1, third],
] as const;

/**
 * Trajectories on a grid of four levels. On every axis each of the four steps is taken as often as the others, or once more; which
 * of them by which trajectory, and in which order the axes change, is chance. (Choosing those that lie farthest apart among many,
 * as is often done, favours the corners of the cube, and so makes `sigma` too large.)
 */
export function trajectories(seed: string, axes: readonly Axis[], count: number): readonly Trajectory[] {
  const taken = axes.map(({ name }) => {
    const stream = streamBeside(seed, `screening: ${name}`);
    const order = shuffled(steps.length, stream);
    return shuffled(count, stream).map((turn) => element(steps, element(order, turn % steps.length)));
  });
  const orders = streamBeside(seed, 'screening');
  return Array.from({ length: count }, (_, number): Trajectory => {
    const changed = shuffled(axes.length, orders.seat(number, 0));
    const points: Point[] = [taken.map((step) => element(step, number)[0])];
    changed.forEach((axis, i) => {
      const to = element(element(taken, axis), number)[1];
      points.push(element(points, i).map((at, each) => (each === axis ? to : at)));
    });
    return { points, changed };
  });
}

/** What an axis does to the outcome, per whole range of it: the change over a step divided by the part of the range it was. */
export interface ElementaryEffects {
  /** Mean of the sizes, whatever their direction: how much it matters. Undefined where no effect could be taken. */
  readonly muStar: number | undefined;
  /** Mean of the effects: their sign says whether more of the input is more of the outcome. */
  readonly mu: number | undefined;
  /** Standard deviation of the effects: how much the effect depends on the other inputs, or on where the input stands. */
  readonly sigma: number | undefined;
  /** Effects taken: those between two points that both have an outcome. */
  readonly count: number;
  /** What `muStar` would come to by chance where there is no effect at all; undefined with one replication. */
  readonly chance: number | undefined;
}

/**
 * @param outcomes of every point of each trajectory: one value for each replication, of which those with the same index had the
 * same random numbers; undefined where the point has no outcome
 */
export function elementaryEffects(
  axes: readonly Axis[],
  walks: readonly Trajectory[],
  outcomes: readonly (readonly (readonly number[] | undefined)[])[],
): readonly ElementaryEffects[] {
  const effects = axes.map((): Effect[] => []);
  walks.forEach(({ points, changed }, walk) => {
    changed.forEach((axis, i) => {
      const before = outcomes[walk]?.[i];
      const after = outcomes[walk]?.[i + 1];
      const at = (point: number) => partOfRange(element(axes, axis), element(element(points, point), axis));
      const step = at(i + 1) - at(i);
      if (before === undefined || after === undefined || step === 0) return;
      const apart = tallyOf(before.map((value, replication) => (element(after, replication) - value) / step));
      element(effects, axis).push({ size: apart.mean ?? 0, error: errorOf(apart) });
    });
  });
  return effects.map(summarised);
}

interface Effect {
  readonly size: number;
  /** Variance of `size` over replications; undefined with one. */
  readonly error: number | undefined;
}

function errorOf({ variance, count }: { readonly variance: number | undefined; readonly count: number }) {
  return variance === undefined ? undefined : variance / count;
}

function summarised(effects: readonly Effect[]): ElementaryEffects {
  const sizes = tallyOf(effects.map(({ size }) => size));
  const errors = tallyOf(effects.flatMap(({ error }) => error ?? []));
  return {
    muStar: tallyOf(effects.map(({ size }) => Math.abs(size))).mean,
    mu: sizes.mean,
    sigma: sizes.sd,
    count: effects.length,
    // The mean size of a normal error with this variance.
    chance: errors.mean === undefined ? undefined : Math.sqrt((2 / Math.PI) * errors.mean),
  };
}
