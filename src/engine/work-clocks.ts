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
  /** Work left when the clock stopped; NaN asks for a new draw. */
  left = new Float64Array(0);
  /** The whole of it. */
  whole = new Float64Array(0);

  constructor(entities: Entities) {
    entities.whenGrown((length) => {
      this.missing = longerInts(this.missing, length);
      this.timer = longerFloats(this.timer, length);
      this.due = longerFloats(this.due, length);
      this.left = longerFloats(this.left, length);
      this.whole = longerFloats(this.whole, length);
    });
  }

  /** Stops the clock at `now` and settles what is to be done on return. @returns the timer to cancel */
  stop(entity: number, now: number, then: Resumption): Timer | undefined {
    const ran = this.missing[entity] === 0;
    this.missing[entity] = this.missing[entity]! + 1;
    if (ran) this.left[entity] = this.due[entity]! - now;
    if (then === 'restart') this.left[entity] = this.whole[entity]!;
    if (then === 'redraw') this.left[entity] = Number.NaN;
    return ran ? this.timer[entity]! : undefined;
  }
}

/** What interrupted work does when it goes on: the rest of it, all of it again, or a new draw. */
export type Resumption = 'resume' | 'restart' | 'redraw';
