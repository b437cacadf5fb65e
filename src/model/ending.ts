import type { Activity } from './activity.ts';
import { giveBackKept } from './kept.ts';
import type { World } from './world.ts';

/** The last thing that happens to a case: it gives back what it keeps and leaves the chain. */
export function ending(world: World, end: number): Activity {
  const { cases, observer, simulation, plan } = world;
  const keepable = cases.kept.flatMap((column, resource) => (column === undefined ? [] : [resource]));
  return {
    step: plan.ends[end]!.name,
    enter(item) {
      for (let i = 0; i < keepable.length; i++) giveBackKept(world, item, keepable[i]!);
      observer.ended(end, item, simulation.now, simulation.now - cases.arrivedAt[item]!, cases.owed[item]!);
      cases.remove(item);
      return undefined;
    },
  };
}
