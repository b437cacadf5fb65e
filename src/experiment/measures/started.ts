import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overSteps } from './sums.ts';

/** Cases whose work began. */
export const started: Measure = {
  id: 'started',
  unit: 'cases',
  needsSteadyState: false,
  places: lists,
  value: (stock, where) => overSteps(stock, where, stock.books.steps.started),
};
