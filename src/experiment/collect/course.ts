import type { Plan } from '../../plan/plan.ts';
import { weightedSlope } from '../../stats/trend.ts';
import { element } from '../element.ts';
import { listPlaces } from '../places/list-places.ts';
import type { Cell } from '../time/cells.ts';
import { cellsOf } from '../time/cells.ts';
import type { Collector } from './collector.ts';
import type { Recorder } from './recorder.ts';

/** How one run went, cell by cell of `cellsOf`: time averages, so that no cycle is met at the same point each time. */
export interface Course {
  /** Number waiting, by place at which a list is followed: the resources come first. */
  readonly waiting: readonly Float64Array[];
  /** Units in use, by resource. */
  readonly inUse: readonly Float64Array[];
  /** In the chain; other work is not counted. */
  readonly inHand: Float64Array;
}

/**
 * The growth of a quantity over a part of a run, per second: the straight line closest to its averages over the whole cells
 * that lie in [from, until), each at its middle and with the weight of its length. Undefined where there are fewer than two.
 *
 * @param values one average per cell
 */
export function growthOver(
  cells: readonly Cell[],
  values: ArrayLike<number>,
  from: number,
  until: number,
): number | undefined {
  const meant = wholeWithin(cells, from, until);
  return weightedSlope(
    meant.map((i) => middleOf(element(cells, i))),
    meant.map((i) => element(values, i)),
    meant.map((i) => lengthOf(element(cells, i))),
  );
}

/** The average of a quantity over those whole cells; undefined where there are none. */
export function averageOver(
  cells: readonly Cell[],
  values: ArrayLike<number>,
  from: number,
  until: number,
): number | undefined {
  const meant = wholeWithin(cells, from, until);
  const length = meant.reduce((sum, i) => sum + lengthOf(element(cells, i)), 0);
  const area = meant.reduce((sum, i) => sum + element(values, i) * lengthOf(element(cells, i)), 0);
  return length > 0 ? area / length : undefined;
}

/** The numbers of the whole cells that lie in [from, until). */
export function wholeWithin(cells: readonly Cell[], from: number, until: number): readonly number[] {
  return cells.flatMap((cell, i) => (cell.whole && cell.from >= from && cell.until <= until ? [i] : []));
}

export function middleOf({ from, until }: Cell): number {
  return (from + until) / 2;
}

function lengthOf({ from, until }: Cell): number {
  return until - from;
}

/** The last digits of a difference of two large areas are noise; a list that did not change has a whole number. */
function withoutNoise(average: number): number {
  const whole = Math.round(average);
  return Math.abs(average - whole) < 1e-9 ? whole : average;
}

/** Takes down the course of one run, from the areas that its statistics keep anyway: nothing more is done per event. */
export class CourseStatistics implements Recorder {
  readonly cells: readonly Cell[];
  readonly moments: readonly number[];
  readonly course: Course;

  private readonly statistics: Collector;
  /** What the areas were when the cell began: of the places, of the units in use, and of the chain. */
  private readonly areas: Float64Array;
  private noted = 0;
  private windowStart = 0;

  constructor(plan: Plan, statistics: Collector) {
    this.statistics = statistics;
    this.cells = cellsOf(plan);
    this.moments = this.cells.map(({ until }) => until);
    const column = () => new Float64Array(this.cells.length);
    this.course = { waiting: listPlaces(plan).map(column), inUse: plan.resources.map(column), inHand: column() };
    this.areas = new Float64Array(this.course.waiting.length + this.course.inUse.length + 1);
  }

  /** A cell is over. Called before the statistics open a window at the same moment, which sets their areas to 0. */
  note(now: number): void {
    const { resources, chain, windowStart } = this.statistics;
    if (windowStart > this.windowStart) {
      this.windowStart = windowStart;
      this.areas.fill(0);
    }
    const { waiting, inUse, inHand } = this.course;
    const cell = this.noted++;
    const lasted = lengthOf(element(this.cells, cell));
    let index = 0;
    const put = (column: Float64Array, area: number): void => {
      column[cell] = withoutNoise((area - element(this.areas, index)) / lasted);
      this.areas[index++] = area;
    };
    waiting.forEach((column, place) => {
      put(column, resources.waitingUntil(place, now));
    });
    inUse.forEach((column, resource) => {
      put(column, resources.inUseUntil(resource, now));
    });
    put(inHand, chain.inHandUntil(now));
  }
}
