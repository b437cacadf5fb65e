import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { atStep, ratio } from './sums.ts';

/** Of the members called to sessions: those who did not come. */
export const absences: Measure = {
  id: 'absences',
  unit: 'share',
  needsSteadyState: false,
  places: groups,
  value: ({ statistics }, where) => {
    const { present, absent } = statistics.groups;
    const missed = atStep(where, absent);
    return ratio(missed, missed + atStep(where, present));
  },
};
