import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { endsWhere, withChain } from './places.ts';
import { overEnds } from './sums.ts';

/** What cases owed at ends that collect it. */
export const collected: Measure = {
  id: 'collected',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) => withChain(endsWhere(plan, ({ collects }) => collects)),
  value: ({ books }, where) => {
    const { plan, chain: money } = books;
    const collects = (end: number) => element(plan.ends, end).collects;
    return overEnds(
      where,
      money.owed.map((owed, end) => (collects(end) ? owed : 0)),
    );
  },
};
