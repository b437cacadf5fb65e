import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { overSteps, ratio } from './sums.ts';

/** Of the seats of groups that began: those that nobody took. */
export const seatsLeftEmpty: Measure = {
  id: 'seats left empty',
  unit: 'share',
  needsSteadyState: false,
  places: groups,
  value: (stock, where) => {
    const { members, seats } = stock.books.groups;
    const offered = overSteps(stock, where, seats);
    return ratio(offered - overSteps(stock, where, members), offered);
  },
};
