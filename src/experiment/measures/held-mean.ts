import type { Measure } from './measure.ts';
import { hasSeats, lists } from './places.ts';
import { inDays, overLists, ratio } from './sums.ts';

/** Per case: the time at work, closed hours and interruptions left out; in a group, the time of its sessions. */
export const heldMean: Measure = {
  id: 'held mean',
  unit: 'days',
  needsSteadyState: false,
  places: (plan) => lists(plan).filter((where) => !hasSeats(plan, where)),
  value: (stock, where) =>
    inDays(
      ratio(overLists(stock, where, stock.books.steps.worked), overLists(stock, where, stock.books.steps.finished)),
    ),
};
