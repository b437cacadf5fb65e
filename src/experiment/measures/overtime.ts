import type { Plan } from '../../plan/plan.ts';
import { hour } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Where } from '../result.ts';
import type { Measure } from './measure.ts';
import { chain, organisations, staff } from './places.ts';
import { overStaff } from './sums.ts';

/** Hours of work done by staff who were no longer there, where work in hand is finished first; at full pace. */
export const overtime: Measure = {
  id: 'overtime',
  unit: 'hours',
  needsSteadyState: false,
  places: (plan) => {
    const found = staff(plan).filter((where) => worksOn(plan, where));
    return found.length === 0 ? [] : [...chain(plan), ...organisations(plan), ...found];
  },
  value: (snapshot, where) =>
    overStaff(snapshot, where, (resource) => element(snapshot.statistics.resources.overtimeWorkArea, resource) / hour),
};

function worksOn(plan: Plan, where: Where): boolean {
  if (where.kind !== 'resource') return false;
  const { closing, hours, capacity } = element(plan.resources, where.index);
  return closing === 'finish' && (hours !== undefined || capacity.roster !== undefined || capacity.levels.length > 1);
}
