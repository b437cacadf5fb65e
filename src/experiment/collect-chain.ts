import { BoundedErrorQuantiles } from '../stats/bounded-error-quantiles.ts';

/** What happened in the chain as a whole, and at each of its ends (columns indexed by end). Money is in euro. */
export class ChainBooks {
  inHand = 0;
  /** Cases that were in hand when the window began. */
  inHandAtOpening = 0;
  arrived = 0;
  /** The integral of the number in hand over the window, in case-seconds. */
  inHandArea = 0;
  /** The parts within the window of the total times of all cases that left: the same area, counted case by case. */
  spentInWindow = 0;
  charged = 0;
  /** Owed by cases that were in hand when the window began. */
  owedAtOpening = 0;
  /** Cases whose model said another debt at their end than was charged. */
  wrongDebts = 0;
  readonly ended: Float64Array;
  /** Total times of those who left here, in seconds, all together. */
  readonly spent: Float64Array;
  readonly totals: readonly BoundedErrorQuantiles[];
  /** Owed by cases that left here, collected or not. */
  readonly owed: Float64Array;
  readonly paidOut: Float64Array;

  private readonly quantiles: BoundedErrorQuantiles[];
  private since = 0;
  private windowStart = 0;

  constructor(ends: number) {
    const column = () => new Float64Array(ends);
    this.ended = column();
    this.spent = column();
    this.owed = column();
    this.paidOut = column();
    this.quantiles = Array.from(this.ended, () => new BoundedErrorQuantiles());
    this.totals = this.quantiles;
  }

  enter(now: number): void {
    this.advance(now);
    this.inHand++;
    this.arrived++;
  }

  leave(end: number, now: number, total: number): void {
    this.advance(now);
    this.inHand--;
    const inWindow = now - this.windowStart;
    this.spentInWindow += total < inWindow ? total : inWindow;
    this.ended[end] = this.ended[end]! + 1;
    this.spent[end] = this.spent[end]! + total;
    this.quantiles[end]!.add(total);
  }

  advance(now: number): void {
    this.inHandArea += this.inHand * (now - this.since);
    this.since = now;
  }

  /** The window begins. @param owed by the cases in hand */
  open(now: number, owed: number): void {
    this.since = now;
    this.windowStart = now;
    this.inHandAtOpening = this.inHand;
    this.owedAtOpening = owed;
    this.arrived = 0;
    this.inHandArea = 0;
    this.spentInWindow = 0;
    this.charged = 0;
    for (const column of [this.ended, this.spent, this.owed, this.paidOut]) column.fill(0);
    for (let end = 0; end < this.quantiles.length; end++) this.quantiles[end] = new BoundedErrorQuantiles();
  }
}
