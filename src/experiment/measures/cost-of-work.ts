import type { Plan } from '../../plan/plan.ts';
import { hour } from '../../plan/units.ts';
import type { Where } from '../result.ts';
import type { Measure } from './measure.ts';
import { units, withChain } from './places.ts';
import { overResources, worked } from './sums.ts';

/** What the hours of work done cost, and the hours in which places were in use. */
export const costOfWork: Measure = {
  id: 'cost of work',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) => withChain(units(plan).filter((where) => hasCost(plan, where))),
  value: (snapshot, where) => {
    const { plan } = snapshot.statistics;
    return overResources(
      snapshot,
      where,
      (resource) => (worked(snapshot, resource) / hour) * (plan.resources[resource]?.costPerHour ?? 0),
    );
  },
};

function hasCost(plan: Plan, where: Where): boolean {
  return where.kind === 'resource' && plan.resources[where.index]?.costPerHour !== undefined;
}
