import { movesOn } from '../../plan/next-lists.ts';
import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { LinePlan, Need, Plan, StepPlan } from '../../plan/plan.ts';
import { allRules, partsOf } from '../../plan/rules.ts';
import { hasList, needsOf, resourcesOf } from '../../plan/step-parts.ts';
import type { Where } from '../result.ts';

/** A list in which cases wait, for work or for a group. */
export interface StepList {
  /** The resources that those in it wait for, each once, seats too; a group may wait for nothing but its members. */
  readonly needs: readonly number[];
  readonly line: LinePlan;
}

/** The list of a step under one policy; undefined for a step in which nobody waits for anything. */
export function listIn({ parts }: StepPlan): StepList | undefined {
  const part = parts.find(hasList);
  return part && { needs: resourcesOf(part), line: part.line };
}

/** The list of a step under each policy that has one there, and whether losing patience there is moving on. */
export function listsOf(plan: Plan, step: number): readonly (StepList & { readonly movesOn: boolean })[] {
  return allRules(plan).flatMap((chain) => {
    const found = chain.steps[step];
    const list = found && listIn(found);
    return list === undefined ? [] : [{ ...list, movesOn: movesOn(chain, step) }];
  });
}

/** The resources that those in the list of a step wait for under any policy; undefined where there is never a list. */
export function needsAt(plan: Plan, step: number): readonly number[] | undefined {
  const lists = listsOf(plan, step);
  return lists.length === 0 ? undefined : [...new Set(lists.flatMap(({ needs }) => needs))];
}

/** What those do whose patience ends in the lists of a resource, under the plan's own rules; undefined where all wait. */
export function impatientAt(
  plan: Plan,
  resource: number,
): 'giving up' | 'moving on' | 'giving up or moving on' | undefined {
  const impatient = plan.steps.flatMap((each, step) => {
    const list = listIn(each);
    return list?.line.patience !== undefined && list.needs.includes(resource) ? [movesOn(plan, step)] : [];
  });
  if (impatient.length === 0) return undefined;
  if (impatient.every((moves) => moves)) return 'moving on';
  return impatient.some((moves) => moves) ? 'giving up or moving on' : 'giving up';
}

/** What those who wait for a resource wait for, itself among it, and the seats of their groups. */
export function neededBeside(plan: Plan, resource: number): readonly number[] {
  const steps = stepsAt(plan, { kind: 'resource', index: resource });
  return [...new Set(steps.flatMap((step) => needsAt(plan, step) ?? []))];
}

/** What is needed of anything in the steps that need a resource, under any policy. */
export function needsOn(plan: Plan, resource: number): readonly Need[] {
  return plan.steps.flatMap((_, step) =>
    partsOf(plan, step).flatMap((part) => {
      const needs = needsOf(part);
      return needs.some((need) => need.resource === resource) ? needs : [];
    }),
  );
}

/** Whether a group that it is needed for meets more than once. */
export function meetsSeveralTimes({ steps }: Plan, resource: number): boolean {
  return steps.some(({ parts }) => {
    return parts.some((part) => part.kind === 'group' && part.sessions > 1 && resourcesOf(part).includes(resource));
  });
}

/** For each chain of the plan (its own first) the steps, by index, at which those whose patience ends move on. */
export const movesOnUnder = oncePerPlan((plan): readonly Uint8Array[] => {
  return allRules(plan).map((chain) => Uint8Array.from(chain.steps, (_, step) => (movesOn(chain, step) ? 1 : 0)));
});

/** The steps where a group forms that needs no resource: places of their own, because no resource has their list. */
export const unstaffedGroups = oncePerPlan((plan): readonly number[] => {
  return everyStep(plan).filter((step) => needsAt(plan, step)?.length === 0);
});

/** The steps where groups meet, under whichever policy. */
export const groupSteps = oncePerPlan((plan): readonly number[] => {
  return everyStep(plan).filter((step) => partsOf(plan, step).some(({ kind }) => kind === 'group'));
});

/** The steps that are meant: that one, those whose lists wait for the resource under any policy, or all. */
export function stepsAt(plan: Plan, where: Where): readonly number[] {
  switch (where.kind) {
    case 'step':
      return [where.index];
    case 'resource':
      return everyStep(plan).filter((step) => needsAt(plan, step)?.includes(where.index));
    case 'organisation':
      return everyStep(plan).filter((step) => plan.steps[step]?.organisation === where.index);
    case 'chain':
      return everyStep(plan);
    case 'end':
    case 'zone':
    case 'zone end':
    case 'way':
      return [];
  }
}

function everyStep(plan: Plan): readonly number[] {
  return plan.steps.map((_, step) => step);
}
