import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { all, chain, ends, zones } from './places.ts';
import { casesAt, inDays, quantileOf } from './sums.ts';

/** Per case that left: the total time that 90 in 100 stayed below. */
export const totalTimeP90: Measure = {
  id: 'total time p90',
  unit: 'days',
  needsSteadyState: true,
  places: all(chain, ends, zones),
  value: (stock, where) => {
    const { totals } = casesAt(stock, where);
    return inDays(quantileOf(where.kind === 'end' ? [element(totals, where.index)] : totals, 0.9));
  },
};
