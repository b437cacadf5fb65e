import { element } from '../element.ts';
import { rowsAt } from '../list-rows.ts';
import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, quantileOf } from './sums.ts';

/** Per case: the wait that 90 in 100 of those who started stayed below. */
export const waitP90: Measure = {
  id: 'wait p90',
  unit: 'days',
  needsSteadyState: true,
  places: lists,
  value: ({ books }, where) => {
    const waits = rowsAt(books.plan, books.lists, where).map((row) => element(books.steps.waits, row));
    return inDays(quantileOf(waits, 0.9));
  },
};
