import { week } from '../../plan/units.ts';
import { listPlace } from '../list-places.ts';
import type { Measure } from './measure.ts';
import { followedLists } from './places.ts';

/** From when the last policy is fully in force until the list has come down to a tenth of what it was then. */
export const clearTime: Measure = {
  id: 'clear time',
  unit: 'weeks',
  needsSteadyState: false,
  places: (plan) => (plan.policies.length > 0 ? followedLists(plan) : []),
  value: ({ statistics: { plan, clearing } }, where) => {
    const place = listPlace(plan, where);
    const took = place === undefined ? undefined : clearing?.took(place);
    return took === undefined ? undefined : took / week;
  },
};
