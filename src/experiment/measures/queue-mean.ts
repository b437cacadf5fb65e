import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overSteps, ratio } from './sums.ts';

/** Over time: the average number waiting. */
export const queueMean: Measure = {
  id: 'queue mean',
  unit: 'cases',
  needsSteadyState: true,
  places: lists,
  value: (stock, where) => ratio(overSteps(stock, where, stock.books.steps.waitingArea), stock.window),
};
