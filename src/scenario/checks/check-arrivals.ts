import type { ArrivalPlan } from '../../plan/plan.ts';
import { field, fields, textOf } from '../reading/tree.ts';
import type { CheckedChain } from './check-chain.ts';

/** That every stream has a rate at some time, and that there is a list where cases have waited before the run. */
export function checkArrivals(chains: readonly CheckedChain[]): void {
  const [first] = chains;
  if (first !== undefined) checkWhereTheyWaited(first);
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

function checkWhereTheyWaited({ tree, context, parts }: CheckedChain): void {
  for (const { name, pattern, to } of parts.arrivals) {
    if (pattern.kind !== 'backlog' || pattern.waited === undefined) continue;
    const step = to.kind === 'step' ? parts.steps[to.step] : undefined;
    const hasList = step?.parts.some(({ kind }) => kind === 'work' || kind === 'group');
    const target = field(field(field(tree, 'arrivals'), name), 'to');
    // A step with mistakes of its own is not judged.
    if (hasList === true || target === undefined || (to.kind === 'step' && step === undefined)) continue;
    context.problems.add(target.at, { code: 'nobody waits there', step: textOf(target) ?? '' });
  }
}
