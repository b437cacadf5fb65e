import { targetsOf } from '../model/loops.ts';
import type { Plan } from '../model/plan.ts';
import { endUnderAny, partsOf } from './chains.ts';
import { stepsAt } from './list-steps.ts';
import type { Where } from './result.ts';

/**
 * Where there is no steady state when these resources' lists grow without end: at the lists that wait for them, at every
 * end that can be reached from there, and in the chain as a whole. What comes before them is not touched, and what comes
 * after them gets no more than they let through.
 */
export function unsteady(plan: Plan, growing: readonly number[]): (where: Where) => boolean {
  const steps = new Set(growing.flatMap((index) => stepsAt(plan, { kind: 'resource', index })));
  const ends = endsFrom(plan, steps);
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

function endsFrom(plan: Plan, from: ReadonlySet<number>): ReadonlySet<number> {
  const ends = new Set<number>();
  const seen = new Set(from);
  for (const step of seen) {
    for (const target of partsOf(plan, step).flatMap(targetsOf)) {
      if (target.kind === 'end') {
        ends.add(target.end);
        for (const { returns } of endUnderAny(plan, target.end))
          if (returns?.to.kind === 'step') seen.add(returns.to.step);
      } else seen.add(target.step);
    }
  }
  return ends;
}
