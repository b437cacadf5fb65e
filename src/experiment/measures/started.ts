import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { overLists } from './sums.ts';

/** Cases whose work began. */
export const started: Measure = {
  id: 'started',
  unit: 'cases',
  needsSteadyState: false,
  places: lists,
  value: (snapshot, where) => overLists(snapshot, where, snapshot.statistics.steps.started),
};
