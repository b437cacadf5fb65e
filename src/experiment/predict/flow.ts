import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { FlowGraph } from './flow-graph.ts';
import type { Outcome } from './flow-node.ts';

/** For every work of every node (numbered through the graph): what becomes of those who come to its list, as shares. */
export interface Outcomes {
  readonly started: Float64Array;
  readonly gaveUp: Float64Array;
  readonly refused: Float64Array;
}

/** Long-run flows. */
export interface Flows {
  /** Cases per second that come to each node. */
  readonly rate: Float64Array;
  /** The same, each counted with the mean seconds since it entered the chain (waits in lists left out). */
  readonly aged: Float64Array;
}

/** What is left of cases that go round in loops is left out below this share of all that came in. */
const smallest = 1e-12;

/** Cases per second that come in at a node. */
export interface Source {
  readonly node: number;
  readonly rate: number;
}

export interface Passage {
  /** Where they come in. */
  readonly from: readonly Source[];
  /** Nodes at which they stop; nowhere where not given. */
  readonly stopsAt?: (node: number) => boolean;
}

/**
 * Pushes arrivals through the graph, step by step, until nothing is left on the way.
 *
 * @throws BudgetSpent, as it does where cases never leave
 */
export function flowsThrough(
  graph: FlowGraph,
  outcomes: Outcomes,
  budget: Budget,
  { from, stopsAt }: Passage = { from: graph.entries },
): Flows {
  const count = graph.nodes.length;
  budget.spend(count);
  const first = graph.firstWork;
  const rate = new Float64Array(count);
  const aged = new Float64Array(count);
  const coming = [new Float64Array(count), new Float64Array(count)] as const;
  const comingAged = [new Float64Array(count), new Float64Array(count)] as const;
  let inAll = 0;
  let here = new Set<number>();
  for (const source of from) {
    coming[0][source.node] = element(coming[0], source.node) + source.rate;
    inAll += source.rate;
    here.add(source.node);
  }
  let left = inAll;
  for (let step = 0; left > smallest * inAll; step++) {
    const [now, nowAged] = step % 2 === 0 ? [coming[0], comingAged[0]] : [coming[1], comingAged[1]];
    const [next, nextAged] = step % 2 === 0 ? [coming[1], comingAged[1]] : [coming[0], comingAged[0]];
    const there = new Set<number>();
    left = 0;
    for (const n of here) {
      const cases = element(now, n);
      const age = element(nowAged, n);
      now[n] = 0;
      nowAged[n] = 0;
      if (cases === 0) continue;
      rate[n] = element(rate, n) + cases;
      aged[n] = element(aged, n) + age;
      if (stopsAt?.(n) === true) continue;
      const { moves } = element(graph.nodes, n);
      budget.spend(3 + 3 * moves.length);
      for (const { share, to, delay, outcome } of moves) {
        if (to === undefined) continue;
        const part = share * shareOf(outcome, element(first, n), outcomes);
        if (part === 0) continue;
        next[to] = element(next, to) + cases * part;
        nextAged[to] = element(nextAged, to) + (age + cases * delay) * part;
        there.add(to);
        left += cases * part;
      }
    }
    here = there;
  }
  return { rate, aged };
}

function shareOf(outcome: Outcome, first: number, outcomes: Outcomes): number {
  switch (outcome.kind) {
    case 'always':
      return 1;
    case 'started':
      return element(outcomes.started, first + outcome.work);
    case 'gave up':
      return element(outcomes.gaveUp, first + outcome.work);
    case 'refused':
      return element(outcomes.refused, first + outcome.work);
  }
}
