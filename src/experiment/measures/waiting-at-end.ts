import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overLists } from './sums.ts';

/** Cases waiting when the run ends. */
export const waitingAtEnd: Measure = {
  id: 'waiting at end',
  unit: 'cases',
  needsSteadyState: false,
  places: lists,
  value: (stock, where) => overLists(stock, where, stock.books.steps.waiting),
};
