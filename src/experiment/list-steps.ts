import type { Plan, WorkPart } from '../model/plan.ts';
import type { Where } from './result.ts';

/** The work of a step; undefined for a step in which nobody works. */
export function workOf(plan: Plan, step: number): WorkPart | undefined {
  return plan.steps[step]?.parts.find((part) => part.kind === 'work');
}

/** The steps whose lists are meant: that of the step, those that wait for the resource, or all. */
export function stepsAt(plan: Plan, where: Where): readonly number[] {
  switch (where.kind) {
    case 'step':
      return [where.index];
    case 'resource':
      return everyStep(plan).filter((step) =>
        workOf(plan, step)?.needs.some(({ resource }) => resource === where.index),
      );
    case 'organisation':
      return everyStep(plan).filter((step) => plan.steps[step]?.organisation === where.index);
    case 'chain':
      return everyStep(plan);
    case 'end':
      return [];
  }
}

function everyStep(plan: Plan): readonly number[] {
  return plan.steps.map((_, step) => step);
}
