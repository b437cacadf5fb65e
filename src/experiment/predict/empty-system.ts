import type { CaseQuantity, Relation, StateQuantity } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { Capacity } from './capacity.ts';

/** What a rule sees in an empty system: nobody waits or has waited, no time has passed, every unit in force is free. */
export function seenWhenEmpty(
  quantity: CaseQuantity | StateQuantity,
  earlierCases: number,
  capacities: readonly Capacity[],
): number {
  if (quantity.kind === 'earlier cases') return earlierCases;
  return quantity.kind === 'free' ? element(capacities, quantity.resource).atStart : 0;
}

/** Whether a number stands in a relation to a value. */
export function stands(now: number, relation: Relation, value: number): boolean {
  switch (relation) {
    case '<':
      return now < value;
    case '<=':
      return now <= value;
    case '>':
      return now > value;
    case '>=':
      return now >= value;
    case '=':
      return now === value;
  }
}
