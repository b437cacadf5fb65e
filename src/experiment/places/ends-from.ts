import type { Plan, Target } from '../../plan/plan.ts';
import { allRules, endUnderAny, partsOf } from '../../plan/rules.ts';
import { targetsOf } from '../../plan/step-parts.ts';

/** The ends that can be reached from there, under whichever policy; people who come back go on from where they enter. */
export function endsFrom(plan: Plan, from: readonly Target[]): ReadonlySet<number> {
  const ends = new Set<number>();
  const steps = new Set<number>();
  const reach = (target: Target): void => {
    if (target.kind === 'step') {
      steps.add(target.step);
    } else if (!ends.has(target.end)) {
      ends.add(target.end);
      for (const { returns } of endUnderAny(plan, target.end)) if (returns !== undefined) reach(returns.to);
    }
  };
  from.forEach(reach);
  for (const step of steps) {
    partsOf(plan, step).flatMap(targetsOf).forEach(reach);
    for (const { reassess } of plan.policies) if (reassess?.steps.includes(step) === true) reach(reassess.to);
  }
  return ends;
}

/** The ends that cases of the chain can reach: not those that only other work comes to. */
export function endsOfChain(plan: Plan): ReadonlySet<number> {
  const streams = allRules(plan).flatMap(({ arrivals }) => arrivals);
  return endsFrom(
    plan,
    streams.flatMap(({ background, to }) => (background ? [] : [to])),
  );
}
