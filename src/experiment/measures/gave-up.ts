import type { Measure } from './measure.ts';
import { listsWhere, withChainAndZones } from './places.ts';
import { mishapsAt } from './sums.ts';

/** Cases that left a list by themselves, and not for another. */
export const gaveUp: Measure = {
  id: 'gave up',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      listsWhere(plan, ({ patience }, { movesOn }) => patience !== undefined && !movesOn),
    ),
  value: (snapshot, where) => mishapsAt(snapshot, where, 'gaveUp'),
};
