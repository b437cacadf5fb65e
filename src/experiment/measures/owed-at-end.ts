import type { Measure } from './measure.ts';
import { chain, hasCharges } from './places.ts';

/** What unfinished cases owe when the run ends. */
export const owedAtEnd: Measure = {
  id: 'owed at end',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) => (hasCharges(plan) ? chain(plan) : []),
  value: ({ inHand }) => inHand.owed,
};
