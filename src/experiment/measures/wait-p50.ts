import { readFromTable } from './measure.ts';
import { lists } from './places.ts';
import { quantileOf, waitsAt } from './sums.ts';

/** Per case: the wait that 50 in 100 of those who started stayed below. */
export const waitP50 = readFromTable({ id: 'wait p50', places: lists }, (snapshot, where) =>
  quantileOf(waitsAt(snapshot, where), 0.5),
);
