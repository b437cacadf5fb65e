import type { Bounded, BoundedErrorQuantiles, Bunch } from './bounded-error-quantiles.ts';
import { inBunch } from './bounded-error-quantiles.ts';

/** Products of many factors differ by about this much. */
const rounding = 1e-12;

/**
 * How long it takes until `share` of all have had their turn, where some were not followed so far: by the product-limit
 * estimate of Kaplan and Meier (JASA 53, 1958), the first time at which the part that still waits is down to 1 - share. Who
 * had a turn and who was lost sight of at the same moment: the turns come first.
 *
 * Times that share a bucket of the tables are told apart where all turns in it lie before, or after, all other ends; where
 * they lie among each other, either order is taken, and the error holds both.
 *
 * @param turns the waits of those who had their turn @param lost how long others had waited when they were last seen
 * @returns Infinity where the curve does not come down that far; undefined where there was nobody
 */
export function censoredQuantile(
  turns: BoundedErrorQuantiles,
  lost: BoundedErrorQuantiles,
  share: number,
): Bounded | undefined {
  if (turns.count + lost.count === 0) return undefined;
  const moments = together(turns.bunches(), lost.bunches());
  const [soonest, latest] = (['lost first', 'turns first'] as const).map((order) => {
    return reached(moments, turns.count + lost.count, 1 - share, order);
  });
  if (soonest === undefined || latest === undefined) return { value: Number.POSITIVE_INFINITY, error: 0 };
  const low = soonest.value - soonest.error;
  const high = latest.value + latest.error;
  return low === high ? { value: low, error: 0 } : { value: low + (high - low) / 2, error: (high - low) / 2 };
}

/** What happened in one bucket. */
interface Moment {
  readonly turns: Bunch | undefined;
  readonly lost: Bunch | undefined;
}

type Order = 'lost first' | 'turns first';

function together(turns: readonly Bunch[], lost: readonly Bunch[]): readonly Moment[] {
  const moments: Moment[] = [];
  for (let t = 0, l = 0; t < turns.length || l < lost.length; ) {
    const [turn, other] = [turns[t], lost[l]];
    const first = Math.min(turn?.bucket ?? Number.POSITIVE_INFINITY, other?.bucket ?? Number.POSITIVE_INFINITY);
    const isTurn = turn?.bucket === first;
    const isLost = other?.bucket === first;
    moments.push({ turns: isTurn ? turn : undefined, lost: isLost ? other : undefined });
    if (isTurn) t++;
    if (isLost) l++;
  }
  return moments;
}

/** When the part that still waits is down to `goal`; undefined for never. @param order where it cannot be told */
function reached(moments: readonly Moment[], all: number, goal: number, order: Order): Bounded | undefined {
  let waiting = all;
  let part = 1;
  for (const { turns, lost } of moments) {
    if (turns !== undefined) {
      const before = lost !== undefined && orderOf(turns, lost, order) === 'lost first' ? lost.count : 0;
      const atRisk = waiting - before;
      const left = part * (1 - turns.count / atRisk);
      if (left <= goal + rounding) {
        // The k-th turn brings it down to part * (1 - k / atRisk).
        const k = Math.max(1, Math.ceil(atRisk * (1 - (goal + rounding) / part)));
        return inBunch(Math.min(k, turns.count) - 1, turns.count, turns.least, turns.largest);
      }
      part = left;
    }
    waiting -= (turns?.count ?? 0) + (lost?.count ?? 0);
  }
  return undefined;
}

function orderOf(turns: Bunch, lost: Bunch, order: Order): Order {
  if (lost.least >= turns.largest) return 'turns first';
  return lost.largest < turns.least ? 'lost first' : order;
}
