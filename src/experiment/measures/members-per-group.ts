import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { atStep, ratio } from './sums.ts';

/** Per group that began: those who were in it then. */
export const membersPerGroup: Measure = {
  id: 'members per group',
  unit: 'cases',
  needsSteadyState: false,
  places: groups,
  value: ({ statistics }, where) => {
    const { members, begun } = statistics.groups;
    return ratio(atStep(where, members), atStep(where, begun));
  },
};
