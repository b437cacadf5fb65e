import { numberLookup } from '../plan/dependent.ts';
import type { EndPlan } from '../plan/plan.ts';
import { same } from '../plan/same.ts';
import type { Activity } from './activity.ts';
import { giveBackKept } from './kept.ts';
import { returning } from './returning.ts';
import { inForce, ofEach } from './rules-in-force.ts';
import type { World } from './world.ts';

/**
 * The last thing that happens to a case: it gives back what it keeps and leaves the chain; its person may come back. By the
 * rules in force for it at that moment.
 */
export function ending(world: World, end: number): Activity {
  const rules = world.rules.map(({ ends }) => ends[end]!);
  const alike = (a: EndPlan, b: EndPlan) => same(a.costs, b.costs) && same(a.returns, b.returns);
  const versions = ofEach(rules, (rule) => endingBy(world, end, rule), alike);
  return inForce(world, versions, (now) => ({ step: rules[0]!.name, enter: now }));
}

function endingBy(world: World, end: number, { name, costs, returns }: EndPlan): Activity {
  const { cases, observer, simulation } = world;
  const keepable = cases.kept.flatMap((column, resource) => (column === undefined ? [] : [resource]));
  const cost = costs === undefined ? undefined : numberLookup(world.reader, costs);
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
