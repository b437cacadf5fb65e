import type { Measure } from './measure.ts';
import { gates } from './places.ts';
import { atStep, inDays } from './sums.ts';

/** Calendar time in the window in which a gate was closed for everybody. */
export const daysClosed: Measure = {
  id: 'days closed',
  unit: 'days',
  needsSteadyState: false,
  places: gates,
  value: ({ statistics }, where) => inDays(atStep(where, statistics.gates.closedTime)),
};
