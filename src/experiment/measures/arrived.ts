import type { Measure } from './measure.ts';
import { all, chain, zones } from './places.ts';
import { casesAt } from './sums.ts';

/** New cases that entered the chain in the window. */
export const arrived: Measure = {
  id: 'arrived',
  unit: 'cases',
  needsSteadyState: false,
  places: all(chain, zones),
  value: (snapshot, where) => casesAt(snapshot, where).arrived,
};
