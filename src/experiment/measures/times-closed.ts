import type { Measure } from './measure.ts';
import { gates } from './places.ts';
import { atStep } from './sums.ts';

/** How often a gate closed for everybody. */
export const timesClosed: Measure = {
  id: 'times closed',
  unit: 'times',
  needsSteadyState: false,
  places: gates,
  value: ({ statistics }, where) => atStep(where, statistics.gates.closings),
};
