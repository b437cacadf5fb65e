import type { Measure } from './measure.ts';
import { chainIfCharged } from './places.ts';

/** What unfinished cases owe when the run ends. */
export const owedAtEnd: Measure = {
  id: 'owed at end',
  unit: 'euro',
  needsSteadyState: false,
  places: chainIfCharged,
  value: ({ inHand }) => inHand.owed,
};
