import type { GroupPart, LinePlan, Plan, StepPart, Target } from './plan.ts';

/** Every place a part can send a case to. */
export function targetsOf(part: StepPart): readonly Target[] {
  switch (part.kind) {
    case 'gate':
      return [part.closedTo];
    case 'route':
      return part.branches.map(({ to }) => to);
    case 'work':
      return fromLine(part.line);
    case 'group':
      return [...fromLine(part.line), ...fromGroup(part)];
    default:
      return [];
  }
}

function fromLine({ refusedTo, balks, patience }: LinePlan): readonly Target[] {
  return present([...balks.map(({ to }) => to), refusedTo, patience?.to]);
}

function fromGroup({ mayMiss, makesUp, dropsOut }: GroupPart): readonly Target[] {
  return present([mayMiss?.to, makesUp, dropsOut?.to]);
}

function present(targets: readonly (Target | undefined)[]): readonly Target[] {
  return targets.filter((target) => target !== undefined);
}

/** For each step, whether a case that leaves it can come back to it, by the rules of one chain or of several. */
export function stepsInLoops({ steps, policies }: Pick<Plan, 'steps' | 'policies'>): readonly boolean[] {
  const chains = [steps, ...policies.map(({ chain }) => chain.steps)];
  const following = steps.map((_, step) => {
    const targets = chains.flatMap((each) => each[step]!.parts.flatMap(targetsOf));
    for (const { reassess } of policies) if (reassess?.steps.includes(step) === true) targets.push(reassess.to);
    return targets.flatMap((target) => (target.kind === 'step' ? [target.step] : []));
  });
  return steps.map((_, from) => {
    const seen = new Set<number>();
    const open = [...following[from]!];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (step === from) return true;
      if (!seen.has(step)) {
        seen.add(step);
        open.push(...following[step]!);
      }
    }
    return false;
  });
}
