import type { Measure } from './measure.ts';
import { hasSeats, lists } from './places.ts';
import { inDays, overLists, ratio } from './sums.ts';

/** Per case: the time at work, closed hours and interruptions left out; in a group, the time of its sessions. */
export const heldMean: Measure = {
  id: 'held mean',
  unit: 'days',
  needsSteadyState: false,
  places: (plan) => lists(plan).filter((where) => !hasSeats(plan, where)),
  value: (snapshot, where) =>
    inDays(
      ratio(
        overLists(snapshot, where, snapshot.statistics.steps.worked),
        overLists(snapshot, where, snapshot.statistics.steps.finished),
      ),
    ),
};
