import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, listsAt } from './sums.ts';

/** How long whoever waits longest at the end has waited. */
export const oldestWait: Measure = {
  id: 'oldest wait',
  unit: 'days',
  needsSteadyState: false,
  places: lists,
  value: (snapshot, where) => {
    const oldest = listsAt(snapshot, where).flatMap((list) => (list.oldest === undefined ? [] : [list.oldest]));
    return oldest.length === 0 ? undefined : inDays(Math.max(...oldest));
  },
};
