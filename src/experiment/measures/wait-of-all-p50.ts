import { readFromTable } from './measure.ts';
import { lists } from './places.ts';
import { waitOfAll } from './sums.ts';

/** Of all who came: the wait within which 50 in 100 have their turn, where those who left without one, or wait at the end, are followed so far. */
export const waitOfAllP50 = readFromTable({ id: 'wait of all p50', places: lists }, (snapshot, where) =>
  waitOfAll(snapshot, where, 0.5),
);
