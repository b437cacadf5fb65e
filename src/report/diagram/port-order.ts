/** In which order lines leave a box: those that go up first, so that they do not cross each other at once. */
import type { Box, Port } from './box.ts';
import type { ChainEdge, ChainNode } from './chain-graph.ts';
import { known } from './known.ts';
import type { Net } from './nets.ts';
import type { Slot, Slots, Stacks } from './slots.ts';

/** From the top of a box to where a line leaves it. */
export type PortHeights = ReadonlyMap<ChainEdge, number>;

export function portHeights(slots: Slots, nets: ReadonlyMap<ChainEdge, Net>, stacks: Stacks): PortHeights {
  const rank = new Map<Slot, number>();
  for (const lanes of stacks) for (const [i, slot] of lanes.flat().entries()) rank.set(slot, i + 1000 * slot.lane);
  const heights = new Map<ChainEdge, number>();
  for (const { holds } of slots.ofBox.values()) {
    if (holds.kind !== 'box') continue;
    const { box } = holds;
    const ordered = sorted(box.ports, ({ edge }) => direction(edge, known(nets, edge), slots, rank));
    let y = box.portsTop;
    for (const { edge, height } of ordered) {
      heights.set(edge, height === 0 ? box.level : y + height / 2);
      y += height;
    }
  }
  return heights;
}

/** The ports of a box from top to bottom, as {@link portHeights} has them. */
export function portsFromTheTop({ ports }: Box, heights: PortHeights): readonly Port[] {
  return sorted(ports, ({ edge }) => known(heights, edge));
}

/** The lower, the further up the line goes next. */
function direction(edge: ChainEdge, net: Net, { ofBox, ofWire }: Slots, rank: ReadonlyMap<Slot, number>): number {
  const target = known(ofBox, net.to);
  const column = known(ofBox, edge.from).column;
  const next = known(ofWire, net).get(net.side === 'left' ? column + 1 : column) ?? target;
  const place = known(rank, next);
  if (net.side === 'left') return place;
  // A line back to its own box goes over it.
  return place <= rankOf(edge.from, ofBox, rank) ? place - 1e6 : place + 1e6;
}

function rankOf(node: ChainNode, ofBox: Slots['ofBox'], rank: ReadonlyMap<Slot, number>): number {
  return known(rank, known(ofBox, node));
}

function sorted<T>(items: readonly T[], key: (item: T) => number): readonly T[] {
  return [...items].sort((a, b) => key(a) - key(b));
}
