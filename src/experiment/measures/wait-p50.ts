import { element } from '../element.ts';
import { stepsAt } from '../list-steps.ts';
import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, quantileOf } from './sums.ts';

/** Per case: the wait that 50 in 100 of those who started stayed below. */
export const waitP50: Measure = {
  id: 'wait p50',
  unit: 'days',
  needsSteadyState: true,
  places: lists,
  value: ({ books }, where) => {
    const waits = stepsAt(books.plan, where).map((step) => element(books.steps.waits, step));
    return inDays(quantileOf(waits, 0.5));
  },
};
