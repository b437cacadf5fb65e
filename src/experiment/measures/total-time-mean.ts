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
    const { spent, ended } = books.chain;
    return inDays(ratio(overEnds(where, spent), overEnds(where, ended)));
  },
};
