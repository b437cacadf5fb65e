import type { Measure } from './measure.ts';
import { listsWhere, withChainAndZones } from './places.ts';
import { mishapsAt } from './sums.ts';

/** Cases whose patience ended and that went on to another list, or came back to the same one in another class. */
export const movedOn: Measure = {
  id: 'moved on',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      listsWhere(plan, (_, { movesOn }) => movesOn),
    ),
  value: (snapshot, where) => mishapsAt(snapshot, where, 'movedOn'),
};
