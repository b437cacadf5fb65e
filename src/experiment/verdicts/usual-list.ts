import type { Plan } from '../../plan/plan.ts';

/**
 * Cases that may wait for a resource though nothing is short: those for whom the next session has a seat, and those of a
 * group that is not full yet, over all steps. A list no longer than this tells nothing of a jam.
 */
export function usualList({ resources, steps }: Plan, resource: number): number {
  const found = resources[resource];
  if (found?.kind === 'seats') return Math.max(...found.capacity.levels.map(({ units }) => units));
  let waiting = 0;
  for (const part of steps.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'group' || part.forms.kind !== 'fills') continue;
    if (part.needs.some((need) => need.resource === resource)) waiting += part.forms.size - 1;
  }
  return waiting;
}
