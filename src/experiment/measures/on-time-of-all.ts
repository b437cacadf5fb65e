import type { Measure } from './measure.ts';
import { listsWithNorm } from './places.ts';
import { lateAtEnd, overNormed, ratio } from './sums.ts';

/** Of all of whom it is certain whether their turn came within the norm: those of whom it did. Late are those who got their turn later, left later without one, or still wait and have waited longer. */
export const onTimeOfAll: Measure = {
  id: 'on time of all',
  unit: 'share',
  needsSteadyState: false,
  places: listsWithNorm,
  value: (snapshot, where) => {
    const { inTime, leftLate, started } = snapshot.statistics.steps;
    const known =
      overNormed(snapshot, where, started) + overNormed(snapshot, where, leftLate) + lateAtEnd(snapshot, where);
    return ratio(overNormed(snapshot, where, inTime), known);
  },
};
