import type { Measure } from './measure.ts';
import { endsWhere, withChain } from './places.ts';
import { overEnds } from './sums.ts';

/** The cost of the ends that cases reached. */
export const paidOut: Measure = {
  id: 'paid out',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) => withChain(endsWhere(plan, ({ costs }) => costs !== undefined)),
  value: ({ statistics }, where) => overEnds(where, statistics.chain.paidOut),
};
