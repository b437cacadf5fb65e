import { hour } from '../../plan/units.ts';
import type { Measure } from './measure.ts';
import { chain, organisations, staff } from './places.ts';
import { overStaff, worked } from './sums.ts';

/**
 * Hours of work done: those in which staff were busy with cases, overtime included, at full pace. An hour of somebody at
 * half the pace is half an hour. Places are not staff.
 */
export const staffHours: Measure = {
  id: 'staff hours',
  unit: 'hours',
  needsSteadyState: false,
  places: (plan) => [...chain(plan), ...organisations(plan), ...staff(plan)],
  value: (snapshot, where) => overStaff(snapshot, where, (resource) => worked(snapshot, resource) / hour),
};
