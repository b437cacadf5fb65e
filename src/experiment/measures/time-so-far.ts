import type { Measure } from './measure.ts';
import { chain } from './places.ts';
import { inDays, ratio } from './sums.ts';

/** Per case unfinished at the end: how long ago it arrived. */
export const timeSoFar: Measure = {
  id: 'time so far mean',
  unit: 'days',
  needsSteadyState: false,
  places: chain,
  value: ({ inHand }) => inDays(ratio(inHand.spent, inHand.cases)),
};
