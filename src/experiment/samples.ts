import type { Model } from '../model/model.ts';
import type { Plan } from '../model/plan.ts';
import { day, hour, minute, week } from '../model/units.ts';
import type { Collector } from './collect.ts';
import { element } from './element.ts';
import { listPlaces } from './list-places.ts';

/** The state of a run at regular moments. */
export interface Samples {
  /** Seconds from the start; from 0 at equal distances, and the horizon. */
  readonly at: readonly number[];
  /** By place at which a list is followed: the resources come first. */
  readonly waiting: readonly Float64Array[];
  /** By resource. */
  readonly inUse: readonly Float64Array[];
  /** In the chain; other work is not counted. */
  readonly inHand: Float64Array;
}

/** Distances between samples that a reader can name, in seconds. */
const distances = [
  ...[1, 2, 5, 15, minute, 5 * minute, 15 * minute, hour, 4 * hour, 12 * hour],
  ...[day, 2 * day, week, 4 * week, 13 * week, 52 * week, 260 * week, 1300 * week],
];

/** Fewest samples in a run; none of the distances is more than five times the one before, so there are at most 500. */
const fewest = 100;

/**
 * The moments at which a run is sampled: as far apart as leaves at least 100 of them, which is weekly for runs of two to
 * seven years and daily or every other day for a year. The end of the run is always one of them.
 */
export function sampleTimes(horizon: number): readonly number[] {
  const distance = distances.findLast((each) => horizon / each >= fewest) ?? horizon / fewest;
  const count = Math.floor(horizon / distance + 1e-9);
  const moments = Array.from({ length: count + 1 }, (_, i) => Math.min(i * distance, horizon));
  const last = count * distance;
  return horizon - last > 1e-9 * horizon ? [...moments, horizon] : moments;
}

/** Those of them that were taken before a moment. */
export function samplesBefore({ at, waiting, inUse, inHand }: Samples, moment: number): Samples {
  const count = at.filter((each) => each < moment).length;
  return {
    at: at.slice(0, count),
    waiting: waiting.map((column) => column.subarray(0, count)),
    inUse: inUse.map((column) => column.subarray(0, count)),
    inHand: inHand.subarray(0, count),
  };
}

/** Room for the samples of one run, filled in order. */
export class SampleBook implements Samples {
  readonly at: readonly number[];
  readonly waiting: readonly Float64Array[];
  readonly inUse: readonly Float64Array[];
  readonly inHand: Float64Array;
  private taken = 0;

  constructor(plan: Plan) {
    const at = sampleTimes(plan.period.horizon);
    this.at = at;
    this.waiting = listPlaces(plan).map(() => new Float64Array(at.length));
    this.inUse = plan.resources.map(() => new Float64Array(at.length));
    this.inHand = new Float64Array(at.length);
  }

  /** The next of the moments has come. */
  take(model: Model, books: Collector): void {
    const index = this.taken++;
    this.waiting.forEach((column, place) => {
      column[index] = element(books.resources.waiting, place);
    });
    this.inUse.forEach((column, resource) => {
      column[index] = model.inUse(resource);
    });
    this.inHand[index] = books.chain.inHand;
  }
}
