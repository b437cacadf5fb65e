import type { GroupPart, LinePlan, Plan, StepPart, WorkPart } from '../model/plan.ts';
import { partsOf } from './chains.ts';
import type { Where } from './result.ts';

/** A list in which cases wait, for work or for a group. */
export interface StepList {
  /** The resources that those in it wait for, each once; a group may wait for nothing but its members. */
  readonly needs: readonly number[];
  /** Under each policy that has a list here. */
  readonly lines: readonly LinePlan[];
}

/** The list of a step, all policies taken together; undefined for a step in which nobody ever waits for anything. */
export function listOf(plan: Plan, step: number): StepList | undefined {
  const parts = partsOf(plan, step).filter(hasList);
  if (parts.length === 0) return undefined;
  return { needs: [...new Set(parts.flatMap(needsOf))], lines: parts.map(({ line }) => line) };
}

/** The resources that those in the list of this part wait for: seats too. */
export function needsOf(part: WorkPart | GroupPart): readonly number[] {
  const needs = part.needs.map(({ resource }) => resource);
  return part.kind === 'group' && part.forms.kind === 'sessions' ? [part.forms.resource, ...needs] : needs;
}

/** The steps where a group forms that needs no resource: places of their own, because no resource has their list. */
export function unstaffedGroups(plan: Plan): readonly number[] {
  return everyStep(plan).filter((step) => listOf(plan, step)?.needs.length === 0);
}

/** The steps where groups meet, under whichever policy. */
export function groupSteps(plan: Plan): readonly number[] {
  return everyStep(plan).filter((step) => groupsOf(plan, step).length > 0);
}

/** The group of a step, as it is under each policy that has one. */
export function groupsOf(plan: Plan, step: number): readonly GroupPart[] {
  return partsOf(plan, step).filter((part) => part.kind === 'group');
}

/** The steps whose lists are meant: that of the step, those that wait for the resource, or all. */
export function stepsAt(plan: Plan, where: Where): readonly number[] {
  switch (where.kind) {
    case 'step':
      return [where.index];
    case 'resource':
      return everyStep(plan).filter((step) => listOf(plan, step)?.needs.includes(where.index));
    case 'organisation':
      return everyStep(plan).filter((step) => plan.steps[step]?.organisation === where.index);
    case 'chain':
      return everyStep(plan);
    case 'end':
    case 'zone':
    case 'zone end':
      return [];
  }
}

function hasList(part: StepPart): part is WorkPart | GroupPart {
  return part.kind === 'work' || part.kind === 'group';
}

function everyStep(plan: Plan): readonly number[] {
  return plan.steps.map((_, step) => step);
}
