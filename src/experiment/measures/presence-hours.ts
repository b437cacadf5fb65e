import { hour } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { chain, organisations, staff } from './places.ts';
import { overStaff } from './sums.ts';

/**
 * Hours of presence: those for which staff are there for this chain, busy or not, at full pace; overtime comes on top.
 * None where somebody's number is unlimited.
 */
export const presenceHours: Measure = {
  id: 'presence hours',
  unit: 'hours',
  needsSteadyState: false,
  places: (plan) => [...chain(plan), ...organisations(plan), ...staff(plan)],
  value: (snapshot, where) => {
    const { presenceArea, unlimited } = snapshot.statistics.resources;
    const without = overStaff(snapshot, where, (resource) => element(unlimited, resource));
    return without > 0 ? undefined : overStaff(snapshot, where, (resource) => element(presenceArea, resource) / hour);
  },
};
