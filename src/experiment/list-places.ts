import type { Plan } from '../model/plan.ts';
import { listOf, unstaffedGroups } from './list-steps.ts';
import type { Where } from './result.ts';

/** The places at which lists are followed over time: the resources, and then the groups that need none. */
export interface ListPlaces {
  readonly count: number;
  /** For each step, the places that its list counts at. */
  readonly ofStep: readonly (readonly number[])[];
}

export function listPlaces(plan: Plan): ListPlaces {
  const resources = plan.resources.length;
  const groups = unstaffedGroups(plan);
  return {
    count: resources + groups.length,
    ofStep: plan.steps.map((_, step) => {
      const group = groups.indexOf(step);
      return group >= 0 ? [resources + group] : (listOf(plan, step)?.needs ?? []);
    }),
  };
}

/** What the places are, in their order. */
export function wheresOfPlaces(plan: Plan): readonly Where[] {
  return [
    ...plan.resources.map((_, index): Where => ({ kind: 'resource', index })),
    ...unstaffedGroups(plan).map((index): Where => ({ kind: 'step', index })),
  ];
}

/** The number of a place at which a list is followed; undefined for any other. */
export function listPlace(plan: Plan, where: Where): number | undefined {
  if (where.kind === 'resource') return where.index;
  const group = where.kind === 'step' ? unstaffedGroups(plan).indexOf(where.index) : -1;
  return group < 0 ? undefined : plan.resources.length + group;
}
