import type { Measure } from './measure.ts';
import { gates } from './places.ts';
import { overSteps } from './sums.ts';

/** How often a gate closed for everybody. */
export const timesClosed: Measure = {
  id: 'times closed',
  unit: 'times',
  needsSteadyState: false,
  places: gates,
  value: (stock, where) => overSteps(stock, where, stock.books.gates.closings),
};
