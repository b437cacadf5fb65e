import { element } from '../element.ts';
import { listPlace } from '../list-places.ts';
import type { Measure } from './measure.ts';
import { followedLists } from './places.ts';

/** The most cases that waited at once in the window. */
export const longestList: Measure = {
  id: 'longest list',
  unit: 'cases',
  needsSteadyState: false,
  places: followedLists,
  value: ({ statistics }, where) => {
    const place = listPlace(statistics.plan, where);
    return place === undefined ? undefined : element(statistics.resources.mostWaiting, place);
  },
};
