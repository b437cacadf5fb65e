import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { atStep } from './sums.ts';

/** Groups that had their first session. */
export const groupsBegun: Measure = {
  id: 'groups begun',
  unit: 'groups',
  needsSteadyState: false,
  places: groups,
  value: ({ statistics }, where) => atStep(where, statistics.groups.begun),
};
