import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, waitOfAll } from './sums.ts';

/** Of all who came: the wait within which 90 in 100 have their turn, where those who left without one, or wait at the end, are followed so far. */
export const waitOfAllP90: Measure = {
  id: 'wait of all p90',
  unit: 'days',
  needsSteadyState: true,
  places: lists,
  value: (stock, where) => inDays(waitOfAll(stock, where, 0.9)?.value),
  error: (stock, where) => inDays(waitOfAll(stock, where, 0.9)?.error) ?? 0,
};
