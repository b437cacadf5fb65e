import type { Measure } from './measure.ts';
import { chain } from './places.ts';

/** Cases that entered the chain in the window. */
export const arrived: Measure = {
  id: 'arrived',
  unit: 'cases',
  needsSteadyState: false,
  places: chain,
  value: ({ books }) => books.chain.arrived,
};
