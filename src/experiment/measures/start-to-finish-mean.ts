import type { Measure } from './measure.ts';
import { hasSeats, lists } from './places.ts';
import { inDays, overLists, ratio } from './sums.ts';

/** Per case: from the start of the work to its end, closed hours and interruptions included. */
export const startToFinishMean: Measure = {
  id: 'start to finish mean',
  unit: 'days',
  needsSteadyState: false,
  places: (plan) => lists(plan).filter((where) => !hasSeats(plan, where)),
  value: (snapshot, where) =>
    inDays(
      ratio(
        overLists(snapshot, where, snapshot.statistics.steps.held),
        overLists(snapshot, where, snapshot.statistics.steps.finished),
      ),
    ),
};
