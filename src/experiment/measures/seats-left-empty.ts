import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { atStep, ratio } from './sums.ts';

/** Of the seats of groups that began: those that nobody took. */
export const seatsLeftEmpty: Measure = {
  id: 'seats left empty',
  unit: 'share',
  needsSteadyState: false,
  places: groups,
  value: ({ books }, where) => {
    const { members, seats } = books.groups;
    const offered = atStep(where, seats);
    return ratio(offered - atStep(where, members), offered);
  },
};
