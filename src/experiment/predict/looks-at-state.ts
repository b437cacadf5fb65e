import type { CaseQuantity, Condition, Dependent, StateQuantity } from '../../plan/plan.ts';

/** Whether a rule looks at lists, free places, expected waits or time that has passed: what no formula here knows. */
export function looksAtState(condition: Condition): boolean {
  switch (condition.kind) {
    case 'case':
    case 'state':
      return isState(condition.quantity);
    case 'all':
    case 'any':
      return condition.of.some(looksAtState);
    case 'not':
      return looksAtState(condition.of);
    default:
      return false;
  }
}

/** Whether a value goes by such a quantity. */
export function followsState(value: Dependent<unknown> | undefined): boolean {
  if (value === undefined || value.kind === 'fixed') return false;
  if (value.kind === 'by') return value.of.some(followsState);
  return isState(value.quantity) || value.marks.some((mark) => followsState(mark.value));
}

function isState({ kind }: CaseQuantity | StateQuantity): boolean {
  return kind !== 'earlier cases';
}
