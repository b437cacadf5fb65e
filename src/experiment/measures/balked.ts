import type { Measure } from './measure.ts';
import { listsWhere, withChain } from './places.ts';
import { overSteps } from './sums.ts';

/** Cases that chose not to join. */
export const balked: Measure = {
  id: 'balked',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) => withChain(listsWhere(plan, (line) => line.balks.length > 0)),
  value: (stock, where) => overSteps(stock, where, stock.books.steps.balked),
};
