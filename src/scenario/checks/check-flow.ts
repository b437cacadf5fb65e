import type { ArrivalPlan, StepPlan } from '../../model/plan.ts';
import type { Problems } from '../problems.ts';
import type { Place } from '../reading/tree.ts';
import { type Edge, edgesOf } from './graph.ts';

/** That cases reach every step, that every step leads to an end, and that no loop goes round without time passing. */
export function checkFlow(
  steps: readonly StepPlan[],
  arrivals: readonly ArrivalPlan[],
  placeOf: (step: string) => Place,
  problems: Problems,
): void {
  const edges = steps.map(edgesOf);
  const nameOf = (step: number) => steps[step]?.name ?? '';
  const reached = closure(
    arrivals.flatMap(({ to }) => (to.kind === 'step' ? [to.step] : [])),
    (step) => targets(edges[step]),
  );
  const ending = endingSteps(edges);
  for (const [step, { name }] of steps.entries()) {
    if (!reached.has(step)) problems.add(placeOf(name), { code: 'never reached', step: name });
    else if (!ending.has(step)) problems.add(placeOf(name), { code: 'never ends', step: name });
  }
  for (const loop of instantLoops(edges)) {
    const [first] = loop;
    if (first !== undefined) {
      problems.add(placeOf(nameOf(first)), { code: 'loop without time', steps: loop.map(nameOf) });
    }
  }
}

function targets(edges: readonly Edge[] | undefined): readonly number[] {
  return (edges ?? []).flatMap(({ to }) => (to.kind === 'step' ? [to.step] : []));
}

/** Everything that can be reached from `start`. */
function closure(start: readonly number[], next: (step: number) => readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...start];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (found.has(step)) continue;
    found.add(step);
    open.push(...next(step));
  }
  return found;
}

/** Steps from which an end can be reached: found backwards from the ends. */
function endingSteps(edges: readonly (readonly Edge[])[]): ReadonlySet<number> {
  const before = edges.map((): number[] => []);
  const last: number[] = [];
  for (const [step, ways] of edges.entries()) {
    if (ways.some(({ to }) => to.kind === 'end')) last.push(step);
    for (const to of targets(ways)) before[to]?.push(step);
  }
  return closure(last, (step) => before[step] ?? []);
}

/** Loops of steps through which a case can go for ever in no time; each once, from its first step in the file on. */
function instantLoops(edges: readonly (readonly Edge[])[]): readonly (readonly number[])[] {
  const instant = edges.map((ways) => targets(ways.filter(({ takesTime, isLimited }) => !(takesTime || isLimited))));
  const inLoop = new Set<number>();
  return instant.flatMap((_, start) => {
    const loop = inLoop.has(start) ? undefined : wayBack(start, instant);
    for (const step of loop ?? []) inLoop.add(step);
    return loop === undefined ? [] : [loop];
  });
}

/** The shortest way from a step to itself, without the return. */
function wayBack(start: number, next: readonly (readonly number[])[]): readonly number[] | undefined {
  const cameFrom = new Map<number, number>();
  const open = [start];
  for (let at = 0; at < open.length; at += 1) {
    const step = open[at] ?? start;
    for (const to of next[step] ?? []) {
      if (to === start) return pathTo(step, start, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, step);
      open.push(to);
    }
  }
  return undefined;
}

function pathTo(last: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const path = [last];
  for (let step = last; step !== start; ) {
    step = cameFrom.get(step) ?? start;
    path.unshift(step);
  }
  return path;
}
