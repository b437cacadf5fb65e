import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { overSteps } from './sums.ts';

/** Groups that had their first session. */
export const groupsBegun: Measure = {
  id: 'groups begun',
  unit: 'groups',
  needsSteadyState: false,
  places: groups,
  value: (stock, where) => overSteps(stock, where, stock.books.groups.begun),
};
