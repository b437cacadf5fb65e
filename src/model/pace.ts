import type { Need, ResourcePlan } from '../plan/plan.ts';
import { pacesOf } from './capacity.ts';
import type { Finds } from './rules-in-force.ts';
import type { World } from './world.ts';

/** How fast work that needs all of these goes now: at the pace of the slowest who takes part; undefined for 1 throughout. */
export function paceOf({ pace, plan }: World, needs: readonly Need[]): (() => number) | undefined {
  const isFull = ({ resource }: Need) => hasFullPace(plan.resources[resource]!);
  const [first, ...others] = needs.map(({ resource }) => resource);
  if (first === undefined || needs.every(isFull)) return undefined;
  if (others.length === 0) return () => pace[first]!;
  return () => {
    let slowest = pace[first]!;
    for (let i = 0; i < others.length; i++) slowest = Math.min(slowest, pace[others[i]!]!);
    return slowest;
  };
}

/** Whether it is 1 throughout, as that of seats is. */
function hasFullPace(resource: ResourcePlan): boolean {
  return resource.kind === 'seats' || pacesOf(resource).every(({ pace }) => pace === 1);
}

/** What takes `work` at full speed, at a pace. */
export function atPace(work: Finds<number>, pace: (() => number) | undefined): Finds<number> {
  return pace === undefined ? work : { of: (item) => work.of(item) / pace() };
}
