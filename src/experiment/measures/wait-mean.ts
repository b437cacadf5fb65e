import type { Measure } from './measure.ts';
import { lists } from './places.ts';
import { inDays, overSteps, ratio } from './sums.ts';

/** Per case: from joining the list to the start of the work, over those who started (many of them after no wait). */
export const waitMean: Measure = {
  id: 'wait mean',
  unit: 'days',
  needsSteadyState: true,
  places: lists,
  value: (stock, where) => {
    const { waited, started } = stock.books.steps;
    return inDays(ratio(overSteps(stock, where, waited), overSteps(stock, where, started)));
  },
};
