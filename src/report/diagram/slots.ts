/** What stands above each other in a column: boxes, and lines that pass between them. */
import type { Box } from './box.ts';
import type { ChainNode } from './chain-graph.ts';
import type { Columns } from './columns.ts';
import { known } from './known.ts';
import type { Lanes } from './lanes.ts';
import type { Net } from './nets.ts';

export interface Slot {
  readonly column: number;
  readonly lane: number;
  readonly height: number;
  readonly holds:
    | {
        readonly kind: 'box';
        readonly box: Box;
        /** Of the box, from the top of the slot: lines that come in from above turn there. */
        readonly boxTop: number;
      }
    | { readonly kind: 'wire'; readonly net: Net };
}

/** By column, then by lane, from top to bottom. */
export type Stacks = readonly (readonly (readonly Slot[])[])[];

export interface Slots {
  readonly ofBox: ReadonlyMap<ChainNode, Slot>;
  readonly ofWire: ReadonlyMap<Net, ReadonlyMap<number, Slot>>;
}

const boxMargin = 7;
const wireHeight = 12;
/** From a box up to the first line that turns towards it, and from each such line to the next. */
export const turnAway = 16;
export const turnApart = 11;

export function slotsOf(
  boxes: ReadonlyMap<ChainNode, Box>,
  nets: readonly Net[],
  lanes: Lanes,
  columns: Columns,
): Slots {
  const place = (node: ChainNode) => ({ column: known(columns.of, node), lane: known(lanes.of, node) });
  const ofBox = new Map<ChainNode, Slot>();
  for (const [node, box] of boxes) {
    const boxTop = boxMargin + turningRoom(nets, node, 'top');
    const height = boxTop + box.height + turningRoom(nets, node, 'bottom') + boxMargin;
    ofBox.set(node, { ...place(node), height, holds: { kind: 'box', box, boxTop } });
  }
  const ofWire = new Map(
    nets.map((net) => {
      const { lane } = place(net.to);
      const wire = (column: number): Slot => ({ column, lane, height: wireHeight, holds: { kind: 'wire', net } });
      return [net, new Map(net.through.map((column) => [column, wire(column)]))];
    }),
  );
  return { ofBox, ofWire };
}

function turningRoom(nets: readonly Net[], node: ChainNode, side: Net['side']): number {
  const count = nets.filter((net) => net.to === node && net.side === side).length;
  return count === 0 ? 0 : turnAway + (count - 1) * turnApart;
}

/** In the order in which the plan has them, lines under boxes. */
export function firstStacks({ ofBox, ofWire }: Slots, lanes: Lanes, columns: Columns): Stacks {
  const all = [...ofBox.values(), ...[...ofWire.values()].flatMap((wires) => [...wires.values()])];
  return Array.from({ length: columns.count }, (_, column) =>
    lanes.titles.map((__, lane) => all.filter((slot) => slot.column === column && slot.lane === lane)),
  );
}
