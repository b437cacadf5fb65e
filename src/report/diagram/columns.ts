/** How far to the right each node stands. */
import type { ChainEdge, ChainGraph, ChainNode } from './chain-graph.ts';
import type { Lanes } from './lanes.ts';

export interface Columns {
  /** From 0. */
  readonly of: ReadonlyMap<ChainNode, number>;
  readonly count: number;
}

/**
 * Whatever comes before a node in the same lane stands further to the left; what comes before it in another lane may stand
 * in the same column, because there the line goes up or down. Lines that close a loop are left out of account.
 */
export function columnsOf(graph: ChainGraph, lanes: Lanes): Columns {
  const order = fromTheArrivals(graph);
  const rank = new Map(order.map((node, i) => [node, i]));
  const forward = graph.edges.filter(
    ({ from, to, look }) => look !== 'returns' && (rank.get(from) ?? 0) < (rank.get(to) ?? 0),
  );
  const column = new Map<ChainNode, number>();
  /** For each node the first column that is free after it in each lane, all that lead to it included. */
  const free = new Map<ChainNode, readonly number[]>();
  for (const node of order) {
    const before = forward.filter(({ to }) => to === node).map(({ from }) => from);
    const lane = lanes.of.get(node) ?? 0;
    const frees = lanes.titles.map((_, i) => Math.max(0, ...before.map((each) => free.get(each)?.[i] ?? 0)));
    const own = Math.max(frees[lane] ?? 0, ...before.map((each) => column.get(each) ?? 0));
    column.set(node, own);
    free.set(
      node,
      frees.map((first, i) => (i === lane ? own + 1 : first)),
    );
  }
  return { of: column, count: 1 + Math.max(0, ...column.values()) };
}

/** Depth first, so that every line but those that close a loop goes from an earlier node to a later one. */
function fromTheArrivals({ nodes, edges }: ChainGraph): readonly ChainNode[] {
  const finished: ChainNode[] = [];
  const seen = new Set<ChainNode>();
  const visit = (node: ChainNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { from, to, look } of backwards(edges)) if (from === node && look !== 'returns') visit(to);
    finished.push(node);
  };
  for (const node of [...nodes].reverse()) if (node.kind === 'arrival') visit(node);
  for (const node of nodes) visit(node);
  return finished.reverse();
}

/** So that the first way on comes first in the order after all, which is turned round. */
function backwards(edges: readonly ChainEdge[]): readonly ChainEdge[] {
  return [...edges].reverse();
}
