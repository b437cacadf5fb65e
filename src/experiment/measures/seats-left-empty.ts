import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { atStep, ratio } from './sums.ts';

/** Of the seats there were for groups, in groups that began and at all sessions on a calendar: those that nobody took. */
export const seatsLeftEmpty: Measure = {
  id: 'seats left empty',
  unit: 'share',
  needsSteadyState: false,
  places: groups,
  value: ({ statistics }, where) => {
    const { seatsOffered, seatsTaken } = statistics.groups;
    const offered = atStep(where, seatsOffered);
    return ratio(offered - atStep(where, seatsTaken), offered);
  },
};
