import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Where } from '../result.ts';
import { unstaffedGroups } from './list-steps.ts';

/** The places at which lists are followed over time, in order: the resources, and then the groups that need none. */
export const listPlaces = oncePerPlan((plan): readonly Where[] => {
  return [
    ...plan.resources.map((_, index): Where => ({ kind: 'resource', index })),
    ...unstaffedGroups(plan).map((index): Where => ({ kind: 'step', index })),
  ];
});

/** The number of a place at which a list is followed; undefined for any other. */
export function listPlace(plan: Plan, where: Where): number | undefined {
  if (where.kind === 'resource') return where.index;
  const group = where.kind === 'step' ? unstaffedGroups(plan).indexOf(where.index) : -1;
  return group < 0 ? undefined : plan.resources.length + group;
}
