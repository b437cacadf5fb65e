import type { EndPlan, StepPlan, Target } from '../../plan/plan.ts';
import type { Way } from '../../plan/step-parts.ts';
import { waysOut } from '../../plan/step-parts.ts';
import { field, type Place } from '../reading/tree.ts';
import type { CheckedChain } from './check-chain.ts';

/**
 * That cases reach every step, in one chain or another; and that in each chain every step leads to an end, and no loop
 * goes round without time passing.
 */
export function checkFlow(chains: readonly CheckedChain[], alsoReached: readonly Target[]): void {
  const ways = chains.map((chain) => {
    const steps = chain.parts.steps.filter((step) => step !== undefined);
    return { ...chain, steps, edges: steps.map(waysOut) };
  });
  const starts = [...alsoReached, ...chains.flatMap(({ parts }) => parts.arrivals.map(({ to }) => to))];
  const reached = reachedFrom(starts, chains).steps;
  // Of streams that cannot be read it is not known where they lead.
  const isKnown = chains.every(({ tree, context }) => {
    const streams = field(tree, 'arrivals');
    return streams !== undefined && !context.broken.has(streams);
  });
  for (const { steps, edges, context, ...chain } of ways) {
    const ending = endingSteps(edges);
    for (const [step, { name }] of steps.entries()) {
      if (isKnown && !reached.has(step))
        context.problems.add(placeOf(chain, name), { code: 'never reached', step: name });
      else if (!ending.has(step)) context.problems.add(placeOf(chain, name), { code: 'never ends', step: name });
    }
    checkLoops(steps, edges, { context, ...chain });
  }
}

/** The steps and ends that cases come to from `starts`, in one chain or another, also after people came back. */
export function reachedFrom(
  starts: readonly Target[],
  chains: readonly CheckedChain[],
): { readonly steps: ReadonlySet<number>; readonly ends: ReadonlySet<number> } {
  const ways = chains.map(({ parts }) => ({
    ends: parts.ends,
    edges: parts.steps.map((step) => step && waysOut(step)),
  }));
  const reached = closure(starts.map(indexOf), (index) =>
    ways.flatMap(({ edges, ends }) => onward(index, edges, ends).map(indexOf)),
  );
  const all = [...reached];
  return {
    steps: new Set(all.filter((index) => index >= 0)),
    ends: new Set(all.flatMap((index) => (index < 0 ? [-1 - index] : []))),
  };
}

function checkLoops(steps: readonly StepPlan[], edges: readonly (readonly Way[])[], chain: CheckedChain): void {
  const nameOf = (step: number) => steps[step]?.name ?? '';
  for (const loop of instantLoops(edges)) {
    const [first] = loop;
    if (first === undefined) continue;
    chain.context.problems.add(placeOf(chain, nameOf(first)), { code: 'loop without time', steps: loop.map(nameOf) });
  }
}

function placeOf({ tree }: Pick<CheckedChain, 'tree'>, step: string): Place {
  const section = field(tree, 'steps');
  return (section?.kind === 'mapping' ? section.entries.get(step)?.keyAt : undefined) ?? tree.at;
}

/** A step, or an end from which people come back, as one number: the ends are counted down from -1. */
function indexOf(target: Target): number {
  return target.kind === 'step' ? target.step : -1 - target.end;
}

function onward(
  index: number,
  edges: readonly (readonly Way[] | undefined)[],
  ends: readonly EndPlan[],
): readonly Target[] {
  if (index >= 0) return (edges[index] ?? []).map(({ to }) => to);
  const returns = ends[-1 - index]?.returns;
  return returns === undefined ? [] : [returns.to];
}

function targets(edges: readonly Way[] | undefined): readonly number[] {
  return (edges ?? []).flatMap(({ to }) => (to.kind === 'step' ? [to.step] : []));
}

/** Whether a case can go this way only so many times. */
function isLimited(way: Way): boolean {
  return way.how === 'goes on' && way.branch.atMost !== undefined;
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
function endingSteps(edges: readonly (readonly Way[])[]): ReadonlySet<number> {
  const before = edges.map((): number[] => []);
  const last: number[] = [];
  for (const [step, ways] of edges.entries()) {
    if (ways.some(({ to }) => to.kind === 'end')) last.push(step);
    for (const to of targets(ways)) before[to]?.push(step);
  }
  return closure(last, (step) => before[step] ?? []);
}

/** Loops of steps through which a case can go for ever in no time; each once, from its first step in the file on. */
function instantLoops(edges: readonly (readonly Way[])[]): readonly (readonly number[])[] {
  const instant = edges.map((ways) => targets(ways.filter((way) => !(way.takesTime || isLimited(way)))));
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
