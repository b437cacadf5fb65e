import type { Plan } from '../../model/plan.ts';
import type { Where } from '../result.ts';
import type { Measure } from './measure.ts';
import { withChain } from './places.ts';
import { overSteps } from './sums.ts';

/** Cases that a closed gate sent elsewhere. */
export const diverted: Measure = {
  id: 'diverted',
  unit: 'cases',
  needsSteadyState: false,
  places: (plan) => withChain(gates(plan)),
  value: (stock, where) => overSteps(stock, where, stock.books.steps.diverted),
};

function gates(plan: Plan): readonly Where[] {
  return plan.steps.flatMap(({ parts }, index): readonly Where[] => {
    return parts.some(({ kind }) => kind === 'gate') ? [{ kind: 'step', index }] : [];
  });
}
