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
  const all = turns.count + lost.count;
  const soonest = new Descent(all, 1 - share, 'lost first');
  const latest = new Descent(all, 1 - share, 'turns first');
  for (let t = turns.bucketFrom(-1), l = lost.bucketFrom(-1); Math.min(t, l) < Number.POSITIVE_INFINITY; ) {
    const bucket = Math.min(t, l);
    const turnsHere = t === bucket ? turns.bunchIn(t) : undefined;
    const lostHere = l === bucket ? lost.bunchIn(l) : undefined;
    soonest.pass(turnsHere, lostHere);
    latest.pass(turnsHere, lostHere);
    if (soonest.reached !== undefined && latest.reached !== undefined) break;
    if (t === bucket) t = turns.bucketFrom(bucket + 1);
    if (l === bucket) l = lost.bucketFrom(bucket + 1);
  }
  if (soonest.reached === undefined || latest.reached === undefined) {
    return { value: Number.POSITIVE_INFINITY, error: 0 };
  }
  const low = soonest.reached.value - soonest.reached.error;
  const high = latest.reached.value + latest.reached.error;
  return low === high ? { value: low, error: 0 } : { value: low + (high - low) / 2, error: (high - low) / 2 };
}

type Order = 'lost first' | 'turns first';

/** The part that still waits, going down to `goal` as buckets pass, in order. */
class Descent {
  /** When it was down to it; undefined as long as it was not. */
  reached: Bounded | undefined;

  private waiting: number;
  private part = 1;
  private readonly goal: number;
  private readonly order: Order;

  /** @param order where it cannot be said */
  constructor(all: number, goal: number, order: Order) {
    this.waiting = all;
    this.goal = goal;
    this.order = order;
  }

  /** What happened in one bucket. */
  pass(turns: Bunch | undefined, lost: Bunch | undefined): void {
    if (this.reached !== undefined) return;
    if (turns !== undefined) {
      const before = lost !== undefined && orderOf(turns, lost, this.order) === 'lost first' ? lost.count : 0;
      const atRisk = this.waiting - before;
      const left = this.part * (1 - turns.count / atRisk);
      if (left <= this.goal + rounding) {
        // The k-th turn brings it down to part * (1 - k / atRisk).
        const k = Math.max(1, Math.ceil(atRisk * (1 - (this.goal + rounding) / this.part)));
        this.reached = inBunch(Math.min(k, turns.count) - 1, turns.count, turns.least, turns.largest);
        return;
      }
      this.part = left;
    }
    this.waiting -= (turns?.count ?? 0) + (lost?.count ?? 0);
  }
}

function orderOf(turns: Bunch, lost: Bunch, order: Order): Order {
  if (lost.least >= turns.largest) return 'turns first';
  return lost.largest < turns.least ? 'lost first' : order;
}
