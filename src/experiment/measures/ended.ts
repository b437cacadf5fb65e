import type { Measure } from './measure.ts';
import { all, chain, ends } from './places.ts';
import { overEnds } from './sums.ts';

/** Cases that left the chain. */
export const ended: Measure = {
  id: 'ended',
  unit: 'cases',
  needsSteadyState: false,
  places: all(chain, ends),
  value: ({ books }, where) => overEnds(where, books.chain.ended),
};
