import type { Measure } from './measure.ts';
import { listsWithNorm } from './places.ts';
import { overNormed, ratio } from './sums.ts';

/** Of those who got their turn: those whose wait was within the norm of their list. */
export const onTimeOfStarted: Measure = {
  id: 'on time of started',
  unit: 'share',
  needsSteadyState: false,
  places: listsWithNorm,
  value: (snapshot, where) => {
    const { inTime, started } = snapshot.statistics.steps;
    return ratio(overNormed(snapshot, where, inTime), overNormed(snapshot, where, started));
  },
};
