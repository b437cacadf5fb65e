import type { Plan } from '../../plan/plan.ts';
import type { PeriodResult } from '../result.ts';

/** A part of the run in which the same rules hold, or in which one policy takes over from another. */
export type RulePeriod = Pick<PeriodResult, 'kind' | 'policy' | 'from' | 'until'>;

/** The periods that the policies of a plan make, in order and without gaps; none where there are no policies. */
export function periodsOf({ policies, period }: Plan): readonly RulePeriod[] {
  const [first] = policies;
  if (first === undefined) return [];
  const under = 'under one policy' as const;
  const periods: readonly RulePeriod[] = [
    { kind: under, policy: undefined, from: 0, until: first.from },
    ...policies.flatMap(({ from, over }, policy): readonly RulePeriod[] => {
      const until = policies[policy + 1]?.from ?? period.horizon;
      const inForce = Math.min(from + over, until);
      return [
        { kind: 'transition', policy, from, until: inForce },
        { kind: under, policy, from: inForce, until },
      ];
    }),
  ];
  return periods.filter(({ from, until }) => until > from);
}

/** The periods as far as they are measured: what falls within the start-up is left out. */
export function measuredPeriods(plan: Plan): readonly RulePeriod[] {
  const { startUp } = plan.period;
  return periodsOf(plan)
    .map((period) => ({ ...period, from: Math.max(period.from, startUp) }))
    .filter(({ from, until }) => until > from);
}
