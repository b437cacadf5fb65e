import type { Plan } from '../../plan/plan.ts';
import type { StretchFlows } from '../collect/list-flow.ts';
import { heldMeanwhile, ratio } from '../collect/list-flow.ts';
import { element } from '../element.ts';
import { neededBeside } from '../places/list-steps.ts';

/**
 * The resource that is waited for by cases that hold units of this one, where this one is short for that reason alone.
 *
 * @param loadOf what is asked of this one over its capacity, after the first quarter of the stretch
 */
export function heldUpBy(
  plan: Plan,
  flows: readonly StretchFlows[],
  resource: number,
  loadOf: () => number,
): number | undefined {
  const { busy, byPlace: held } = heldMeanwhile(flows, resource);
  const all = [...held.values()].reduce((sum, each) => sum + each, 0);
  const load = all === 0 ? 0 : loadOf();
  if (load < 1 || load * (1 - all / busy) >= 1) return undefined;
  const byLength = [...held].sort(([one, a], [other, b]) => b - a || one - other).map(([place]) => place);
  const [longest] = byLength;
  if (longest === undefined) return undefined;
  // Who waits for several at once stands in the list of each: short is the one that is used most.
  const beside = neededBeside(plan, longest);
  const used = (place: number) => usedAt(flows, place);
  return byLength
    .filter((place) => beside.includes(place))
    .reduce((most, place) => (used(place) > used(most) ? place : most), longest);
}

function usedAt(flows: readonly StretchFlows[], place: number): number {
  const sum = (count: 'used' | 'staffed') => flows.reduce((so, { late }) => so + element(late, place)[count], 0);
  return ratio(sum('used'), sum('staffed')) ?? 0;
}
