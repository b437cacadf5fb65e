import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { atStep } from './sums.ts';

/** Sessions that began, of all groups together: with nobody present too, as long as somebody stays in the group. */
export const sessionsHeld: Measure = {
  id: 'sessions held',
  unit: 'sessions',
  needsSteadyState: false,
  places: groups,
  value: ({ statistics }, where) => atStep(where, statistics.groups.sessions),
};
