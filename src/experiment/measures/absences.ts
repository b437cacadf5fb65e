import type { Measure } from './measure.ts';
import { groups } from './places.ts';
import { overSteps, ratio } from './sums.ts';

/** Of the members expected at sessions: those who did not come. */
export const absences: Measure = {
  id: 'absences',
  unit: 'share',
  needsSteadyState: false,
  places: groups,
  value: (stock, where) => {
    const { present, absent } = stock.books.groups;
    const missed = overSteps(stock, where, absent);
    return ratio(missed, missed + overSteps(stock, where, present));
  },
};
