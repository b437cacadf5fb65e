import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, listsAt, ratio } from './sums.ts';

/** Per case still waiting at the end: how long it has waited by then. */
export const waitedSoFar: Measure = {
  id: 'waited so far mean',
  unit: 'days',
  needsSteadyState: false,
  places: lists,
  value: (snapshot, where) => {
    const waiting = listsAt(snapshot, where);
    const cases = waiting.reduce((sum, list) => sum + list.waiting, 0);
    return inDays(
      ratio(
        waiting.reduce((sum, { waited }) => sum + waited, 0),
        cases,
      ),
    );
  },
};
