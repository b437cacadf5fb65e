/** The upright parts of lines, in the gutters between columns: side by side, in the order with the fewest crossings. */
import type { Arrival } from './arrivals-at-box.ts';
import type { Heights } from './heights.ts';
import { portDown } from './heights.ts';
import { known } from './known.ts';
import type { Net } from './nets.ts';
import type { PortHeights } from './port-order.ts';
import type { Slots } from './slots.ts';

export interface Trunk {
  readonly net: Net;
  /** Heights at which lines reach it from the left and from the right. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** The trunks of one gutter, with the track of each: 0 is the leftmost. */
export interface Gutter {
  readonly tracks: ReadonlyMap<Net, number>;
  readonly trackCount: number;
  readonly crossings: number;
  /** Of all trunks together. */
  readonly length: number;
}

/** What the gutters are made from. */
interface Placed {
  readonly slots: Slots;
  readonly arrivals: ReadonlyMap<Net, Arrival>;
  readonly ports: PortHeights;
  readonly heights: Heights;
}

/** Gutter `i` is on the left of column `i`; the last is on the right of the last column. */
export function guttersOf(nets: readonly Net[], placed: Placed, columns: number): readonly Gutter[] {
  return Array.from({ length: columns + 1 }, (_, gutter) =>
    gutterOf(nets.flatMap((net) => trunkIn(gutter, net, placed))),
  );
}

/** None where the net does not come through this gutter. */
function trunkIn(gutter: number, net: Net, placed: Placed): readonly Trunk[] {
  const { slots, arrivals } = placed;
  const { tops } = placed.heights;
  const target = known(slots.ofBox, net.to).column;
  const arrival = known(arrivals, net).y;
  const left = net.edges.flatMap((edge) => {
    const slot = known(slots.ofBox, edge.from);
    return slot.column + 1 === gutter ? [known(tops, slot) + portDown(edge, slot, placed.ports)] : [];
  });
  const wires = known(slots.ofWire, net);
  const passing = (column: number) => {
    const wire = wires.get(column);
    return wire === undefined ? [] : [known(tops, wire) + wire.height / 2];
  };
  left.push(...passing(gutter - 1), ...(net.side !== 'left' && gutter === target + 1 ? [arrival] : []));
  const right = [...passing(gutter), ...(net.side === 'left' && gutter === target ? [arrival] : [])];
  if (left.length + right.length === 0) return [];
  return [{ net, left, right, low: Math.min(...left, ...right), high: Math.max(...left, ...right) }];
}

/** Upright lines this close above each other share no track. */
const clearance = 6;
/** Two lines that lie on each other look like one; that is worse than any crossing. */
const overlap = 100;

function gutterOf(trunks: readonly Trunk[]): Gutter {
  const upright = fewestCrossings(trunks.filter(({ low, high }) => high > low));
  const straight = trunks.filter(({ low, high }) => high === low);
  const tracks = new Map<Net, number>();
  for (const [i, trunk] of upright.entries()) {
    const beside = upright.slice(0, i).filter((other) => meets(trunk, other));
    tracks.set(trunk.net, 1 + Math.max(-1, ...beside.map(({ net }) => tracks.get(net) ?? 0)));
  }
  for (const { net } of straight) tracks.set(net, 0);
  let crossings = 0;
  for (const [i, a] of upright.entries()) {
    for (const b of upright.slice(i + 1)) crossings += crossed(a, b);
    for (const { low } of straight) crossings += within(low, a) ? 1 : 0;
  }
  return {
    tracks,
    trackCount: upright.length === 0 ? 0 : 1 + Math.max(...tracks.values()),
    crossings,
    length: upright.reduce((sum, { low, high }) => sum + high - low, 0),
  };
}

function fewestCrossings(trunks: readonly Trunk[]): readonly Trunk[] {
  const order = [...trunks].sort((a, b) => a.low + a.high - b.low - b.high);
  for (let moved = true, pass = 0; moved && pass < trunks.length; pass += 1) {
    moved = false;
    for (let i = 0; i + 1 < order.length; i += 1) {
      const [a, b] = order.slice(i, i + 2);
      if (a === undefined || b === undefined || crossed(a, b) <= crossed(b, a)) continue;
      order.splice(i, 2, b, a);
      moved = true;
    }
  }
  return order;
}

/** Crossings between two trunks when `a` is on the left of `b`. */
function crossed(a: Trunk, b: Trunk): number {
  let count = 0;
  for (const y of a.right) count += within(y, b) ? 1 : 0;
  for (const y of b.left) count += within(y, a) ? 1 : 0;
  for (const y of a.right) for (const other of b.left) if (Math.abs(y - other) < 4) count += overlap;
  return count;
}

function within(y: number, { low, high }: Trunk): boolean {
  return y > low && y < high;
}

function meets(a: Trunk, b: Trunk): boolean {
  return a.low < b.high + clearance && b.low < a.high + clearance;
}
