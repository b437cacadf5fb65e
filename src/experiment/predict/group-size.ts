import { expm1 } from '../../numbers/exp.ts';
import type { GroupForming, Plan } from '../../plan/plan.ts';
import type { PerSecond } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Capacity } from './capacity.ts';

/** Where those who come are more than can be helped, those who wait fill the groups that would start without them. */
export type Groups = 'as they come' | 'full';

/** Whether a group that a resource is needed for may start before it is full, and so is larger the more come. */
export function startEarly(plan: Plan, resource: number): boolean {
  return plan.steps.some(({ parts }) =>
    parts.some((part) => {
      if (part.kind !== 'group' || part.forms.kind !== 'fills' || part.forms.startsAfter === undefined) return false;
      return part.needs.some((need) => need.resource === resource);
    }),
  );
}

/**
 * Members of a group to be expected, by those who come to its list per second.
 *
 * Groups that fill: the full size; where they also start so long after the first member came, one and those who are
 * expected to come in that time, no fewer than the least and no more than the size. Groups that form at a session of a
 * resource: those who come from one session to the next, given that anybody does (Poisson), no fewer than the least and no
 * more than the seats, if there is a session at all: how many seats those would have that are not held is not known.
 */
export function expectedSize(
  forms: GroupForming,
  rate: PerSecond,
  { resources }: Plan,
  capacities: readonly Capacity[],
  groups: Groups = 'as they come',
): number {
  if (forms.kind === 'fills') {
    const { size, least, startsAfter } = forms;
    return startsAfter === undefined || groups === 'full'
      ? size
      : Math.min(size, Math.max(least, 1 + rate * startsAfter));
  }
  const every = element(resources, forms.resource).capacity.sessions?.every ?? 0;
  const coming = rate * every;
  const somebody = -expm1(-coming);
  const seats = element(capacities, forms.resource).strength * every;
  const members = Math.max(forms.least, somebody > 0 ? coming / somebody : 1);
  return seats > 0 ? Math.min(seats, members) : members;
}
