import type { Plan } from '../../plan/plan.ts';
import type { Where } from '../result.ts';
import { endsFrom } from './ends-from.ts';
import { stepsAt } from './list-steps.ts';

/**
 * Where there is no steady state when these resources' lists grow without end: at the lists that wait for them, at every
 * end that can be reached from there, and in the chain as a whole. What comes before them is not touched, and what comes
 * after them gets no more than they let through.
 */
export function unsteady(plan: Plan, growing: readonly number[]): (where: Where) => boolean {
  const steps = new Set(growing.flatMap((index) => stepsAt(plan, { kind: 'resource', index })));
  const ends = endsFrom(
    plan,
    [...steps].map((step) => ({ kind: 'step', step })),
  );
  return (where) => {
    switch (where.kind) {
      case 'chain':
      case 'zone':
        return steps.size > 0;
      case 'end':
        return ends.has(where.index);
      case 'zone end':
        return ends.has(where.end);
      default:
        return stepsAt(plan, where).some((step) => steps.has(step));
    }
  };
}
