/** Plans that a policy changes, for the tests of the model. */
import type { Plan, PolicyPlan, StepPart } from '../../src/plan/plan.ts';
import { end, goTo, plan, resource, step } from '../experiment/plans.ts';
import { at, done, policy } from './plans.ts';

/** One desk that works by other rules from a moment on: the parts of its step before and after it, then "done". */
export function changing(
  from: number,
  before: readonly StepPart[],
  after: readonly StepPart[],
  more: Partial<Plan> = {},
): Plan {
  const base = plan(
    {
      arrivals: [at([0, 1, 2, 3, 20, 21])],
      resources: [resource('desk', 1), resource('room', 1)],
      steps: [step('service', ...before)],
      ends: [end('done'), end('elsewhere')],
      ...more,
    },
    { horizon: 1000 },
  );
  return { ...base, policies: [policy('new', from, { ...base, steps: [step('service', ...after)] })] };
}

/** After which a case is done. */
export const out = goTo(done);

/** The same plan with these policies. */
export function under(base: Plan, ...policies: readonly PolicyPlan[]): Plan {
  return { ...base, policies };
}
