import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, quantileOf, waitsAt } from './sums.ts';

/** Per case: the wait that 90 in 100 of those who started stayed below. */
export const waitP90: Measure = {
  id: 'wait p90',
  unit: 'days',
  needsSteadyState: true,
  places: lists,
  value: (stock, where) => inDays(quantileOf(waitsAt(stock, where), 0.9)?.value),
  error: (stock, where) => inDays(quantileOf(waitsAt(stock, where), 0.9)?.error) ?? 0,
};
