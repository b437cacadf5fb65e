import type { Plan, StepPart, Target } from '../model/plan.ts';
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
    for (const target of plan.steps[step]?.parts.flatMap(targetsOf) ?? []) {
      if (target.kind === 'end') ends.add(target.end);
      else seen.add(target.step);
    }
  }
  return ends;
}

function targetsOf(part: StepPart): readonly Target[] {
  switch (part.kind) {
    case 'gate':
      return [part.closedTo];
    case 'route':
      return part.branches.map(({ to }) => to);
    case 'work': {
      const { refusedTo, balks, patience } = part.line;
      return [...(refusedTo ? [refusedTo] : []), ...(patience ? [patience.to] : []), ...balks.map(({ to }) => to)];
    }
    default:
      return [];
  }
}
