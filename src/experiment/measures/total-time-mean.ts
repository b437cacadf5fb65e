import type { Measure } from './measure.ts';
import { all, chain, ends, zones } from './places.ts';
import { casesAt, inDays, overEnds, ratio } from './sums.ts';

/** Per case that left: from arrival to leaving. */
export const totalTimeMean: Measure = {
  id: 'total time mean',
  unit: 'days',
  needsSteadyState: true,
  places: all(chain, ends, zones),
  value: (snapshot, where) => {
    const { spent, ended } = casesAt(snapshot, where);
    return inDays(ratio(overEnds(where, spent), overEnds(where, ended)));
  },
};
