import type { Activity } from './activity.ts';
import { numberLookup } from './dependent.ts';
import { giveBackKept } from './kept.ts';
import { returning } from './returning.ts';
import type { World } from './world.ts';

/** The last thing that happens to a case: it gives back what it keeps and leaves the chain; its person may come back. */
export function ending(world: World, end: number): Activity {
  const { cases, observer, simulation, plan } = world;
  const keepable = cases.kept.flatMap((column, resource) => (column === undefined ? [] : [resource]));
  const { name, costs, returns } = plan.ends[end]!;
  const cost = costs === undefined ? undefined : numberLookup(world, costs);
  const willReturn = returns === undefined ? undefined : returning(world, end, returns);
  return {
    step: name,
    enter(item) {
      for (let i = 0; i < keepable.length; i++) giveBackKept(world, item, keepable[i]!);
      const { now } = simulation;
      const paid = cost === undefined ? 0 : cost.of(item);
      observer.ended(end, item, now, now - cases.arrivedAt[item]!, cases.owed[item]!, paid);
      if (willReturn === undefined || !willReturn(item)) cases.remove(item);
      return undefined;
    },
  };
}
