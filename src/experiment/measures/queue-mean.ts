import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overLists, ratio } from './sums.ts';

/** Over time: the average number waiting. */
export const queueMean: Measure = {
  id: 'queue mean',
  unit: 'cases',
  needsSteadyState: true,
  places: lists,
  value: (snapshot, where) => ratio(overLists(snapshot, where, snapshot.statistics.steps.waitingArea), snapshot.window),
};
