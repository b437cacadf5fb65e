import type { Measure } from './measure.ts';
import { listsWhere, withChainAndZones } from './places.ts';
import { mishapsAt } from './sums.ts';

/** Cases that left a list by themselves. */
export const gaveUp: Measure = {
  id: 'gave up',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      listsWhere(plan, (line) => line.patience !== undefined),
    ),
  value: (stock, where) => mishapsAt(stock, where, 'gaveUp'),
};
