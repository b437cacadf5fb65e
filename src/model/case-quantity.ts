import type { CaseQuantity } from '../plan/plan.ts';
import type { World } from './world.ts';

/** A reader of what a rule may look at of a case besides its attributes, now; to be made while the model is built. */
export function caseReading({ cases, simulation }: World, quantity: CaseQuantity): (item: number) => number {
  switch (quantity.kind) {
    case 'time waited':
      cases.keepWaits();
      return (item) => cases.waited![item]!;
    case 'time since': {
      const { step } = quantity;
      cases.keepVisits(step);
      return (item) => simulation.now - cases.cameAt[step]![item]!;
    }
    case 'earlier cases':
      return (item) => cases.earlierCases(item);
  }
}
