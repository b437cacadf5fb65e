import { BoundedErrorQuantiles } from '../../stats/bounded-error-quantiles.ts';

/**
 * What happened in the list of each step: columns indexed by step. Waits are those of cases that started; they are never
 * negative, so a plain sum keeps its digits. Areas are over time.
 */
export class StepStatistics {
  /** Waiting now. */
  readonly waiting: Int32Array;
  /** The integral of the number waiting over the window, in case-seconds. */
  readonly waitingArea: Float64Array;
  /** The parts within the window of all waits that are over: the same area, counted case by case. */
  readonly waitedInWindow: Float64Array;
  readonly started: Float64Array;
  /** Of them, those who had to wait in the list. */
  readonly startedFromList: Float64Array;
  /** Seconds that those who started had waited. */
  readonly waited: Float64Array;
  readonly waits: readonly BoundedErrorQuantiles[];
  /** How long those waited who left the list without getting their turn: who gave up, moved on, or was taken off by a policy. */
  readonly waitsOfLeft: readonly BoundedErrorQuantiles[];
  /** Of those who started: the ones whose wait was within the norm. */
  readonly inTime: Float64Array;
  /** Of those who left without getting their turn: the ones who had waited longer than the norm. */
  readonly leftLate: Float64Array;
  readonly finished: Float64Array;
  /** Seconds from the start of finished work to its end, closed hours and interruptions included. */
  readonly held: Float64Array;
  /** Seconds of these in which it was at work, closed hours and interruptions left out. */
  readonly worked: Float64Array;
  readonly gaveUp: Float64Array;
  /** Patience that ended with going on to another list. */
  readonly movedOn: Float64Array;
  /** Seconds that those who gave up had waited. */
  readonly gaveUpWaited: Float64Array;
  /** Taken off the list by a policy. */
  readonly reassessed: Float64Array;
  readonly refused: Float64Array;
  readonly balked: Float64Array;
  readonly diverted: Float64Array;
  readonly charged: Float64Array;
  private waitingThen: Int32Array | undefined;
  /** Cases that were waiting when the window began. */
  readonly atOpening: Int32Array;
  /** Cases that were at work when the window began, interrupted work included. */
  readonly atWorkAtOpening: Float64Array;
  /** Cases that came to the list in the window and had to wait. */
  readonly lined: Float64Array;

  private readonly since: Float64Array;
  private readonly quantiles: BoundedErrorQuantiles[];
  private readonly quantilesOfLeft: BoundedErrorQuantiles[];
  /** Seconds; NaN where there is no norm. */
  private readonly norms: Float64Array;
  private windowStart = 0;

  /** @param norms of each list, in seconds; undefined where it has none */
  constructor(norms: readonly (number | undefined)[]) {
    const steps = norms.length;
    this.norms = Float64Array.from(norms, (norm) => norm ?? Number.NaN);
    this.waiting = new Int32Array(steps);
    this.atOpening = new Int32Array(steps);
    const column = () => new Float64Array(steps);
    this.waitingArea = column();
    this.waitedInWindow = column();
    this.started = column();
    this.startedFromList = column();
    this.waited = column();
    this.finished = column();
    this.held = column();
    this.worked = column();
    this.gaveUp = column();
    this.movedOn = column();
    this.gaveUpWaited = column();
    this.reassessed = column();
    this.refused = column();
    this.balked = column();
    this.diverted = column();
    this.charged = column();
    this.lined = column();
    this.atWorkAtOpening = column();
    this.since = column();
    this.quantiles = Array.from(this.waiting, () => new BoundedErrorQuantiles());
    this.waits = this.quantiles;
    this.quantilesOfLeft = Array.from(this.waiting, () => new BoundedErrorQuantiles());
    this.waitsOfLeft = this.quantilesOfLeft;
    this.inTime = column();
    this.leftLate = column();
  }

  join(step: number, now: number): void {
    this.advance(step, now);
    this.waiting[step] = this.waiting[step]! + 1;
    this.lined[step] = this.lined[step]! + 1;
  }

  leave(step: number, now: number, waited: number): void {
    this.advance(step, now);
    this.waiting[step] = this.waiting[step]! - 1;
    const inWindow = now - this.windowStart;
    this.waitedInWindow[step] = this.waitedInWindow[step]! + (waited < inWindow ? waited : inWindow);
  }

  start(step: number, waited: number): void {
    this.started[step] = this.started[step]! + 1;
    if (waited > 0) this.waited[step] = this.waited[step]! + waited;
    if (waited <= this.norms[step]!) this.inTime[step] = this.inTime[step]! + 1;
    this.quantiles[step]!.add(waited);
  }

  finish(step: number, held: number, worked: number): void {
    this.finished[step] = this.finished[step]! + 1;
    this.held[step] = this.held[step]! + held;
    this.worked[step] = this.worked[step]! + worked;
  }

  /** Patience ended. */
  endPatience(step: number, waited: number, movesOn: boolean): void {
    this.leaveUnserved(step, waited);
    if (movesOn) {
      this.movedOn[step] = this.movedOn[step]! + 1;
      return;
    }
    this.gaveUp[step] = this.gaveUp[step]! + 1;
    this.gaveUpWaited[step] = this.gaveUpWaited[step]! + waited;
  }

  /** Somebody left the list without getting their turn. */
  leaveUnserved(step: number, waited: number): void {
    if (waited > this.norms[step]!) this.leftLate[step] = this.leftLate[step]! + 1;
    this.quantilesOfLeft[step]!.add(waited);
  }

  advance(step: number, now: number): void {
    this.waitingArea[step] = this.waitingArea[step]! + this.waiting[step]! * (now - this.since[step]!);
    this.since[step] = now;
  }

  /** The period is over, and the run goes on. */
  noteEnd(): void {
    this.waitingThen = this.waiting.slice();
  }

  /** Who waited when the period ended; so far, those who wait now. */
  get waitingAtEnd(): Int32Array {
    return this.waitingThen ?? this.waiting;
  }

  /** The window begins: everything so far is forgotten but who is waiting. */
  open(now: number): void {
    this.windowStart = now;
    this.since.fill(now);
    this.atOpening.set(this.waiting);
    for (let step = 0; step < this.waiting.length; step++) {
      this.atWorkAtOpening[step] = this.atWorkAtOpening[step]! + this.started[step]! - this.finished[step]!;
    }
    for (const column of [this.waitingArea, this.waitedInWindow, this.started, this.startedFromList, this.waited]) {
      column.fill(0);
    }
    for (const column of [this.finished, this.held, this.worked, this.gaveUp, this.gaveUpWaited, this.refused]) {
      column.fill(0);
    }
    for (const column of [this.movedOn, this.reassessed, this.balked, this.diverted, this.charged, this.lined]) {
      column.fill(0);
    }
    for (const column of [this.inTime, this.leftLate]) column.fill(0);
    for (let step = 0; step < this.quantiles.length; step++) {
      this.quantiles[step] = new BoundedErrorQuantiles();
      this.quantilesOfLeft[step] = new BoundedErrorQuantiles();
    }
  }

  close(now: number): void {
    for (let step = 0; step < this.waiting.length; step++) this.advance(step, now);
  }
}
