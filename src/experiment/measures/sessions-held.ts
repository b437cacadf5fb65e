import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { overSteps } from './sums.ts';

/** Sessions that began, of all groups together. */
export const sessionsHeld: Measure = {
  id: 'sessions held',
  unit: 'sessions',
  needsSteadyState: false,
  places: groups,
  value: (stock, where) => overSteps(stock, where, stock.books.groups.sessions),
};
