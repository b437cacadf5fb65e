import type { Measure } from './measure.ts';
import { listsWhere, withChain } from './places.ts';
import { overSteps } from './sums.ts';

/** Cases that left a list by themselves. */
export const gaveUp: Measure = {
  id: 'gave up',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) => withChain(listsWhere(plan, (line) => line.patience !== undefined)),
  value: (stock, where) => overSteps(stock, where, stock.books.steps.gaveUp),
};
