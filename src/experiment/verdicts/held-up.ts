import type { Plan } from '../../plan/plan.ts';
import type { ListFlow, StretchFlows } from '../collect/list-flow.ts';
import { endOfRow, heldMeanwhile, leftOf, ratio, timesOf } from '../collect/list-flow.ts';
import { element } from '../element.ts';
import { neededBeside } from '../places/list-steps.ts';
import { nearlyFull, slightOverload } from './bounds.ts';

/** A resource that cases hold on to which wait for another one. */
export interface Behind {
  readonly resource: number;
  /** The part of the cases that begin to hold it that comes to the other one. */
  readonly share: number;
}

/** By resource, which one holds it up, and which ones it holds up, by themselves or through others. */
export interface HeldUp {
  readonly by: readonly (number | undefined)[];
  readonly behind: readonly (readonly Behind[])[];
}

/** @param loadOf what is asked of a resource over its capacity, after the first quarter of the stretch */
export function heldUpIn(plan: Plan, flows: readonly StretchFlows[], loadOf: (resource: number) => number): HeldUp {
  const by = plan.resources.map((_, resource) => heldUpBy(plan, flows, resource, () => loadOf(resource)));
  const behind = plan.resources.map((): Behind[] => []);
  plan.resources.forEach((_, resource) => {
    const end = endOfRow(resource, by);
    if (end === undefined || end === resource) return;
    let share = 1;
    for (let at = resource; at !== end; at = by[at] ?? end) share *= shareTo(flows, at, by[at] ?? end);
    element(behind, end).push({ resource, share });
  });
  return { by, behind };
}

/** Of the cases that begin to hold a resource, the part that comes to another one. */
function shareTo(flows: readonly StretchFlows[], resource: number, other: number): number {
  const { began = 0, came = 0 } = heldMeanwhile(flows, resource).byPlace.get(other) ?? {};
  return Math.min(1, ratio(came, began) ?? 1);
}

/**
 * The resource that is waited for by cases that hold units of this one, where this one is short for that reason alone.
 *
 * @param loadOf what is asked of this one over its capacity, after the first quarter of the stretch
 */
function heldUpBy(
  plan: Plan,
  flows: readonly StretchFlows[],
  resource: number,
  loadOf: () => number,
): number | undefined {
  const { busy, byPlace: held } = heldMeanwhile(flows, resource);
  const all = [...held.values()].reduce((sum, each) => sum + each.busy, 0);
  const load = all === 0 ? 0 : loadOf();
  if (all === 0 || load * (1 - all / busy) >= 1) return undefined;
  const byLength = [...held].sort(([one, a], [other, b]) => b.busy - a.busy || one - other).map(([place]) => place);
  const [longest] = byLength;
  if (longest === undefined) return undefined;
  // Who waits for several at once stands in the list of each: short is the one that is used most.
  const beside = neededBeside(plan, longest);
  const used = (place: number) => usedAt(flows, place);
  const found = byLength
    .filter((place) => beside.includes(place))
    .reduce((most, place) => (used(place) > used(most) ? place : most), longest);
  // Where all of it is held at times only, it is asked for less than it could do, and still not all are served.
  const isHeldAtTimes = used(found) >= nearlyFull && leftAt(flows, resource) >= slightOverload;
  return load >= 1 || isHeldAtTimes ? found : undefined;
}

function usedAt(flows: readonly StretchFlows[], place: number): number {
  const sum = (count: 'used' | 'staffed') => flows.reduce((so, { late }) => so + element(late, place)[count], 0);
  return ratio(sum('used'), sum('staffed')) ?? 0;
}

/** The part of those who came, or would have, that left unserved. */
function leftAt(flows: readonly StretchFlows[], place: number): number {
  const sum = (count: (flow: ListFlow) => number) =>
    flows.reduce((so, { late }) => so + count(element(late, place)), 0);
  return ratio(sum(leftOf), sum(timesOf)) ?? 0;
}

/** Of a resource and those that it holds up, the one that most leave unserved. */
export function mostLeft(resource: number, behind: readonly Behind[], left: (place: number) => number): number {
  const places = [resource, ...behind.map((each) => each.resource)];
  return places.reduce((most, place) => (left(place) > left(most) ? place : most));
}
