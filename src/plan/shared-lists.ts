import type { Plan } from './plan.ts';
import { allRules } from './rules.ts';
import { hasList, resourcesOf } from './step-parts.ts';

/** Whether all who ever wait for a resource wait for the other at the same time: its list is a part of the other's list. */
export function waitsWith(plan: Plan, resource: number, other: number): boolean {
  const lists = allRules(plan).flatMap(({ steps }) => {
    return steps.flatMap(({ parts }) => parts.filter(hasList).map((part) => resourcesOf(part)));
  });
  const own = lists.filter((needs) => needs.includes(resource));
  return resource !== other && own.length > 0 && own.every((needs) => needs.includes(other));
}
