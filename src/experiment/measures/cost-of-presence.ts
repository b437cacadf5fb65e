import type { Plan } from '../../plan/plan.ts';
import { hour } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Where } from '../result.ts';
import type { Measure } from './measure.ts';
import { units, withChain } from './places.ts';
import { overResources } from './sums.ts';

/** What the hours cost in which staff and places are there, busy or not. None where their number is unlimited. */
export const costOfPresence: Measure = {
  id: 'cost of presence',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) => withChain(units(plan).filter((where) => hasCost(plan, where))),
  value: (snapshot, where) => {
    const { plan, resources } = snapshot.statistics;
    const cost = (resource: number) => plan.resources[resource]?.costPerHourThere ?? 0;
    const without = overResources(
      snapshot,
      where,
      (resource) => element(resources.unlimited, resource) * cost(resource),
    );
    return without > 0
      ? undefined
      : overResources(
          snapshot,
          where,
          (resource) => (element(resources.presenceArea, resource) / hour) * cost(resource),
        );
  },
};

function hasCost(plan: Plan, where: Where): boolean {
  return where.kind === 'resource' && plan.resources[where.index]?.costPerHourThere !== undefined;
}
