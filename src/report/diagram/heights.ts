/** How high everything stands: lines as straight as the order in each column and the room in each lane allow. */
import type { ChainEdge } from './chain-graph.ts';
import { known } from './known.ts';
import type { Net } from './nets.ts';
import type { PortHeights } from './port-order.ts';
import type { Slot, Slots, Stacks } from './slots.ts';
import { stacked } from './stacked.ts';

export interface LaneBand {
  readonly top: number;
  readonly height: number;
}

export interface Heights {
  readonly bands: readonly LaneBand[];
  /** Of each slot, in whole pixels. */
  readonly tops: ReadonlyMap<Slot, number>;
}

const lanePadding = 8;
const sweeps = 8;

/** Two points that a line joins: a slot and how far under its top the point is. */
interface Link {
  readonly a: Slot;
  readonly aDown: number;
  readonly b: Slot;
  readonly bDown: number;
  readonly weight: number;
}

/** @param least the least height of each lane */
export function heightsOf(
  slots: Slots,
  nets: readonly Net[],
  ports: PortHeights,
  stacks: Stacks,
  least: readonly number[],
): Heights {
  const bands = bandsOf(stacks, least);
  const tops = new Map<Slot, number>();
  for (const lanes of stacks) {
    for (const [lane, stack] of lanes.entries()) {
      let y = (bands[lane]?.top ?? 0) + lanePadding;
      for (const slot of stack) {
        tops.set(slot, y);
        y += slot.height;
      }
    }
  }
  const links = bySlot(linksOf(slots, nets, ports));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const order = sweep % 2 === 0 ? stacks : [...stacks].reverse();
    for (const lanes of order) for (const [lane, stack] of lanes.entries()) settle(stack, bands[lane], links, tops);
  }
  for (const [slot, top] of tops) tops.set(slot, Math.round(top));
  return { bands, tops };
}

function bandsOf(stacks: Stacks, least: readonly number[]): readonly LaneBand[] {
  let top = 0;
  return least.map((atLeast, lane) => {
    const fullest = Math.max(0, ...stacks.map((lanes) => heightOf(lanes[lane] ?? [])));
    const band = { top, height: Math.max(atLeast, Math.ceil(fullest + 2 * lanePadding)) };
    top += band.height;
    return band;
  });
}

function heightOf(stack: readonly Slot[]): number {
  return stack.reduce((sum, { height }) => sum + height, 0);
}

function settle(
  stack: readonly Slot[],
  band: LaneBand | undefined,
  links: ReadonlyMap<Slot, readonly Link[]>,
  tops: Map<Slot, number>,
): void {
  if (band === undefined) return;
  const wishes = stack.map((slot) => {
    let sum = 0;
    let weight = 0;
    for (const link of links.get(slot) ?? []) {
      const [own, other, down, otherDown] =
        link.a === slot ? [link.a, link.b, link.aDown, link.bDown] : [link.b, link.a, link.bDown, link.aDown];
      if (own === other) continue;
      sum += link.weight * (known(tops, other) + otherDown - down);
      weight += link.weight;
    }
    return {
      height: slot.height,
      top: weight === 0 ? known(tops, slot) : sum / weight,
      weight: Math.max(weight, 0.01),
    };
  });
  const settled = stacked(wishes, band.top + lanePadding, band.top + band.height - lanePadding);
  for (const [i, slot] of stack.entries()) tops.set(slot, settled[i] ?? 0);
}

function bySlot(links: readonly Link[]): ReadonlyMap<Slot, readonly Link[]> {
  const found = new Map<Slot, Link[]>();
  for (const link of links) {
    for (const slot of [link.a, link.b]) {
      const others = found.get(slot);
      if (others === undefined) found.set(slot, [link]);
      else others.push(link);
    }
  }
  return found;
}

/** A line that comes in from above or below may end at any height, so it pulls little. */
const weights = { direct: 2, wire: 4, turning: 0.2 } as const;

function linksOf(slots: Slots, nets: readonly Net[], ports: PortHeights): readonly Link[] {
  return nets.flatMap((net) => {
    const wires = known(slots.ofWire, net);
    const target = known(slots.ofBox, net.to);
    const step = net.side === 'left' ? 1 : -1;
    const linked = (a: Slot, aDown: number, column: number): Link => {
      const wire = wires.get(column);
      if (wire !== undefined) return { a, aDown, b: wire, bDown: wire.height / 2, weight: weights.wire };
      const weight = net.side === 'left' ? weights.direct : weights.turning;
      return { a, aDown, b: target, bDown: entryDown(target), weight };
    };
    return [
      ...net.edges.map((edge) => {
        const from = known(slots.ofBox, edge.from);
        return linked(from, portDown(edge, from, ports), from.column + (net.side === 'left' ? 1 : 0));
      }),
      ...[...wires].map(([column, wire]) => linked(wire, wire.height / 2, column + step)),
    ];
  });
}

/** From the top of its slot to where a line leaves a box. */
export function portDown(edge: ChainEdge, { holds }: Slot, ports: PortHeights): number {
  return holds.kind === 'box' ? holds.boxTop + known(ports, edge) : 0;
}

/** From the top of its slot to where lines from the left come into a box. */
export function entryDown({ holds }: Slot): number {
  return holds.kind === 'box' ? holds.boxTop + holds.box.level : 0;
}
