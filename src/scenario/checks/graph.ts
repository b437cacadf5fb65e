import { leaves } from '../../model/dependent.ts';
import type { Dependent, StepPart, StepPlan, Target } from '../../model/plan.ts';
import type { Distribution } from '../../random/distribution.ts';

/** A way from a step to a step or end. */
export interface Edge {
  readonly to: Target;
  /** Whether time always passes between the beginning of the step and the target. */
  readonly takesTime: boolean;
  /** Whether a case can go this way only so many times. */
  readonly isLimited: boolean;
}

export function edgesOf({ parts }: StepPlan): readonly Edge[] {
  const edges: Edge[] = [];
  let takesTime = false;
  for (const part of parts) {
    for (const to of sideways(part)) edges.push({ to, takesTime, isLimited: false });
    if (part.kind === 'work') {
      if (part.line.patience !== undefined) {
        edges.push({
          to: part.line.patience.to,
          takesTime: takesTime || passes(part.line.patience.lasts),
          isLimited: false,
        });
      }
      takesTime ||= passes(part.takes);
    }
    if (part.kind === 'wait') takesTime ||= passes(part.lasts);
    if (part.kind === 'route') {
      for (const { to, after, atMost } of part.branches) {
        const onTheWay = after !== undefined && passes(after);
        edges.push({ to, takesTime: takesTime || onTheWay, isLimited: atMost !== undefined });
      }
    }
  }
  return edges;
}

/** Where a part sends cases that it does not take. */
function sideways(part: StepPart): readonly Target[] {
  if (part.kind === 'gate') return [part.closedTo];
  if (part.kind !== 'work') return [];
  const { refusedTo, balks } = part.line;
  return [...(refusedTo === undefined ? [] : [refusedTo]), ...balks.map(({ to }) => to)];
}

/** Whether a duration is never simply 0. */
function passes(lasts: Dependent<Distribution>): boolean {
  return leaves(lasts).every((value) => value.kind !== 'constant' || value.value > 0);
}
