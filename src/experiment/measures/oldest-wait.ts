import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, listsAt } from './sums.ts';

/** How long whoever waits longest at the end has waited. */
export const oldestWait: Measure = {
  id: 'oldest wait',
  unit: 'days',
  needsSteadyState: false,
  places: lists,
  value: (stock, where) => {
    const oldest = listsAt(stock, where).flatMap((list) => (list.oldest === undefined ? [] : [list.oldest]));
    return oldest.length === 0 ? undefined : inDays(Math.max(...oldest));
  },
};
