import type { Measure } from './measure.ts';
import { all, ends, zoneEnds } from './places.ts';
import { casesAt, overEnds, ratio } from './sums.ts';

/** Of all cases that left the chain (of a zone: of all its cases that left), those that left here. */
export const shareOfCases: Measure = {
  id: 'share of cases',
  unit: 'share',
  needsSteadyState: false,
  places: all(ends, zoneEnds),
  value: (snapshot, where) => {
    const { ended } = casesAt(snapshot, where);
    return ratio(overEnds(where, ended), overEnds({ kind: 'chain' }, ended));
  },
};
