import type { Chain, EndPlan, Named, Plan, StepPart } from '../model/plan.ts';
import { oncePerPlan } from './once-per-plan.ts';

/** The chain at the start of the run and those of the policies, in order. */
export function chainsOf(plan: Plan): readonly Chain[] {
  return [plan, ...plan.policies.map(({ chain }) => chain)];
}

/** The parts of a step under any policy. */
export function partsOf(plan: Plan, step: number): readonly StepPart[] {
  return chainsOf(plan).flatMap(({ steps }) => steps[step]?.parts ?? []);
}

/** What an end is under each policy. */
export function endUnderAny(plan: Plan, end: number): readonly EndPlan[] {
  return chainsOf(plan).flatMap(({ ends }) => ends[end] ?? []);
}

/** The zones; none where the file names none. */
export function zonesOf({ attributes, zone }: Plan): readonly Named[] {
  const found = zone === undefined ? undefined : attributes[zone];
  return found?.kind === 'category' ? found.levels : [];
}

/** The resources of which some step, under any policy, leaves units with the case. */
export const keptResources = oncePerPlan((plan): readonly number[] => {
  const kept = new Set<number>();
  for (const { steps } of chainsOf(plan)) {
    for (const part of steps.flatMap(({ parts }) => parts)) {
      if (part.kind === 'work') for (const { resource, keeps } of part.needs) if (keeps) kept.add(resource);
    }
  }
  return [...kept].sort((a, b) => a - b);
});
