import type { Measure } from './measure.ts';
import { all, chain, zones } from './places.ts';
import { casesAt } from './sums.ts';

/** Cases that are unfinished when the run ends. */
export const inHandAtEnd: Measure = {
  id: 'in hand at end',
  unit: 'cases',
  needsSteadyState: false,
  places: all(chain, zones),
  value: (snapshot, where) => casesAt(snapshot, where).inHand,
};
