import { element } from '../element.ts';
import { stepsAt } from '../list-steps.ts';
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
    const { steps, plan } = stock.books;
    const total = stepsAt(plan, where).reduce(
      (sum, step) => sum + element(steps.waitMean, step) * element(steps.started, step),
      0,
    );
    return inDays(ratio(total, overSteps(stock, where, steps.started)));
  },
};
