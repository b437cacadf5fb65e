import type { Measure } from './measure.ts';
import { stepsWith, withChainAndZones } from './places.ts';
import { mishapsAt } from './sums.ts';

/** Cases that a closed gate sent elsewhere. */
export const diverted: Measure = {
  id: 'diverted',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      stepsWith(plan, ({ kind }) => kind === 'gate'),
    ),
  value: (snapshot, where) => mishapsAt(snapshot, where, 'diverted'),
};
