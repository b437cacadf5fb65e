import type { StepPart, StepPlan, Target } from './plan.ts';

/** Every place a part can send a case to. */
export function targetsOf(part: StepPart): readonly Target[] {
  switch (part.kind) {
    case 'gate':
      return [part.closedTo];
    case 'route':
      return part.branches.map(({ to }) => to);
    case 'work': {
      const { refusedTo, balks, patience } = part.line;
      const targets = balks.map(({ to }) => to);
      if (refusedTo !== undefined) targets.push(refusedTo);
      if (patience !== undefined) targets.push(patience.to);
      return targets;
    }
    default:
      return [];
  }
}

/** For each step, whether a case that leaves it can come back to it. */
export function stepsInLoops(steps: readonly StepPlan[]): readonly boolean[] {
  const following = steps.map(({ parts }) =>
    parts.flatMap(targetsOf).flatMap((target) => (target.kind === 'step' ? [target.step] : [])),
  );
  return steps.map((_, from) => {
    const seen = new Set<number>();
    const open = [...following[from]!];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (step === from) return true;
      if (!seen.has(step)) {
        seen.add(step);
        open.push(...following[step]!);
      }
    }
    return false;
  });
}
