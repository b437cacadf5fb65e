import type { Plan } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import { element } from '../element.ts';

/** Most cases that can wait for a resource, over all steps; undefined where any number can. */
export function roomFor(plan: Plan, resource: number): number | undefined {
  let lists = 0;
  for (const { parts } of plan.steps) {
    for (const part of parts) {
      if ('line' in part && resourcesOf(part).includes(resource)) {
        lists += part.line.room ?? Number.POSITIVE_INFINITY;
      }
    }
  }
  const most = Math.min(lists, element(plan.resources, resource).room ?? Number.POSITIVE_INFINITY);
  return most < Number.POSITIVE_INFINITY ? most : undefined;
}
