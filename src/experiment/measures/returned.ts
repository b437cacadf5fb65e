import type { Measure } from './measure.ts';
import { returnPlaces } from './places.ts';
import { casesAt } from './sums.ts';

/** Cases of people who had left the chain before. */
export const returned: Measure = {
  id: 'returned',
  unit: 'cases',
  needsSteadyState: false,
  places: returnPlaces,
  value: (snapshot, where) => casesAt(snapshot, where).returned,
};
