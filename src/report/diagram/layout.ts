/** A chain laid out on a plane: lanes, boxes and lines with their places in pixels, from the top left of the lanes. */
import type { Arrangement, Parts } from './arrangement.ts';
import { bestArrangement } from './arrangement.ts';
import type { Box, Port } from './box.ts';
import type { ChainEdge, ChainGraph, ChainNode } from './chain-graph.ts';
import { columnsOf } from './columns.ts';
import type { LaneBand } from './heights.ts';
import { portDown } from './heights.ts';
import { known } from './known.ts';
import type { Lanes } from './lanes.ts';
import type { Net } from './nets.ts';
import { netsOf } from './nets.ts';
import { portsFromTheTop } from './port-order.ts';
import type { Slot } from './slots.ts';
import { firstStacks, slotsOf } from './slots.ts';
import type { Gutter } from './trunks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBox extends Point {
  readonly box: Box;
  /** From top to bottom, with the height of each one's top from the top of the box. */
  readonly ports: readonly { readonly port: Port; readonly y: number }[];
}

export interface PlacedLine {
  readonly edge: ChainEdge;
  /** Lines of the same net run over each other from where they meet. */
  readonly net: Net;
  /** Corners, from the side of one box to that of the other; each part is level or upright. */
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly LaneBand[];
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

const stub = 12;
const trackApart = 8;
const arrowRoom = 15;

/** @param least the least height of each lane */
export function layoutOf(
  graph: ChainGraph,
  lanes: Lanes,
  boxes: ReadonlyMap<ChainNode, Box>,
  least: readonly number[],
): Layout {
  const columns = columnsOf(graph, lanes);
  const nets = netsOf(graph, lanes, columns);
  const slots = slotsOf(boxes, nets, lanes, columns);
  const netOf = new Map(nets.flatMap((net) => net.edges.map((edge) => [edge, net])));
  const parts: Parts = { slots, nets, netOf, least };
  const best = bestArrangement(parts, firstStacks(slots, lanes, columns));
  const across = acrossOf(best, columns.count);
  const { bands } = best.heights;
  return {
    width: across.width,
    height: bands.reduce((sum, { height }) => sum + height, 0),
    bands,
    boxes: [...slots.ofBox.values()].flatMap((slot) => placedBox(slot, best, across)),
    lines: nets.flatMap((net) => net.edges.map((edge) => placedLine(edge, net, parts, best, across))),
  };
}

/** Where columns begin and how the gutters before them are divided. */
interface Across {
  readonly columns: readonly number[];
  readonly gutters: readonly { readonly left: number; readonly gutter: Gutter }[];
  readonly width: number;
}

function acrossOf({ stacks, gutters }: Arrangement, count: number): Across {
  const columns: number[] = [];
  const placed: { left: number; gutter: Gutter }[] = [];
  let x = 0;
  for (const [i, gutter] of gutters.entries()) {
    placed.push({ left: x, gutter });
    const empty = gutter.tracks.size === 0;
    x += empty ? stub : stub + Math.max(0, gutter.trackCount - 1) * trackApart + arrowRoom;
    columns.push(x);
    const widest = (stacks[i] ?? []).flat().map(({ holds }) => (holds.kind === 'box' ? holds.box.width : 0));
    if (i < count) x += Math.max(0, ...widest);
  }
  return { columns, gutters: placed, width: x };
}

function columnAt({ columns }: Across, column: number): number {
  return columns[column] ?? 0;
}

function trackAt({ gutters }: Across, gutter: number, net: Net): number {
  const found = gutters[gutter];
  return found === undefined ? 0 : found.left + stub + trackApart * (found.gutter.tracks.get(net) ?? 0);
}

function placedBox(slot: Slot, { heights, ports }: Arrangement, across: Across): readonly PlacedBox[] {
  const { holds } = slot;
  if (holds.kind !== 'box') return [];
  const { box } = holds;
  let down = box.portsTop;
  const placedPorts = portsFromTheTop(box, ports).map((port) => {
    const y = down;
    down += port.height;
    return { port, y };
  });
  const y = known(heights.tops, slot) + holds.boxTop;
  return [{ box, x: columnAt(across, slot.column), y, ports: placedPorts }];
}

function placedLine(
  edge: ChainEdge,
  net: Net,
  { slots }: Parts,
  { heights, ports, arrivals }: Arrangement,
  across: Across,
): PlacedLine {
  const top = (slot: Slot) => known(heights.tops, slot);
  const from = known(slots.ofBox, edge.from);
  const to = known(slots.ofBox, net.to);
  const wires = known(slots.ofWire, net);
  const arrival = known(arrivals, net);
  const [widthFrom, widthTo] = [boxWidth(from), boxWidth(to)];
  let y = top(from) + portDown(edge, from, ports);
  const points: Point[] = [{ x: columnAt(across, from.column) + widthFrom, y }];
  const turn = (gutter: number, next: number) => {
    const x = trackAt(across, gutter, net);
    points.push({ x, y }, { x, y: next });
    y = next;
  };
  const right = net.side === 'left';
  for (let column = right ? from.column + 1 : from.column; wires.has(column); column += right ? 1 : -1) {
    const wire = known(wires, column);
    turn(right ? column : column + 1, top(wire) + wire.height / 2);
  }
  turn(right ? to.column : to.column + 1, arrival.y);
  if (right) points.push({ x: columnAt(across, to.column), y });
  else {
    const x = columnAt(across, to.column) + widthTo / 2 + 22 * arrival.place;
    points.push({ x, y }, { x, y: top(to) + boxEdge(to, net.side) });
  }
  return { edge, net, points };
}

function boxWidth({ holds }: Slot): number {
  return holds.kind === 'box' ? holds.box.width : 0;
}

function boxEdge({ holds }: Slot, side: Net['side']): number {
  if (holds.kind !== 'box') return 0;
  return side === 'top' ? holds.boxTop : holds.boxTop + holds.box.height;
}
