import type { Measure } from './measure.ts';
import { endsWhere, withChainAndZones } from './places.ts';
import { casesAt, overEnds } from './sums.ts';

/** What cases owed at ends that collect it. */
export const collected: Measure = {
  id: 'collected',
  unit: 'euro',
  needsSteadyState: false,
  places: (plan) =>
    withChainAndZones(
      plan,
      endsWhere(plan, ({ collects }) => collects),
    ),
  value: (snapshot, where) => overEnds(where, casesAt(snapshot, where).collected),
};
