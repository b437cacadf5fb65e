import type { Plan } from '../../model/plan.ts';
import { hour } from '../../model/units.ts';
import type { Where } from '../result.ts';
import type { Measure } from './measure.ts';
import { chain, organisations, resources } from './places.ts';
import { overResources, worked } from './sums.ts';

/** Hours that people worked on cases, overtime included; places are not staff. */
export const staffHours: Measure = {
  id: 'staff hours',
  unit: 'hours',
  needsSteadyState: false,
  places: (plan) => [
    ...chain(plan),
    ...organisations(plan),
    ...resources(plan).filter((where) => isStaff(plan, where)),
  ],
  value: (stock, where) => {
    const staff = (resource: number) => stock.books.plan.resources[resource]?.kind === 'staff';
    return overResources(stock, where, (resource) => worked(stock, resource), staff) / hour;
  },
};

function isStaff({ resources: all }: Plan, where: Where): boolean {
  return where.kind === 'resource' && all[where.index]?.kind === 'staff';
}
