import type { Measure } from './measure.ts';
import { all, chain, ends, zoneEnds, zones } from './places.ts';
import { casesAt, overEnds } from './sums.ts';

/** Cases that left the chain. */
export const ended: Measure = {
  id: 'ended',
  unit: 'cases',
  needsSteadyState: false,
  places: all(chain, ends, zones, zoneEnds),
  value: (snapshot, where) => overEnds(where, casesAt(snapshot, where).ended),
};
