import type { Measure } from './measure.ts';
import { chainIfCharged } from './places.ts';

/** What was charged in the window. */
export const charged: Measure = {
  id: 'charged',
  unit: 'euro',
  needsSteadyState: false,
  places: chainIfCharged,
  value: ({ books }) => books.chain.charged,
};
