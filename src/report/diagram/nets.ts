/** Lines that end at the same side of the same box join on their way there: a net. */
import type { ChainEdge, ChainGraph, ChainNode } from './chain-graph.ts';
import type { Columns } from './columns.ts';
import { known } from './known.ts';
import type { Lanes } from './lanes.ts';

export interface Net {
  readonly to: ChainNode;
  /** From columns to the left it comes in on the left; from its own column and from the right, from above or below. */
  readonly side: 'left' | 'top' | 'bottom';
  readonly look: ChainEdge['look'];
  readonly edges: readonly ChainEdge[];
  /** Columns that it passes through, between the boxes there, in the lane of the box it ends at. */
  readonly through: readonly number[];
}

export function netsOf(graph: ChainGraph, lanes: Lanes, columns: Columns): readonly Net[] {
  const together = new Map<string, ChainEdge[]>();
  for (const edge of graph.edges) {
    const key = [edge.to.kind, edge.to.index, sideOf(edge, lanes, columns), edge.look].join(' ');
    const others = together.get(key);
    if (others === undefined) together.set(key, [edge]);
    else others.push(edge);
  }
  return [...together.values()].flatMap((edges) => {
    const [first] = edges;
    if (first === undefined) return [];
    const side = sideOf(first, lanes, columns);
    return [{ to: first.to, side, look: first.look, edges, through: columnsBetween(edges, first.to, side, columns) }];
  });
}

function sideOf({ from, to }: ChainEdge, lanes: Lanes, columns: Columns): Net['side'] {
  if (known(columns.of, from) < known(columns.of, to)) return 'left';
  return known(lanes.of, from) > known(lanes.of, to) ? 'bottom' : 'top';
}

function columnsBetween(
  edges: readonly ChainEdge[],
  to: ChainNode,
  side: Net['side'],
  columns: Columns,
): readonly number[] {
  const sources = edges.map(({ from }) => known(columns.of, from));
  const target = known(columns.of, to);
  const [first, last] = side === 'left' ? [Math.min(...sources) + 1, target - 1] : [target + 1, Math.max(...sources)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
