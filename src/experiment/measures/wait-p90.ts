import { readFromTable } from './measure.ts';
import { lists } from './places.ts';
import { quantileOf, waitsAt } from './sums.ts';

/** Per case: the wait that 90 in 100 of those who started stayed below. */
export const waitP90 = readFromTable({ id: 'wait p90', places: lists }, (snapshot, where) =>
  quantileOf(waitsAt(snapshot, where), 0.9),
);
