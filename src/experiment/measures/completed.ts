import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overSteps } from './sums.ts';

/** Cases whose work was finished. */
export const completed: Measure = {
  id: 'completed',
  unit: 'cases',
  needsSteadyState: false,
  places: lists,
  value: (stock, where) => overSteps(stock, where, stock.books.steps.finished),
};
