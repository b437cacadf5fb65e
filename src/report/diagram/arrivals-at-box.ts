/** Where the lines of a net reach the box they end at. */
import type { Heights } from './heights.ts';
import { entryDown, portDown } from './heights.ts';
import { known } from './known.ts';
import type { Net } from './nets.ts';
import type { PortHeights } from './port-order.ts';
import type { Slots } from './slots.ts';
import { turnApart, turnAway } from './slots.ts';

export interface Arrival {
  /** On the left side of the box, or, for lines from above and below, where they turn towards it. */
  readonly y: number;
  /** How many other nets come in on the same side before this one. */
  readonly place: number;
}

const apart = 10;
/** So far from its usual height a line may come in to be straight. */
const give = 7;

export function arrivalsAtBoxes(
  nets: readonly Net[],
  slots: Slots,
  ports: PortHeights,
  { tops }: Heights,
): ReadonlyMap<Net, Arrival> {
  const found = new Map<Net, Arrival>();
  for (const net of nets) {
    const target = known(slots.ofBox, net.to);
    if (target.holds.kind !== 'box') continue;
    const { box, boxTop } = target.holds;
    const beside = [...found.keys()].filter(({ to, side }) => to === net.to && side === net.side);
    const top = known(tops, target);
    const away = turnAway - 2 + beside.length * turnApart;
    const usual = top + entryDown(target) + beside.length * apart;
    const heights = {
      left: beside.length === 0 ? straight(usual, comingFrom(net, slots, ports, tops)) : usual,
      top: top + boxTop - away,
      bottom: top + boxTop + box.height + away,
    };
    found.set(net, { y: heights[net.side], place: beside.length });
  }
  return found;
}

function straight(usual: number, coming: readonly number[]): number {
  return coming.find((y) => Math.abs(y - usual) <= give) ?? usual;
}

/** Heights of what leads to the left side of the box in the last gutter before it. */
function comingFrom(net: Net, slots: Slots, ports: PortHeights, tops: Heights['tops']): readonly number[] {
  const last = known(slots.ofBox, net.to).column - 1;
  const wire = known(slots.ofWire, net).get(last);
  const direct = net.edges.flatMap((edge) => {
    const from = known(slots.ofBox, edge.from);
    return from.column === last ? [known(tops, from) + portDown(edge, from, ports)] : [];
  });
  return wire === undefined ? direct : [known(tops, wire) + wire.height / 2, ...direct];
}
