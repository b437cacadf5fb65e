import type { Measure } from './measure.ts';
import { ends } from './places.ts';
import { overEnds, ratio } from './sums.ts';

/** Of all cases that left the chain, those that left here. */
export const shareOfCases: Measure = {
  id: 'share of cases',
  unit: 'share',
  needsSteadyState: false,
  places: ends,
  value: ({ books }, where) =>
    ratio(overEnds(where, books.chain.ended), overEnds({ kind: 'chain' }, books.chain.ended)),
};
