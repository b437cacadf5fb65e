import type { Entities } from './entities.ts';
import { longerFloats } from './entities.ts';
import type { Timer } from './timers.ts';

/** An entity's numbers lie side by side, so that a turn of its work costs one cache line. */
const width = 8;
/** Units short: how many of its facilities have taken their units away. */
const missing = 0;
/** The timer that ends the work; meaningful while the clock runs. */
const timer = 1;
/** When it will be done; meaningful while the clock runs. */
const due = 2;
/** Time left, at `pace`, when the clock stopped; NaN asks for a new draw. */
const left = 3;
/** The whole of it, at `pace`. */
const whole = 4;
/** The pace at which these are given. */
const pace = 5;
/** When the clock stopped; meaningful while it does not run. */
const stoppedAt = 6;
/** Time in which the clock stood still, up to the last time it was set going. */
const stood = 7;

/**
 * What is kept of work that can be interrupted, per entity. The clock of a piece of work runs while no facility it needs
 * is missing.
 */
export class WorkClocks {
  private numbers = new Float64Array(0);

  constructor(entities: Entities) {
    entities.whenGrown((length) => {
      this.numbers = longerFloats(this.numbers, length * width);
    });
  }

  /** A piece of work begins, with all it needs at hand. @param duration at `pace` */
  begin(entity: number, duration: number, itsPace: number): void {
    const { numbers } = this;
    const at = entity * width;
    numbers[at + whole] = duration;
    numbers[at + pace] = itsPace;
    numbers[at + missing] = 0;
    numbers[at + stood] = 0;
  }

  /** The clock runs, and the timer goes off when the work is done. */
  run(entity: number, until: number, end: Timer): void {
    this.numbers[entity * width + due] = until;
    this.numbers[entity * width + timer] = end;
  }

  runs(entity: number): boolean {
    return this.numbers[entity * width + missing] === 0;
  }

  /** Meaningful while the clock runs. */
  timerOf(entity: number): Timer {
    return this.numbers[entity * width + timer]!;
  }

  /** Whether the work is done at this very moment. */
  endsAt(entity: number, now: number): boolean {
    return this.runs(entity) && this.numbers[entity * width + due] === now;
  }

  /** Time that a piece of work that was `held` so long was not interrupted. */
  worked(entity: number, held: number, now: number): number {
    const { numbers } = this;
    const at = entity * width;
    const standing = numbers[at + missing] === 0 ? 0 : now - numbers[at + stoppedAt]!;
    return held - numbers[at + stood]! - standing;
  }

  /** From now on the work, whose clock runs, goes at another pace. @returns time left at it; undefined for the same pace */
  repace(entity: number, now: number, itsPace: number): number | undefined {
    const { numbers } = this;
    const at = entity * width;
    return numbers[at + pace] === itsPace ? undefined : this.atPace(at, itsPace, numbers[at + due]! - now);
  }

  /** Stops the clock at `now` and settles what is to be done on return. @returns the timer to cancel */
  stop(entity: number, now: number, then: Resumption): Timer | undefined {
    const { numbers } = this;
    const at = entity * width;
    const ran = numbers[at + missing] === 0;
    numbers[at + missing] = numbers[at + missing]! + 1;
    if (ran) {
      numbers[at + left] = numbers[at + due]! - now;
      numbers[at + stoppedAt] = now;
    }
    if (then === 'restart') numbers[at + left] = numbers[at + whole]!;
    if (then === 'redraw') numbers[at + left] = Number.NaN;
    return ran ? numbers[at + timer]! : undefined;
  }

  /** A facility gave its units back. @returns whether none is missing now */
  unitsBack(entity: number): boolean {
    const { numbers } = this;
    const at = entity * width;
    numbers[at + missing] = numbers[at + missing]! - 1;
    return numbers[at + missing] === 0;
  }

  /** The clock is to be set going again. @returns time left at this pace; NaN asks for a new draw */
  goOn(entity: number, now: number, itsPace: number): number {
    const { numbers } = this;
    const at = entity * width;
    numbers[at + stood] = numbers[at + stood]! + now - numbers[at + stoppedAt]!;
    return this.atPace(at, itsPace, numbers[at + left]!);
  }

  /** The work was drawn anew. */
  redrawn(entity: number, duration: number): void {
    this.numbers[entity * width + whole] = duration;
  }

  /** @returns what `time` at the pace so far is at the new one */
  private atPace(at: number, itsPace: number, time: number): number {
    const { numbers } = this;
    const before = numbers[at + pace]!;
    if (before === itsPace) return time;
    numbers[at + pace] = itsPace;
    numbers[at + whole] = (numbers[at + whole]! * before) / itsPace;
    return (time * before) / itsPace;
  }
}

/** What interrupted work does when it goes on: the rest of it, all of it again, or a new draw. */
export type Resumption = 'resume' | 'restart' | 'redraw';
