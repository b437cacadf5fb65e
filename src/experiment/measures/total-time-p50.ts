import type { Measure } from './measure.ts';
import { all, chain, ends, zones } from './places.ts';
import { inDays, quantileOf, totalsAt } from './sums.ts';

/** Per case that left: the total time that 50 in 100 stayed below. */
export const totalTimeP50: Measure = {
  id: 'total time p50',
  unit: 'days',
  needsSteadyState: true,
  places: all(chain, ends, zones),
  value: (stock, where) => inDays(quantileOf(totalsAt(stock, where), 0.5)?.value),
  error: (stock, where) => inDays(quantileOf(totalsAt(stock, where), 0.5)?.error) ?? 0,
};
