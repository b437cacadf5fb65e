import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { endsWhere, withChainAndZones } from './places.ts';
import { casesAt, overEnds } from './sums.ts';

/** What cases owed at ends that collect it. */
export const collected: Measure = {
  id: 'collected',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      endsWhere(plan, ({ collects }) => collects),
    ),
  value: (stock, where) => {
    const { plan } = stock.books;
    const byEnd = casesAt(stock, where).owed.map((owed, end) => (element(plan.ends, end).collects ? owed : 0));
    return overEnds(where, byEnd);
  },
};
