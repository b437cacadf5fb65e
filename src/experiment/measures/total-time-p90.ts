import { readFromTable } from './measure.ts';
import { all, chain, ends, zones } from './places.ts';
import { quantileOf, totalsAt } from './sums.ts';

/** Per case that left: the total time that 90 in 100 stayed below. */
export const totalTimeP90 = readFromTable(
  { id: 'total time p90', places: all(chain, ends, zones) },
  (snapshot, where) => quantileOf(totalsAt(snapshot, where), 0.9),
);
