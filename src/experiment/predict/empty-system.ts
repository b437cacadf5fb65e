import type { Relation, StateQuantity } from '../../model/plan.ts';
import { element } from '../element.ts';
import type { Capacity } from './capacity.ts';

/** Whether a rule about the state of the system holds in an empty one: nobody waits, every unit in force is free. */
export function holdsWhenEmpty(
  quantity: StateQuantity,
  relation: Relation,
  value: number,
  capacities: readonly Capacity[],
): boolean {
  const now = quantity.kind === 'free' ? element(capacities, quantity.resource).atStart : 0;
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
