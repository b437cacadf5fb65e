import type { Measure } from './measure.ts';
import { listsWithNorm } from './places.ts';
import { overNormed } from './sums.ts';

/** Cases that left the list without their turn before the norm had passed: on time or late, nobody knows. */
export const leftWithinNorm: Measure = {
  id: 'left within norm',
  unit: 'cases',
  needsSteadyState: false,
  places: listsWithNorm,
  value: (snapshot, where) => {
    const { gaveUp, leftLate, movedOn, reassessed } = snapshot.statistics.steps;
    const left = [gaveUp, movedOn, reassessed].reduce((sum, column) => sum + overNormed(snapshot, where, column), 0);
    return left - overNormed(snapshot, where, leftLate);
  },
};
