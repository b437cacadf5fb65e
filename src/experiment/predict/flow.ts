import { element } from '../element.ts';
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

/** Cases may go round in loops; what is left of them after this many steps, or below this share, is left out. */
const mostSteps = 5000;
const smallest = 1e-12;

/** The number that the first work of each node has in the graph. */
export function firstWorks(graph: FlowGraph): readonly number[] {
  let next = 0;
  return graph.nodes.map(({ works }) => {
    const first = next;
    next += works.length;
    return first;
  });
}

/** Pushes the arrivals through the graph until nothing is left on the way. */
export function flowsThrough(graph: FlowGraph, outcomes: Outcomes): Flows {
  const count = graph.nodes.length;
  const first = firstWorks(graph);
  const rate = new Float64Array(count);
  const aged = new Float64Array(count);
  let coming = new Float64Array(count);
  let comingAged = new Float64Array(count);
  let inAll = 0;
  for (const entry of graph.entries) {
    coming[entry.node] = element(coming, entry.node) + entry.rate;
    inAll += entry.rate;
  }
  let left = inAll;
  for (let step = 0; step < mostSteps && left > smallest * inAll; step++) {
    const next = new Float64Array(count);
    const nextAged = new Float64Array(count);
    left = 0;
    graph.nodes.forEach((node, n) => {
      const here = element(coming, n);
      if (here === 0) return;
      const hereAged = element(comingAged, n);
      rate[n] = element(rate, n) + here;
      aged[n] = element(aged, n) + hereAged;
      for (const { share, to, delay, outcome } of node.moves) {
        if (to === undefined) continue;
        const part = share * shareOf(outcome, element(first, n), outcomes);
        next[to] = element(next, to) + here * part;
        nextAged[to] = element(nextAged, to) + (hereAged + here * delay) * part;
        left += here * part;
      }
    });
    coming = next;
    comingAged = nextAged;
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
