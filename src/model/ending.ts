import type { Activity } from './activity.ts';
import type { World } from './world.ts';

/** The last thing that happens to a case: it gives back what it keeps and leaves the chain. */
export function ending(world: World, end: number): Activity {
  const { cases, network, observer, simulation, plan } = world;
  const kept = cases.kept.flatMap((column, resource) => (column === undefined ? [] : [resource]));
  return {
    step: plan.ends[end]!.name,
    enter(item) {
      for (let i = 0; i < kept.length; i++) {
        const resource = kept[i]!;
        const units = cases.kept[resource]![item]!;
        if (units > 0) {
          cases.kept[resource]![item] = 0;
          network.facilities[resource]!.release(units);
        }
      }
      observer.ended(end, item, simulation.now, simulation.now - cases.arrivedAt[item]!, cases.owed[item]!);
      cases.remove(item);
      return undefined;
    },
  };
}
