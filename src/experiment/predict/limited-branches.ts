import type { Plan } from '../../plan/plan.ts';

/** Branches that a case may take a limited number of times, as "step/branch", in the order of the plan. */
export function limitedBranches(plan: Plan): readonly string[] {
  return plan.steps.flatMap((step, s) =>
    step.parts.flatMap((part) =>
      part.kind === 'route'
        ? part.branches.flatMap(({ atMost }, b) => (atMost === undefined ? [] : [`${s}/${b}`]))
        : [],
    ),
  );
}
