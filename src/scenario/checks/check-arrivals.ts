import type { ArrivalPlan } from '../../plan/plan.ts';
import { field, fields } from '../reading/tree.ts';
import type { CheckedChain } from './check-chain.ts';

/** That every stream has a rate at some time. */
export function checkArrivals(chains: readonly CheckedChain[]): void {
  const [first] = chains;
  for (const [name, { value }] of fields(field(first?.tree, 'arrivals'))) {
    const plans = chains.flatMap(({ parts }) => parts.arrivals.filter((plan) => plan.name === name));
    const rate = field(value, 'poisson') ?? field(value, 'paced');
    if (first === undefined || rate === undefined || plans.length < chains.length || plans.some(hasRate)) continue;
    first.context.problems.add(rate.at, { code: 'nothing ever arrives' });
  }
}

function hasRate({ pattern }: ArrivalPlan): boolean {
  if (pattern.kind !== 'poisson' && pattern.kind !== 'paced') return true;
  const { levels, byHour, byWeekday, byMonth } = pattern.rate;
  const factors = [byHour, byWeekday, byMonth].filter((list) => list !== undefined);
  return levels.some(({ rate }) => rate > 0) && factors.every((list) => list.some((factor) => factor > 0));
}
