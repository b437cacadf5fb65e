import { leaves } from '../../plan/dependent.ts';
import type { Dependent, GroupPart, LinePlan, StepPart, StepPlan, Target } from '../../plan/plan.ts';
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
    for (const edge of waysOut(part)) edges.push({ ...edge, takesTime: takesTime || edge.takesTime });
    takesTime ||= takesTimeIn(part);
    if (part.kind === 'group' && part.makesUp !== undefined)
      edges.push({ to: part.makesUp, takesTime, isLimited: false });
  }
  return edges;
}

/** Ways on which a case leaves a step without having been through a part, or through the last; timed from that part on. */
function waysOut(part: StepPart): readonly Edge[] {
  switch (part.kind) {
    case 'gate':
      return [way(part.closedTo, false)];
    case 'work':
      return leavingList(part.line);
    case 'group':
      return [...leavingList(part.line), ...leavingGroup(part)];
    case 'route':
      return part.branches.map(({ to, after, atMost }) => ({
        ...way(to, after !== undefined && passes(after)),
        isLimited: atMost !== undefined,
      }));
    default:
      return [];
  }
}

function way(to: Target, takesTime: boolean): Edge {
  return { to, takesTime, isLimited: false };
}

function leavingList({ refusedTo, balks, patience }: LinePlan): readonly Edge[] {
  const turnedAway = [...(refusedTo === undefined ? [] : [refusedTo]), ...balks.map(({ to }) => to)];
  const ways = turnedAway.map((to) => way(to, false));
  return patience === undefined ? ways : [...ways, way(patience.to, passes(patience.lasts))];
}

/**
 * Where members go that do not stay to the end. Whoever may miss nothing can leave a group at the moment of joining it;
 * at seats that moment is a session, and the next is later.
 */
function leavingGroup({ forms, mayMiss, dropsOut }: GroupPart): readonly Edge[] {
  const ways: Edge[] = [];
  if (mayMiss !== undefined) ways.push(way(mayMiss.to, mayMiss.times > 0 || forms.kind === 'sessions'));
  if (dropsOut !== undefined) ways.push(way(dropsOut.to, dropsOut.kind === 'per session' || passes(dropsOut.lasts)));
  return ways;
}

/** Whether time always passes for a case that goes through the part. */
function takesTimeIn(part: StepPart): boolean {
  switch (part.kind) {
    case 'work':
      return passes(part.takes);
    case 'group':
      return part.forms.kind === 'sessions' || part.every > 0 || passes({ kind: 'fixed', value: part.takes });
    case 'wait':
      return passes(part.lasts);
    default:
      return false;
  }
}

/** Whether a duration is never simply 0. */
function passes(lasts: Dependent<Distribution>): boolean {
  return leaves(lasts).every((value) => value.kind !== 'constant' || value.value > 0);
}
