import { readFromTable } from './measure.ts';
import { all, chain, ends, zones } from './places.ts';
import { quantileOf, totalsAt } from './sums.ts';

/** Per case that left: the total time that 50 in 100 stayed below. */
export const totalTimeP50 = readFromTable(
  { id: 'total time p50', places: all(chain, ends, zones) },
  (snapshot, where) => quantileOf(totalsAt(snapshot, where), 0.5),
);
