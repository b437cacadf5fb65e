import { BoundedErrorQuantiles } from '../../stats/bounded-error-quantiles.ts';

/**
 * What happened in the chain as a whole, and at each of its ends (columns indexed by end), to all cases or to some: those of
 * a zone, those that are other work. Money is in euro.
 */
export class ChainStatistics {
  inHand = 0;
  /** Cases that were in hand when the window began. */
  inHandAtOpening = 0;
  /** New cases, of people who come for the first time. */
  arrived = 0;
  /** Cases of people who came before. */
  returned = 0;
  gaveUp = 0;
  movedOn = 0;
  refused = 0;
  balked = 0;
  diverted = 0;
  /** The integral of the number in hand over the window, in case-seconds. */
  inHandArea = 0;
  /** The parts within the window of the total times of all cases that left: the same area, counted case by case. */
  spentInWindow = 0;
  charged = 0;
  /** Owed by cases that were in hand when the window began. */
  owedAtOpening = 0;
  /** When a case left last; NaN as long as none did. */
  lastLeft = Number.NaN;
  /** Cases whose model said another debt at their end than was charged. */
  wrongDebts = 0;
  readonly ended: Float64Array;
  /** Total times of those who left here, in seconds, all together. */
  readonly spent: Float64Array;
  /** Total times by end; in one, where the ends are not told apart. */
  readonly totals: readonly BoundedErrorQuantiles[];
  /** Owed by cases that left here, collected or not. */
  readonly owed: Float64Array;
  /** The part of it that the ends collected. */
  readonly collected: Float64Array;
  readonly paidOut: Float64Array;

  private readonly quantiles: BoundedErrorQuantiles[];
  private readonly byEnd: boolean;
  private since = 0;
  private windowStart = 0;

  /** @param byEnd whether the spread of total times is kept for each end, in 64 KB each */
  constructor(ends: number, byEnd = true) {
    this.byEnd = byEnd;
    const column = () => new Float64Array(ends);
    this.ended = column();
    this.spent = column();
    this.owed = column();
    this.collected = column();
    this.paidOut = column();
    this.quantiles = Array.from({ length: byEnd ? ends : 1 }, () => new BoundedErrorQuantiles());
    this.totals = this.quantiles;
  }

  enter(now: number): void {
    this.advance(now);
    this.inHand++;
  }

  leave(end: number, now: number, total: number): void {
    this.advance(now);
    this.inHand--;
    this.lastLeft = now;
    const inWindow = now - this.windowStart;
    this.spentInWindow += total < inWindow ? total : inWindow;
    this.ended[end] = this.ended[end]! + 1;
    this.spent[end] = this.spent[end]! + total;
    this.quantiles[this.byEnd ? end : 0]!.add(total);
  }

  /** @param owed by the case that leaves; @param collected of that; @param cost paid out for it */
  settle(end: number, owed: number, collected: number, cost: number): void {
    this.owed[end] = this.owed[end]! + owed;
    this.collected[end] = this.collected[end]! + collected;
    this.paidOut[end] = this.paidOut[end]! + cost;
  }

  advance(now: number): void {
    this.inHandArea += this.inHand * (now - this.since);
    this.since = now;
  }

  /** Case-seconds in hand until now; looking changes nothing, not even a rounding. */
  inHandUntil(now: number): number {
    return this.inHandArea + this.inHand * (now - this.since);
  }

  /** Takes note of what `advance` changes. @returns what puts it back */
  keeping(): () => void {
    const { inHandArea, since } = this;
    return () => {
      this.inHandArea = inHandArea;
      this.since = since;
    };
  }

  /** The window begins. @param owed by the cases in hand */
  open(now: number, owed: number): void {
    this.since = now;
    this.windowStart = now;
    this.inHandAtOpening = this.inHand;
    this.owedAtOpening = owed;
    this.arrived = 0;
    this.returned = 0;
    this.gaveUp = 0;
    this.movedOn = 0;
    this.refused = 0;
    this.balked = 0;
    this.diverted = 0;
    this.inHandArea = 0;
    this.spentInWindow = 0;
    this.charged = 0;
    for (const column of [this.ended, this.spent, this.owed, this.collected, this.paidOut]) column.fill(0);
    for (let end = 0; end < this.quantiles.length; end++) this.quantiles[end] = new BoundedErrorQuantiles();
  }
}

/** What happened to the cases of one zone. */
export class ZoneStatistics extends ChainStatistics {
  /** Starts, at all lists together. */
  started = 0;
  /** Seconds that those who started had waited. */
  waited = 0;

  constructor(ends: number) {
    super(ends, false);
  }

  start(waited: number): void {
    this.started++;
    this.waited += waited;
  }

  override open(now: number, owed: number): void {
    super.open(now, owed);
    this.started = 0;
    this.waited = 0;
  }
}
