import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { all, chain, ends } from './places.ts';
import { inDays, overEnds, ratio } from './sums.ts';

/** Per case that left: from arrival to leaving. */
export const totalTimeMean: Measure = {
  id: 'total time mean',
  unit: 'days',
  needsSteadyState: true,
  places: all(chain, ends),
  value: ({ books }, where) => {
    const { totalMean, ended } = books.chain;
    const sums = totalMean.map((mean, end) => mean * element(ended, end));
    return inDays(ratio(overEnds(where, sums), overEnds(where, ended)));
  },
};
