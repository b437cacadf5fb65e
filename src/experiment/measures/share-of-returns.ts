import type { Measure } from './measure.ts';
import { returnPlaces } from './places.ts';
import { casesAt, ratio } from './sums.ts';

/** Of all cases that entered the chain, those of people who had left it before. */
export const shareOfReturns: Measure = {
  id: 'share of returns',
  unit: 'share',
  needsSteadyState: false,
  places: returnPlaces,
  value: (snapshot, where) => {
    const { arrived, returned } = casesAt(snapshot, where);
    return ratio(returned, arrived + returned);
  },
};
