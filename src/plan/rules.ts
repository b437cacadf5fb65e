import { oncePerPlan } from './once-per-plan.ts';
import type { EndPlan, Named, Plan, Rules, StepPart } from './plan.ts';

/** The rules at the start of the run and those of the policies, in order. */
export function allRules(plan: Plan): readonly Rules[] {
  return [plan, ...plan.policies.map(({ rules }) => rules)];
}

/** The parts of a step under any policy. */
export function partsOf(plan: Plan, step: number): readonly StepPart[] {
  return allRules(plan).flatMap(({ steps }) => steps[step]?.parts ?? []);
}

/** What an end is under each policy. */
export function endUnderAny(plan: Plan, end: number): readonly EndPlan[] {
  return allRules(plan).flatMap(({ ends }) => ends[end] ?? []);
}

/** The zones; none where the file names none. */
export function zonesOf({ attributes, zone }: Plan): readonly Named[] {
  const found = zone === undefined ? undefined : attributes[zone];
  return found?.kind === 'category' ? found.levels : [];
}

/** The resources of which some step, under any policy, leaves units with the case. */
export const keptResources = oncePerPlan((plan): readonly number[] => {
  const kept = new Set<number>();
  for (const { steps } of allRules(plan)) {
    for (const part of steps.flatMap(({ parts }) => parts)) {
      if (part.kind === 'work') for (const { resource, keeps } of part.needs) if (keeps) kept.add(resource);
    }
  }
  return [...kept].sort((a, b) => a - b);
});
