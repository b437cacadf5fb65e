import { caseReading } from '../model/case-quantity.ts';
import type { CaseQuantity, Dependent, StateQuantity } from './plan.ts';
import { reading } from '../model/state.ts';
import type { World } from '../model/world.ts';

export type Quantity = CaseQuantity | StateQuantity;

/** A reader of a quantity for a case, now; to be made while the model is built. */
export function quantityReading(world: World, quantity: Quantity): (item: number) => number {
  return isOfCase(quantity) ? caseReading(world, quantity) : reading(world, quantity);
}

/** Whether it says something of one case; otherwise it is the same for all. */
export function isOfCase(quantity: Quantity): quantity is CaseQuantity {
  return quantity.kind === 'time waited' || quantity.kind === 'time since' || quantity.kind === 'earlier cases';
}

/** Whether a value follows the state of the system. */
export function followsState(plan: Dependent<unknown> | undefined): boolean {
  if (plan === undefined || plan.kind === 'fixed') return false;
  if (plan.kind === 'by') return plan.of.some(followsState);
  return !isOfCase(plan.quantity) || plan.marks.some(({ value }) => followsState(value));
}
