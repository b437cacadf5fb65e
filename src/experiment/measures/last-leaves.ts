import { hour } from '../../plan/units.ts';
import type { Measure } from './measure.ts';
import { chain } from './places.ts';

/** Where a run goes on until nobody is left: hours from the end of the period until the last case left, 0 if it had. */
export const lastLeaves: Measure = {
  id: 'last leaves',
  unit: 'hours',
  needsSteadyState: false,
  places: (plan) => (plan.period.untilEmpty === true ? chain(plan) : []),
  value: ({ statistics: { chain: cases, plan } }) => {
    const { inHand, lastLeft } = cases;
    return inHand > 0 || Number.isNaN(lastLeft) ? undefined : Math.max(0, lastLeft - plan.period.horizon) / hour;
  },
};
