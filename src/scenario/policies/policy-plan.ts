import type { PolicyPlan } from '../../plan/plan.ts';
import { allDefined } from '../problems.ts';
import { field, itemsOf, type Tree, textOf } from '../reading/tree.ts';
import { readTarget } from '../steps/step-word.ts';
import { rulesOf } from './align.ts';
import type { CompiledStage } from './compile-stages.ts';
import { titleOfPolicy } from './read-policies.ts';

/** What each stage but the first is to the model; whole where nothing is wrong. */
export function policyPlans(stages: readonly CompiledStage[]): readonly PolicyPlan[] {
  return stages.flatMap((stage) => {
    const { policy } = stage;
    if (policy === undefined) return [];
    const { name, from, over, entry } = policy;
    const reassess = readInProgress(field(entry.value, 'in progress'), stage, stages);
    return [{ name, title: titleOfPolicy(policy), from, over, reassess, rules: rulesOf(stage) }];
  });
}

/** `in progress: stay`, or `{waiting at: [group talk, intake], go to: re-assessment}`. */
function readInProgress(
  tree: Tree | undefined,
  { context }: CompiledStage,
  stages: readonly CompiledStage[],
): PolicyPlan['reassess'] {
  const goTo = field(tree, 'go to');
  if (goTo === undefined) return undefined;
  const to = readTarget(context, goTo);
  const steps = allDefined(
    itemsOf(field(tree, 'waiting at')).map((item) => {
      const step = context.steps.find(item, context.problems);
      if (step === undefined || stages.some(({ parts }) => mayHaveList(parts.steps[step]))) return step;
      return context.problems.add(item.at, { code: 'nobody waits there', step: textOf(item) ?? '' });
    }),
  );
  return to && steps && { steps, to };
}

/** A step that is wrong may have one: it is reported by itself. */
function mayHaveList(step: CompiledStage['parts']['steps'][number]): boolean {
  return step?.parts.some(({ kind }) => kind === 'work' || kind === 'group') ?? true;
}
