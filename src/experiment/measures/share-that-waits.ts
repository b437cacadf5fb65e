import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overLists, ratio, waitsAt } from './sums.ts';

/** Of those who came to the list in the window: those who did not have their turn at once. */
export const shareThatWaits: Measure = {
  id: 'share that waits',
  unit: 'share',
  needsSteadyState: false,
  places: lists,
  value: (snapshot, where) => {
    const { started, startedFromList, lined } = snapshot.statistics.steps;
    const came =
      overLists(snapshot, where, started) -
      overLists(snapshot, where, startedFromList) +
      overLists(snapshot, where, lined);
    // Who came to the list and got a turn within the same instant did not wait.
    const atOnce = waitsAt(snapshot, where).reduce((sum, { zeros }) => sum + zeros, 0);
    return ratio(came - atOnce, came);
  },
};
