import type { Measure } from './measure.ts';
import { listsWhere, withChain } from './places.ts';
import { overSteps } from './sums.ts';

/** Cases that found no room. */
export const refused: Measure = {
  id: 'refused',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) => withChain(listsWhere(plan, (line) => line.refusedTo !== undefined)),
  value: (stock, where) => overSteps(stock, where, stock.books.steps.refused),
};
