import type { Need } from '../plan/plan.ts';
import type { World } from './world.ts';

/** How fast work that needs all of these goes now: at the pace of the slowest who takes part. */
export function paceOf({ pace }: World, needs: readonly Need[]): () => number {
  const [first, ...others] = needs.map(({ resource }) => resource);
  if (first === undefined) throw new RangeError('work needs at least one resource');
  if (others.length === 0) return () => pace[first]!;
  return () => {
    let slowest = pace[first]!;
    for (let i = 0; i < others.length; i++) slowest = Math.min(slowest, pace[others[i]!]!);
    return slowest;
  };
}
