import type { Plan, StepPart } from './plan.ts';
import { partsOf } from './rules.ts';
import { hasList, resourcesOf, targetsOf } from './step-parts.ts';

/** For each step, whether a case that leaves it can come back to it, by the rules in force at one time or at several. */
export function stepsInLoops(plan: Pick<Plan, 'steps' | 'policies'>): readonly boolean[] {
  return inCycles(plan.steps.map((_, step) => stepsAfter(plan, step)));
}

/** Whether one case can come more than once to the lists that wait for a resource: at several steps, or round a loop. */
export function comesSeveralTimes(plan: Plan, resource: number): boolean {
  const here = new Set(
    plan.steps.flatMap((_, step) => (partsOf(plan, step).some((part) => waitsFor(part, resource)) ? [step] : [])),
  );
  const reached = new Set([...here].flatMap((step) => stepsAfter(plan, step)));
  // A set hands out what is added while it is gone through.
  for (const step of reached) for (const next of stepsAfter(plan, step)) reached.add(next);
  return [...here].some((step) => reached.has(step));
}

function waitsFor(part: StepPart, resource: number): boolean {
  return hasList(part) && resourcesOf(part).includes(resource);
}

/** The steps to which a case can go from one, under any rules. */
function stepsAfter({ steps, policies }: Pick<Plan, 'steps' | 'policies'>, step: number): readonly number[] {
  const all = [steps, ...policies.map(({ rules }) => rules.steps)];
  const targets = all.flatMap((each) => each[step]!.parts.flatMap(targetsOf));
  for (const { reassess } of policies) if (reassess?.steps.includes(step) === true) targets.push(reassess.to);
  return targets.flatMap((target) => (target.kind === 'step' ? [target.step] : []));
}

/**
 * Which nodes of a graph lie on a cycle: those of strongly connected parts with more than one node, and those that lead to
 * themselves (Tarjan, SIAM Journal on Computing 1, 1972), without recursion and in one pass.
 */
function inCycles(following: readonly (readonly number[])[]): readonly boolean[] {
  const found = following.map((after, node) => after.includes(node));
  const order = new Int32Array(following.length).fill(-1);
  const lowest = new Int32Array(following.length);
  const isOpen = new Uint8Array(following.length);
  const open: number[] = [];
  const path: { readonly node: number; next: number }[] = [];
  let visited = 0;
  const enter = (node: number): void => {
    order[node] = visited;
    lowest[node] = visited++;
    isOpen[node] = 1;
    open.push(node);
    path.push({ node, next: 0 });
  };
  const close = (node: number): void => {
    const part = open.splice(open.lastIndexOf(node));
    for (const each of part) {
      isOpen[each] = 0;
      if (part.length > 1) found[each] = true;
    }
  };
  following.forEach((_, start) => {
    if (order[start] === -1) enter(start);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const { node } = here;
      const to = following[node]![here.next++];
      if (to === undefined) {
        path.pop();
        if (lowest[node] === order[node]) close(node);
        const before = path.at(-1)?.node;
        if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[node]!);
      } else if (order[to] === -1) {
        enter(to);
      } else if (isOpen[to] === 1) {
        lowest[node] = Math.min(lowest[node]!, order[to]!);
      }
    }
  });
  return found;
}
