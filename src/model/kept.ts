import type { Rules } from '../plan/plan.ts';
import type { World } from './world.ts';

/** For each resource, whether a step under any of the rules leaves units of it with the case. */
export function keepable(rules: readonly Rules[]): readonly boolean[] {
  const steps = rules.flatMap(({ steps: each }) => each);
  return rules[0]!.resources.map((_, resource) =>
    steps.some(({ parts }) =>
      parts.some((part) => part.kind === 'work' && part.needs.some((need) => need.keeps && need.resource === resource)),
    ),
  );
}

/** Gives back the units of a resource that a case keeps; does nothing for a case that keeps none. */
export function giveBackKept({ cases, network }: World, item: number, resource: number): void {
  const kept = cases.kept[resource];
  if (kept === undefined) return;
  const units = kept[item]!;
  if (units === 0) return;
  kept[item] = 0;
  const facility = network.facilities[resource]!;
  facility.idles(-units);
  facility.release(units);
}
