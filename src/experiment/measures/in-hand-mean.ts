import type { Measure } from './measure.ts';
import { chain } from './places.ts';
import { ratio } from './sums.ts';

/** Over time: the average number of cases in the chain. */
export const inHandMean: Measure = {
  id: 'in hand mean',
  unit: 'cases',
  needsSteadyState: true,
  places: chain,
  value: ({ statistics, window }) => ratio(statistics.chain.inHandArea, window),
};
