import type { Measure } from './measure.ts';
import { listsWhere, withChainAndZones } from './places.ts';
import { mishapsAt } from './sums.ts';

/** Cases that chose not to join. */
export const balked: Measure = {
  id: 'balked',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      listsWhere(plan, (line) => line.balks.length > 0),
    ),
  value: (snapshot, where) => mishapsAt(snapshot, where, 'balked'),
};
