import { hour } from '../../plan/units.ts';
import type { Measure } from './measure.ts';
import { units } from './places.ts';

/** Where a run goes on until nobody is left: hours in which people work, or places are in use, after the period. */
export const workAfterEnd: Measure = {
  id: 'work after end',
  unit: 'hours',
  needsSteadyState: false,
  places: (plan) => (plan.period.untilEmpty === true ? units(plan) : []),
  value: ({ statistics }, where) => {
    const seconds = where.kind === 'resource' ? statistics.resources.afterEnd(where.index) : undefined;
    return seconds === undefined ? undefined : seconds / hour;
  },
};
