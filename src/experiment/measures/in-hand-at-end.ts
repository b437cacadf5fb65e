import type { Measure } from './measure.ts';
import { chain } from './places.ts';

/** Cases that are unfinished when the run ends. */
export const inHandAtEnd: Measure = {
  id: 'in hand at end',
  unit: 'cases',
  needsSteadyState: false,
  places: chain,
  value: ({ inHand }) => inHand.cases,
};
