/** A place with servers and a line before it, and what is recorded of it. */
import { WaitingLine } from './waiting-line.ts';

export class Place {
  readonly line = new WaitingLine();
  #free: number;
  #starts = 0;
  #waited = 0;
  /** Integral of the number waiting over time, up to `#since`. */
  #area = 0;
  #since = 0;

  constructor(servers: number) {
    this.#free = servers;
  }

  /** A case comes: whether it starts at once; else it waits. */
  arrive(now: number): boolean {
    if (this.#free > 0) {
      this.#free--;
      this.#starts++;
      return true;
    }
    this.#count(now);
    this.line.join(now);
    return false;
  }

  /** A server is done with a case: whether the next one starts. */
  finish(now: number): boolean {
    if (this.line.length === 0) {
      this.#free++;
      return false;
    }
    this.#count(now);
    this.#waited += now - this.line.leave();
    this.#starts++;
    return true;
  }

  summary(end: number): { readonly meanQueue: number; readonly meanWait: number } {
    this.#count(end);
    return { meanQueue: this.#area / end, meanWait: this.#waited / this.#starts };
  }

  #count(now: number): void {
    this.#area += this.line.length * (now - this.#since);
    this.#since = now;
  }
}
