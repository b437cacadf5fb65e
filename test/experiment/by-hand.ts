/** Measures of statistics that were told by hand what a model would tell. */
import type { Collector } from '../../src/experiment/collect/collector.ts';
import type { InHandSnapshot, ListSnapshot, Snapshot } from '../../src/experiment/collect/snapshot.ts';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { measuresWith } from '../../src/experiment/measures/register.ts';
import { listPlaces } from '../../src/experiment/places/list-places.ts';
import type { Where } from '../../src/experiment/result.ts';
import { BoundedErrorQuantiles } from '../../src/stats/bounded-error-quantiles.ts';

const nobody: InHandSnapshot = { cases: 0, spent: 0, spentInWindow: 0, owed: 0 };
export const emptyList: ListSnapshot = {
  ...{ waiting: 0, waited: 0, oldest: undefined, waitedInWindow: 0, late: 0 },
  waits: new BoundedErrorQuantiles(),
};

/** As if everybody had left when the window ends at `until`, but for what `more` says. */
export function snapshotByHand(statistics: Collector, until: number, more: Partial<Snapshot> = {}): Snapshot {
  statistics.close(until);
  return {
    statistics,
    window: until - statistics.windowStart,
    lists: statistics.lists.rows.map(() => emptyList),
    inHand: nobody,
    background: nobody,
    zones: statistics.cases.zones.map(() => nobody),
    workUnderWay: statistics.plan.steps.map(() => 0),
    inGroups: new Map(),
    growth: listPlaces(statistics.plan).map(() => undefined),
    ...more,
  };
}

/** The value of a measure at a place where it is taken; throws where it is not. */
export function valueAt(snapshot: Snapshot, id: MeasureId, where: Where): number | undefined {
  const measure = measuresWith().find((each) => each.id === id);
  const isTaken = measure
    ?.places(snapshot.statistics.plan)
    .some((place) => JSON.stringify(place) === JSON.stringify(where));
  if (measure === undefined || isTaken !== true) throw new Error(`"${id}" is not taken at ${JSON.stringify(where)}`);
  return measure.value(snapshot, where);
}
