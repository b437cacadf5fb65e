import type { ArrivalPlan, Named, Rules } from '../../plan/plan.ts';
import { field, fields } from '../reading/tree.ts';
import type { CompiledStage } from './compile-stages.ts';
import type { Each } from './stages.ts';

/**
 * Gives all stages the same elements. What a later policy adds is in the chains before it as it is there first, and a
 * stream of another date is silent. What is wrong in a stage stays out of it.
 */
export function aligned(stages: Each<CompiledStage>): Each<CompiledStage> {
  const [base, ...later] = stages;
  if (later.length === 0) return stages;
  const attributes = elementsOf(stages, 'attributes', ({ parts }) => parts.attributes);
  const resources = elementsOf(stages, 'resources', ({ parts }) => parts.resources);
  const steps = elementsOf(stages, 'steps', ({ parts }) => parts.steps);
  const ends = elementsOf(stages, 'ends', ({ parts }) => parts.ends);
  const arrivals = elementsOf(stages, 'arrivals', ({ parts }) => parts.arrivals, silent);
  const withAll = (stage: CompiledStage, index: number): CompiledStage => ({
    ...stage,
    parts: {
      attributes: stage.context.attributes.all.flatMap((name) => attributes(name, index) ?? []),
      resources: stage.context.resources.all.map((name) => resources(name, index)),
      steps: stage.context.steps.all.map((name) => steps(name, index)),
      ends: stage.context.ends.all.flatMap((name) => ends(name, index) ?? []),
      arrivals: fields(field(stage.tree, 'arrivals')).flatMap(([name]) => arrivals(name, index) ?? []),
    },
  });
  return [withAll(base, 0), ...later.map((stage, index) => withAll(stage, index + 1))];
}

/**
 * What each stage has under a name: its own, or where it belongs to other dates only that of the next stage that has it,
 * else of the last.
 */
function elementsOf<Part extends Named>(
  stages: readonly CompiledStage[],
  section: string,
  listOf: (stage: CompiledStage) => readonly (Part | undefined)[],
  borrowed: (part: Part) => Part = (part) => part,
): (name: string, stage: number) => Part | undefined {
  const own = stages.map(
    (stage) => new Map(listOf(stage).flatMap((part) => (part === undefined ? [] : [[part.name, part]]))),
  );
  const borrowing = stages.map(
    ({ tree, absent }) =>
      new Set(fields(field(tree, section)).flatMap(([name, { value }]) => (absent.has(value) ? [name] : []))),
  );
  return (name, stage) => {
    if (borrowing[stage]?.has(name) !== true) return own[stage]?.get(name);
    const others = [...own.slice(stage + 1), ...own.slice(0, stage).reverse()];
    const part = others.map((each) => each.get(name)).find((found) => found !== undefined);
    return part && borrowed(part);
  };
}

/** Outside its dates. */
function silent(stream: ArrivalPlan): ArrivalPlan {
  return { ...stream, from: 0, until: 0 };
}

/** The chain of a stage in which nothing is wrong. */
export function rulesOf({ parts }: CompiledStage): Rules {
  return {
    attributes: parts.attributes,
    arrivals: parts.arrivals,
    resources: parts.resources.filter((resource) => resource !== undefined),
    steps: parts.steps.filter((step) => step !== undefined),
    ends: parts.ends,
  };
}
