import { oncePerPlan } from './once-per-plan.ts';
import type { Plan, Target } from './plan.ts';
import { allRules, endUnderAny, partsOf } from './rules.ts';
import { targetsOf } from './step-parts.ts';

/** From one place of a chain straight to another. Ways out of an end are of people who come back. */
export interface PlanWay {
  readonly from: { readonly kind: 'arrival' | 'step' | 'end'; readonly index: number };
  readonly to: Target;
}

/** Every way that cases can go under any policy, each pair of places once, in the order of what they lead away from. */
export const planWays = oncePerPlan((plan): readonly PlanWay[] => {
  const from = (kind: PlanWay['from']['kind'], index: number, targets: readonly Target[]) =>
    targets
      .filter((to, i) => targets.findIndex((other) => isSameTarget(other, to)) === i)
      .map((to): PlanWay => ({ from: { kind, index }, to }));
  const rules = allRules(plan);
  return [
    ...plan.arrivals.flatMap((_, index) =>
      from(
        'arrival',
        index,
        rules.flatMap(({ arrivals }) => arrivals[index]?.to ?? []),
      ),
    ),
    ...plan.steps.flatMap((_, index) => {
      const taken = plan.policies.flatMap(({ reassess }) => (reassess?.steps.includes(index) ? [reassess.to] : []));
      return from('step', index, [...partsOf(plan, index).flatMap(targetsOf), ...taken]);
    }),
    ...plan.ends.flatMap((_, index) =>
      from(
        'end',
        index,
        endUnderAny(plan, index).flatMap(({ returns }) => (returns === undefined ? [] : [returns.to])),
      ),
    ),
  ];
});

/** "screening → care"; a stream and a step may have the same name. */
export function wayName({ arrivals, steps, ends }: Plan, { from, to }: PlanWay): string {
  const target = to.kind === 'step' ? steps[to.step]?.name : ends[to.end]?.name;
  const names = {
    arrival: () => `arrivals ${arrivals[from.index]?.name ?? ''}`,
    step: () => steps[from.index]?.name ?? '',
    end: () => ends[from.index]?.name ?? '',
  };
  return `${names[from.kind]()} → ${target ?? ''}`;
}

export function isSameTarget(one: Target, other: Target): boolean {
  return one.kind === 'step'
    ? other.kind === 'step' && other.step === one.step
    : other.kind === 'end' && other.end === one.end;
}
