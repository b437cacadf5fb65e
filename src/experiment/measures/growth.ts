import { listPlace } from '../list-places.ts';
import type { Measure } from './measure.ts';
import { followedLists } from './places.ts';

/** How fast the list grew, by a straight line through the last three quarters of the window. */
export const growth: Measure = {
  id: 'growth',
  unit: 'cases per month',
  needsSteadyState: false,
  places: followedLists,
  value: ({ statistics, growth: found }, where) => {
    const place = listPlace(statistics.plan, where);
    return place === undefined ? undefined : found[place];
  },
};
