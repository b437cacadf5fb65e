import type { Entities } from './entities.ts';
import { longerFloats, longerInts } from './entities.ts';
import type { Timer } from './timers.ts';

/**
 * What is kept of work that can be interrupted, per entity. The clock of a piece of work runs while no facility it needs
 * is missing.
 */
export class WorkClocks {
  /** Units short: how many of its facilities have taken their units away. */
  missing = new Int32Array(0);
  /** The timer that ends the work; meaningful while the clock runs. */
  timer = new Float64Array(0);
  /** When it will be done; meaningful while the clock runs. */
  due = new Float64Array(0);
  /** Time left, at `pace`, when the clock stopped; NaN asks for a new draw. */
  left = new Float64Array(0);
  /** The whole of it, at `pace`. */
  whole = new Float64Array(0);
  /** The pace that these are told at. */
  pace = new Float64Array(0);
  /** When the clock stopped; meaningful while it does not run. */
  stoppedAt = new Float64Array(0);
  /** Time in which the clock stood still, up to the last time it was set going. */
  stood = new Float64Array(0);

  constructor(entities: Entities) {
    entities.whenGrown((length) => {
      this.missing = longerInts(this.missing, length);
      this.timer = longerFloats(this.timer, length);
      this.due = longerFloats(this.due, length);
      this.left = longerFloats(this.left, length);
      this.whole = longerFloats(this.whole, length);
      this.pace = longerFloats(this.pace, length);
      this.stoppedAt = longerFloats(this.stoppedAt, length);
      this.stood = longerFloats(this.stood, length);
    });
  }

  /** A piece of work begins, with all it needs at hand. @param duration at `pace` */
  begin(entity: number, duration: number, pace: number): void {
    this.whole[entity] = duration;
    this.pace[entity] = pace;
    this.missing[entity] = 0;
    this.stood[entity] = 0;
  }

  /** Time that a piece of work that was `held` so long was not interrupted. */
  worked(entity: number, held: number, now: number): number {
    const standing = this.missing[entity] === 0 ? 0 : now - this.stoppedAt[entity]!;
    return held - this.stood[entity]! - standing;
  }

  /** From now on the work goes at another pace. @returns what `time` at the old one is at the new one */
  repace(entity: number, pace: number, time: number): number {
    const before = this.pace[entity]!;
    if (before === pace) return time;
    this.pace[entity] = pace;
    this.whole[entity] = (this.whole[entity]! * before) / pace;
    return (time * before) / pace;
  }

  /** Stops the clock at `now` and settles what is to be done on return. @returns the timer to cancel */
  stop(entity: number, now: number, then: Resumption): Timer | undefined {
    const ran = this.missing[entity] === 0;
    this.missing[entity] = this.missing[entity]! + 1;
    if (ran) {
      this.left[entity] = this.due[entity]! - now;
      this.stoppedAt[entity] = now;
    }
    if (then === 'restart') this.left[entity] = this.whole[entity]!;
    if (then === 'redraw') this.left[entity] = Number.NaN;
    return ran ? this.timer[entity]! : undefined;
  }
}

/** What interrupted work does when it goes on: the rest of it, all of it again, or a new draw. */
export type Resumption = 'resume' | 'restart' | 'redraw';
