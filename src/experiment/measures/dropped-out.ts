import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { atStep } from './sums.ts';

/** Members who left a group that was under way. */
export const droppedOut: Measure = {
  id: 'dropped out',
  unit: 'cases',
  needsSteadyState: false,
  places: groups,
  value: ({ statistics }, where) => atStep(where, statistics.groups.droppedOut),
};
