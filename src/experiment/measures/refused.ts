import type { Measure } from './measure.ts';
import { listsWhere, withChainAndZones } from './places.ts';
import { mishapsAt } from './sums.ts';

/** Cases that found no room. */
export const refused: Measure = {
  id: 'refused',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      listsWhere(plan, (line) => line.refusedTo !== undefined),
    ),
  value: (snapshot, where) => mishapsAt(snapshot, where, 'refused'),
};
