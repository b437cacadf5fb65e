import type { Measure } from './measure.ts';
import { resources } from './places.ts';

/** How fast the list grew, by a straight line through the last three quarters of the window. */
export const growth: Measure = {
  id: 'growth',
  unit: 'cases per month',
  needsSteadyState: false,
  places: resources,
  value: (stock, where) => (where.kind === 'resource' ? stock.growth[where.index] : undefined),
};
