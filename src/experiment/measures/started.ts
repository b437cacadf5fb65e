import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overLists } from './sums.ts';

/** Cases whose work began. */
export const started: Measure = {
  id: 'started',
  unit: 'cases',
  needsSteadyState: false,
  places: lists,
  value: (stock, where) => overLists(stock, where, stock.books.steps.started),
};
