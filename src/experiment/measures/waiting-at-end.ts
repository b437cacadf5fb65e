import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overLists } from './sums.ts';

/** Cases waiting when the run ends. */
export const waitingAtEnd: Measure = {
  id: 'waiting at end',
  unit: 'cases',
  needsSteadyState: false,
  places: lists,
  value: (snapshot, where) => overLists(snapshot, where, snapshot.statistics.steps.waiting),
};
