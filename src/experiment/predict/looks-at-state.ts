import { quantitiesIn } from '../../plan/conditions.ts';
import { quantitiesAlong } from '../../plan/dependent.ts';
import type { Condition, Dependent } from '../../plan/plan.ts';
import type { Quantity } from '../../plan/reader.ts';

/** Whether a rule looks at lists, free places, expected waits or time that has passed: what no formula here knows. */
export function looksAtState(condition: Condition): boolean {
  return quantitiesIn(condition).some(isUnknown);
}

/** Whether a value goes by such a quantity. */
export function followsState(value: Dependent<unknown> | undefined): boolean {
  return quantitiesAlong(value).some(isUnknown);
}

function isUnknown({ kind }: Quantity): boolean {
  return kind !== 'earlier cases';
}
