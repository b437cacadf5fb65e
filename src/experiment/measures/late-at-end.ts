import type { Measure } from './measure.ts';
import { listsWithNorm } from './places.ts';
import { lateAtEnd, normedListsAt, ratio } from './sums.ts';

/** Of those who wait when the run ends: those who have waited longer than the norm already. */
export const lateAtEndShare: Measure = {
  id: 'late at end',
  unit: 'share',
  needsSteadyState: false,
  places: listsWithNorm,
  value: (snapshot, where) => {
    const waiting = normedListsAt(snapshot, where).reduce((sum, list) => sum + list.waiting, 0);
    return ratio(lateAtEnd(snapshot, where), waiting);
  },
};
