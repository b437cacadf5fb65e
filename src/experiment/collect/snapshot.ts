import type { Model } from '../../model/model.ts';
import { month } from '../../plan/units.ts';
import { BoundedErrorQuantiles } from '../../stats/bounded-error-quantiles.ts';
import { DoubledSum } from '../../stats/doubled-sum.ts';
import { element } from '../element.ts';
import { groupSteps } from '../places/list-steps.ts';
import type { Cell } from '../time/cells.ts';
import type { Collector } from './collector.ts';
import type { CourseStatistics } from './course.ts';
import { growthOver } from './course.ts';

/** Who is where when a run ends, and everything that was counted in it; what measures are read from. */
export interface Snapshot {
  readonly statistics: Collector;
  /** Length of the window, in seconds. */
  readonly window: number;
  /** By row of the statistics of lists. */
  readonly lists: readonly ListSnapshot[];
  /** Of the chain, without other work. */
  readonly inHand: InHandSnapshot;
  /** Of other work. */
  readonly background: InHandSnapshot;
  /** By zone. */
  readonly zones: readonly InHandSnapshot[];
  /** By step: seconds that those who are at work there have been so. */
  readonly workUnderWay: ArrayLike<number>;
  /** At the steps where groups meet: members of groups that are under way. */
  readonly inGroups: ReadonlyMap<number, number>;
  /**
   * Of the number waiting at each place at which a list is followed, in cases a month: by least squares over the whole cells
   * in the last three quarters of the window.
   */
  readonly growth: readonly (number | undefined)[];
}

/** Those who wait in one step's list at the end. */
export interface ListSnapshot {
  readonly waiting: number;
  /** Seconds they have waited so far: of all together, of the one who waits longest, and the parts within the window. */
  readonly waited: number;
  readonly oldest: number | undefined;
  readonly waitedInWindow: number;
  /** Those of them who have waited longer than the norm already; 0 without a norm. */
  readonly late: number;
  /** How long each has waited so far. */
  readonly waits: BoundedErrorQuantiles;
}

/** Cases in the chain at the end: how many, and seconds since they arrived. */
export interface InHandSnapshot {
  readonly cases: number;
  readonly spent: number;
  readonly spentInWindow: number;
  /** Euro, as the model has it. */
  readonly owed: number;
}

/** Costs a look at every case in the chain. */
export function takeSnapshot(
  statistics: Collector,
  model: Model,
  course: Pick<CourseStatistics, 'cells' | 'course'>,
): Snapshot {
  // All that is looked up when asked for is asked for here.
  return { ...snapshotAtHand(statistics, model, course) };
}

/**
 * The same, to be read before the run goes on: what takes a look at every case is looked up only when it is asked for. Many
 * moments of a long list would otherwise cost more than the run.
 */
export function snapshotAtHand(
  statistics: Collector,
  model: Model,
  { cells, course }: Pick<CourseStatistics, 'cells' | 'course'>,
): Snapshot {
  const { now } = model;
  const { windowStart, plan } = statistics;
  const workUnderWay = onDemand(() => model.workUnderWay());
  const growths = onDemand(() => course.waiting.map((waiting) => growth(cells, waiting, windowStart, now)));
  return {
    statistics,
    window: now - windowStart,
    get lists() {
      return statistics.lists.rows.map((_, row) => listSnapshot(model, statistics, row));
    },
    get inHand() {
      return inHandSnapshot(model, windowStart, (item) => !statistics.cases.isBackground(item));
    },
    get background() {
      return inHandSnapshot(model, windowStart, (item) => statistics.cases.isBackground(item));
    },
    get zones() {
      return statistics.cases.zones.map((_, zone) => {
        return inHandSnapshot(model, windowStart, (item) => statistics.cases.zoneOf(item) === zone);
      });
    },
    get workUnderWay() {
      return workUnderWay();
    },
    get inGroups() {
      return new Map(groupSteps(plan).map((step) => [step, membersAt(model, step)]));
    },
    get growth() {
      return growths();
    },
  };
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function listSnapshot(model: Model, statistics: Collector, row: number): ListSnapshot {
  const { windowStart } = statistics;
  const { step, norm = Number.POSITIVE_INFINITY } = element(statistics.lists.rows, row);
  const { now } = model;
  let waiting = 0;
  let waited = 0;
  let oldest: number | undefined;
  let waitedInWindow = 0;
  let late = 0;
  const waits = new BoundedErrorQuantiles();
  model.eachWaiting(step, (item, since) => {
    if (statistics.rowOf(step, item) !== row) return;
    waiting++;
    if (now - since > norm) late++;
    waits.add(now - since);
    waited += now - since;
    waitedInWindow += now - Math.max(since, windowStart);
    if (oldest === undefined || now - since > oldest) oldest = now - since;
  });
  return { waiting, waited, oldest, waitedInWindow, late, waits };
}

function inHandSnapshot(model: Model, windowStart: number, counts: (item: number) => boolean): InHandSnapshot {
  const { now } = model;
  let cases = 0;
  const spent = new DoubledSum();
  const spentInWindow = new DoubledSum();
  const owed = new DoubledSum();
  model.eachInHand((item, arrivedAt) => {
    if (!counts(item)) return;
    cases++;
    spent.add(now - arrivedAt);
    spentInWindow.add(now - Math.max(arrivedAt, windowStart));
    owed.add(model.owed(item));
  });
  return { cases, spent: spent.value, spentInWindow: spentInWindow.value, owed: owed.value };
}

function membersAt(model: Model, step: number): number {
  let members = 0;
  model.eachAtWork(step, () => {
    members++;
  });
  return members;
}

/** The first quarter is left out: there the list may still be on its way from nothing to where it belongs. */
function growth(cells: readonly Cell[], waiting: Float64Array, from: number, until: number): number | undefined {
  const perSecond = growthOver(cells, waiting, from + (until - from) / 4, until);
  return perSecond === undefined ? undefined : perSecond * month;
}
