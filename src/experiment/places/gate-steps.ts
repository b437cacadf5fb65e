import { looksAtCase } from '../../plan/conditions.ts';
import type { Plan } from '../../plan/plan.ts';
import { partsOf } from '../../plan/rules.ts';

/** The steps with a gate that is open or closed for everybody alike, under whichever policy: it looks at the system alone. */
export function gateSteps(plan: Plan): readonly number[] {
  return plan.steps.flatMap((_, step) => {
    const closes = partsOf(plan, step).some((part) => {
      return part.kind === 'gate' && !looksAtCase(part.openWhile) && !looksAtCase(part.reopens);
    });
    return closes ? [step] : [];
  });
}
