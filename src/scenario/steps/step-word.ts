import type { ResourcePlan, StepPart, Target } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { unknownName } from '../names.ts';
import { type Place, type Tree, textOf } from '../reading/tree.ts';
import type { ResourceLine } from '../resources/line-schema.ts';
import type { Schema } from '../schema/schema.ts';

/** A key of a step and the parts it becomes: a row of the register in compile-steps.ts. */
export interface StepWord {
  readonly key: string;
  readonly schema: Schema<unknown>;
  /** @returns undefined where something is wrong, which has been reported */
  compile(tree: Tree, step: StepContext): readonly StepPart[] | undefined;
}

/** @param compile is handed what was read at the key, and where that stands */
export function stepWord<const Name extends string, T>(
  key: Name,
  schema: Schema<T>,
  compile: (given: T, step: StepContext, at: Place) => readonly StepPart[] | undefined,
): StepWord & { readonly key: Name; readonly schema: Schema<T> } {
  return { key, schema, compile: (tree, step) => compile(schema.read(tree), step, tree.at) };
}

/** What a part of a step is compiled with. */
export interface StepContext extends Context {
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
  /** What the resource says about the line before it; undefined too where its keys are wrong. */
  readonly line: ResourceLine | undefined;
}

/** The step or end that a tree names. */
export function readTarget(context: Context, tree: Tree): Target | undefined {
  const name = textOf(tree) ?? '';
  const step = context.steps.indexOf(name);
  if (step !== undefined) return { kind: 'step', step };
  const end = context.ends.indexOf(name);
  if (end !== undefined) return { kind: 'end', end };
  if (context.steps.isUnreadable || context.ends.isUnreadable) return undefined;
  return context.problems.add(
    tree.at,
    unknownName({ en: 'step or end', nl: 'stap of einde' }, name, [...context.steps.all, ...context.ends.all]),
  );
}
