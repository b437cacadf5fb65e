import { day } from '../../plan/units.ts';
import type { Bounded } from '../../stats/bounded-error-quantiles.ts';
import { BoundedErrorQuantiles } from '../../stats/bounded-error-quantiles.ts';
import { censoredQuantile } from '../../stats/censored-quantile.ts';
import type { Mishap } from '../collect/cases.ts';
import type { ChainStatistics } from '../collect/chain.ts';
import type { ListSnapshot, Snapshot } from '../collect/snapshot.ts';
import { element } from '../element.ts';
import { rowsAt } from '../places/list-rows.ts';
import type { Where } from '../result.ts';

/** The sum of a column over the lists that are meant. */
export function overLists({ statistics }: Snapshot, where: Where, column: ArrayLike<number>): number {
  return rowsAt(statistics.plan, statistics.lists, where).reduce((sum, row) => sum + element(column, row), 0);
}

/** The same over those of them for which there is a norm. */
export function overNormed({ statistics }: Snapshot, where: Where, column: ArrayLike<number>): number {
  return normedRowsAt(statistics, where).reduce((sum, row) => sum + element(column, row), 0);
}

/** The lists at the end of the run that are meant and for which there is a norm. */
export function normedListsAt({ statistics, lists }: Snapshot, where: Where): readonly ListSnapshot[] {
  return normedRowsAt(statistics, where).map((row) => element(lists, row));
}

/** Those in them who have waited longer than the norm. */
export function lateAtEnd(snapshot: Snapshot, where: Where): number {
  return normedListsAt(snapshot, where).reduce((sum, { late }) => sum + late, 0);
}

function normedRowsAt({ plan, lists }: Snapshot['statistics'], where: Where): readonly number[] {
  return rowsAt(plan, lists, where).filter((row) => element(lists.rows, row).norm !== undefined);
}

/** What a column has for the step that is meant. */
export function atStep(where: Where, column: ArrayLike<number>): number {
  return where.kind === 'step' ? element(column, where.index) : 0;
}

/** The lists at the end of the run that are meant. */
export function listsAt({ statistics, lists }: Snapshot, where: Where): readonly ListSnapshot[] {
  return rowsAt(statistics.plan, statistics.lists, where).map((row) => element(lists, row));
}

/** The statistics of the cases that are meant: those of a zone, or all of the chain. */
export function casesAt({ statistics: { cases } }: Snapshot, where: Where): ChainStatistics {
  return where.kind === 'zone' || where.kind === 'zone end' ? element(cases.zones, where.index) : cases.chain;
}

/** What happened at steps: to everybody who came there, and for the chain or a zone to its own cases only. */
export function mishapsAt(snapshot: Snapshot, where: Where, mishap: Mishap): number {
  if (where.kind === 'chain' || where.kind === 'zone') return casesAt(snapshot, where)[mishap];
  return overLists(snapshot, where, snapshot.statistics.steps[mishap]);
}

/** The sum over ends: of one, or of all for the chain or a zone. */
export function overEnds(where: Where, column: ArrayLike<number>): number {
  if (where.kind === 'end') return element(column, where.index);
  if (where.kind === 'zone end') return element(column, where.end);
  return Array.from(column).reduce((sum, value) => sum + value, 0);
}

/**
 * Unit-seconds of work at full pace, overtime included. Staff that a case keeps beyond closing time, or that wait then for
 * others who are needed too, are not at work.
 */
export function worked({ statistics: { plan, resources } }: Snapshot, resource: number): number {
  const all = element(resources.workArea, resource);
  return element(plan.resources, resource).kind === 'staff' ? all - element(resources.standingWorkArea, resource) : all;
}

/** Those of them that staff work who are no longer there. */
export function workedOvertime({ statistics: { resources } }: Snapshot, resource: number): number {
  return element(resources.overtimeWorkArea, resource) - element(resources.standingWorkArea, resource);
}

/** The sum over the resources meant: one, those of an organisation, or all; only those that `counts` says yes to. */
export function overResources(
  { statistics }: Snapshot,
  where: Where,
  value: (resource: number) => number,
  counts: (resource: number) => boolean = () => true,
): number {
  return statistics.plan.resources.reduce((sum, { organisation }, resource) => {
    const meant =
      where.kind === 'resource'
        ? where.index === resource
        : where.kind !== 'organisation' || where.index === organisation;
    return meant && counts(resource) ? sum + value(resource) : sum;
  }, 0);
}

/** The sum over the resources meant that are people. */
export function overStaff(snapshot: Snapshot, where: Where, value: (resource: number) => number): number {
  return overResources(
    snapshot,
    where,
    value,
    (resource) => snapshot.statistics.plan.resources[resource]?.kind === 'staff',
  );
}

/** The waits of those who started, at each of the lists that are meant. */
export function waitsAt({ statistics }: Snapshot, where: Where): readonly BoundedErrorQuantiles[] {
  return rowsAt(statistics.plan, statistics.lists, where).map((row) => element(statistics.steps.waits, row));
}

/** Within which wait a share of all who came had their turn; Infinity where so many never did. */
export function waitOfAll(snapshot: Snapshot, where: Where, share: number): Bounded | undefined {
  const { plan, lists, steps } = snapshot.statistics;
  const left = rowsAt(plan, lists, where).map((row) => element(steps.waitsOfLeft, row));
  const still = listsAt(snapshot, where).map(({ waits }) => waits);
  const [turns, lost] = [together(waitsAt(snapshot, where)), together([...left, ...still])];
  return turns && lost && censoredQuantile(turns, lost, share);
}

/**
 * Of all of whom it is certain whether they waited longer than so many seconds: those who did. Of those who left the list
 * sooner, or have not waited so long yet, nobody knows.
 */
export function shareWaitingMore(snapshot: Snapshot, where: Where, seconds: number): Bounded | undefined {
  const { plan, lists, steps } = snapshot.statistics;
  const turns = waitsAt(snapshot, where);
  const left = rowsAt(plan, lists, where).map((row) => element(steps.waitsOfLeft, row));
  const others = [...left, ...listsAt(snapshot, where).map(({ waits }) => waits)];
  const started = turns.reduce((sum, { count }) => sum + count, 0);
  const [late, lost] = [countAbove(turns, seconds), countAbove(others, seconds)];
  const share = (sign: 1 | -1) => {
    const never = lost.value + sign * lost.error;
    return ratio(late.value + sign * late.error + never, started + never);
  };
  const [low, high] = [share(-1), share(1)];
  if (low === undefined || high === undefined) return undefined;
  return low === high ? { value: low, error: 0 } : { value: low + (high - low) / 2, error: (high - low) / 2 };
}

function countAbove(parts: readonly BoundedErrorQuantiles[], x: number): Bounded {
  const counts = parts.map((part) => part.countAbove(x));
  return {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    error: counts.reduce((sum, { error }) => sum + error, 0),
  };
}

/** The total times of those who left: at one end, or of all who are meant. */
export function totalsAt(snapshot: Snapshot, where: Where): readonly BoundedErrorQuantiles[] {
  const { totals } = casesAt(snapshot, where);
  return where.kind === 'end' ? [element(totals, where.index)] : totals;
}

/** A quantile of several tables taken together; undefined where they are empty. */
export function quantileOf(parts: readonly BoundedErrorQuantiles[], share: number): Bounded | undefined {
  return together(parts)?.bounded(share);
}

/** Several tables taken together; undefined where there are none. */
export function together(parts: readonly BoundedErrorQuantiles[]): BoundedErrorQuantiles | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  const merged = new BoundedErrorQuantiles();
  for (const part of parts) merged.merge(part);
  return merged;
}

/** a / b; undefined where there is nothing to divide by. */
export function ratio(a: number, b: number): number | undefined {
  return b > 0 ? a / b : undefined;
}

/** In days, where there is a time. */
export function inDays(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds / day;
}

export function boundedInDays(seconds: Bounded | undefined): Bounded | undefined {
  return seconds && { value: seconds.value / day, error: seconds.error / day };
}
