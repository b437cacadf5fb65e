import type { z } from 'zod';
import type { ResourcePlan, StepPart, Target } from '../../plan/plan.ts';
import type { Desk } from '../desk.ts';
import { unknownName } from '../names.ts';
import { type Tree, textOf } from '../reading/tree.ts';

/** A key of a step and the parts it becomes: one file each, listed in registry.ts in the order they are carried out. */
export interface StepWord {
  readonly key: string;
  readonly schema: z.ZodType;
  /** @returns undefined where something is wrong, which has been reported */
  compile(tree: Tree, step: StepDesk): readonly StepPart[] | undefined;
}

/** What a part of a step is compiled with. */
export interface StepDesk extends Desk {
  /** The step's name and the mapping it stands in. */
  readonly step: { readonly name: string; readonly tree: Tree };
  readonly compiledResources: readonly ResourceInfo[];
}

export interface ResourceInfo {
  readonly name: string;
  /** Undefined where the resource has problems of its own. */
  readonly plan: ResourcePlan | undefined;
  /** Whether it keeps opening hours. */
  readonly keepsHours: boolean;
  /** What the resource says about the line before it. */
  readonly line: Tree | undefined;
}

/** The step or end that a tree names. */
export function readTarget(desk: Desk, tree: Tree): Target | undefined {
  const name = textOf(tree) ?? '';
  const step = desk.steps.indexOf(name);
  if (step !== undefined) return { kind: 'step', step };
  const end = desk.ends.indexOf(name);
  if (end !== undefined) return { kind: 'end', end };
  return desk.problems.add(tree.at, unknownName('step or end', name, [...desk.steps.all, ...desk.ends.all]));
}
