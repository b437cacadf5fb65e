/** One order of everything in the columns, with the heights and tracks that follow from it, and how good it is. */
import type { Arrival } from './arrivals-at-box.ts';
import { arrivalsAtBoxes } from './arrivals-at-box.ts';
import type { ChainEdge } from './chain-graph.ts';
import type { Heights } from './heights.ts';
import { heightsOf } from './heights.ts';
import type { Net } from './nets.ts';
import type { PortHeights } from './port-order.ts';
import { portHeights } from './port-order.ts';
import type { Slots, Stacks } from './slots.ts';
import type { Gutter } from './trunks.ts';
import { guttersOf } from './trunks.ts';

export interface Parts {
  readonly slots: Slots;
  readonly nets: readonly Net[];
  readonly netOf: ReadonlyMap<ChainEdge, Net>;
  /** The least height of each lane. */
  readonly least: readonly number[];
}

export interface Arrangement {
  readonly stacks: Stacks;
  readonly ports: PortHeights;
  readonly heights: Heights;
  readonly arrivals: ReadonlyMap<Net, Arrival>;
  readonly gutters: readonly Gutter[];
  /** Pixels of upright line, a crossing counting as many. */
  readonly cost: number;
}

const perCrossing = 150;

export function arranged(parts: Parts, stacks: Stacks): Arrangement {
  const { slots, nets, netOf, least } = parts;
  const ports = portHeights(slots, netOf, stacks);
  const heights = heightsOf(slots, nets, ports, stacks, least);
  const arrivals = arrivalsAtBoxes(nets, slots, ports, heights);
  const gutters = guttersOf(nets, { slots, arrivals, ports, heights }, stacks.length);
  const cost = gutters.reduce((sum, { crossings, length }) => sum + length + perCrossing * crossings, 0);
  return { stacks, ports, heights, arrivals, gutters, cost };
}

/** Arrangements that may be tried, times the number of things to arrange: bounds the time for a large chain. */
const effort = 16_000;

/** Swaps neighbours in columns for as long as that helps; the same chain gives the same picture. */
export function bestArrangement(parts: Parts, first: Stacks): Arrangement {
  let best = arranged(parts, first);
  const size = first.flat(2).length;
  let left = Math.ceil(effort / Math.max(1, size));
  for (let better = true; better && left > 0; ) {
    better = false;
    for (const swap of swapsIn(first)) {
      if (left <= 0) break;
      left -= 1;
      const tried = arranged(parts, swapped(best.stacks, swap));
      if (tried.cost >= best.cost) continue;
      best = tried;
      better = true;
    }
  }
  return best;
}

interface Swap {
  readonly column: number;
  readonly lane: number;
  readonly upper: number;
  readonly lower: number;
}

/** Every pair in the same column and lane, neighbours first. */
function swapsIn(stacks: Stacks): readonly Swap[] {
  const swaps = stacks.flatMap((lanes, column) =>
    lanes.flatMap((stack, lane) =>
      stack.flatMap((_, upper) =>
        stack.slice(upper + 1).map((__, i) => ({ column, lane, upper, lower: upper + 1 + i })),
      ),
    ),
  );
  return swaps.sort((a, b) => a.lower - a.upper - (b.lower - b.upper));
}

function swapped(stacks: Stacks, { column, lane, upper, lower }: Swap): Stacks {
  return stacks.map((lanes, c) =>
    c === column ? lanes.map((stack, l) => (l === lane ? exchange(stack, upper, lower) : stack)) : lanes,
  );
}

function exchange<T>(items: readonly T[], upper: number, lower: number): readonly T[] {
  const [high, low] = [items[upper], items[lower]];
  if (high === undefined || low === undefined) return items;
  return items.with(upper, low).with(lower, high);
}
