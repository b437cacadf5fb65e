import type { Measure } from './measure.ts';
import { chain, hasCharges, zones } from './places.ts';
import { casesAt } from './sums.ts';

/** What was charged in the window. */
export const charged: Measure = {
  id: 'charged',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) => (hasCharges(plan) ? [...chain(plan), ...zones(plan)] : []),
  value: (snapshot, where) => casesAt(snapshot, where).charged,
};
