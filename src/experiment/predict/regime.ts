import type { Seconds } from '../../plan/units.ts';
import type { Distribution } from '../../random/distribution.ts';
import { settledList } from '../../theory/giving-up.ts';
import type { Capacity } from './capacity.ts';
import type { Crowd } from './crowd.ts';
import { staying } from './crowd.ts';
import { isOver } from './load.ts';

/** How a resource copes with what comes to it, in the long run. */
export type Regime =
  | { readonly kind: 'fits' }
  /** The list is full: of those who come, `starts` find room. */
  | { readonly kind: 'refuses'; readonly starts: number; readonly room: number; readonly wait: Seconds }
  /** The list stops growing where so many give up that the rest can be served. */
  | { readonly kind: 'settles'; readonly wait: Seconds; readonly waiting: number; readonly served: number }
  /** It grows for as long as it lasts; those who can give up do so in the end. */
  | { readonly kind: 'grows'; readonly served: number };

/** A wait by which all who can give up have done so. */
const endless: Seconds = 1e15;

/** @param room most cases in the list, undefined where it has no limit */
export function regimeOf(crowd: Crowd, { strength }: Capacity, room: number | undefined): Regime {
  if (crowd.load === 0 || !isOver(crowd.load / strength)) return { kind: 'fits' };
  const flow = crowd.flow(strength);
  const list = crowd.canGiveUp ? settledList(flow) : undefined;
  const starts = strength / crowd.load;
  if (room !== undefined && (list === undefined || list.waiting > room)) {
    return { kind: 'refuses', starts, room, wait: flow.capacityRate > 0 ? room / flow.capacityRate : endless };
  }
  if (list === undefined) return { kind: 'grows', served: starts / crowd.stillThere(endless) };
  // Just before a deadline that is the same for all they are all still there, but not all get their turn.
  const wait = list.wait * (1 - 1e-9);
  return { kind: 'settles', wait, waiting: list.waiting, served: Math.min(1, starts / crowd.stillThere(wait)) };
}

/** Share of those with this patience who get their turn. */
export function startedShare(regime: Regime, patience: Distribution | undefined): number {
  switch (regime.kind) {
    case 'fits':
      return 1;
    case 'refuses':
      return regime.starts;
    case 'settles':
      return regime.served * staying(patience)(regime.wait);
    case 'grows':
      return regime.served * staying(patience)(endless);
  }
}
