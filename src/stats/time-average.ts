/**
 * Mean and variance over time of a quantity that keeps one value until it changes, such as a number waiting. Each value
 * counts for as long as it lasted: Welford's updates with durations for weights (West, CACM 22, 1979), so a long calm
 * does not wash out in a large sum of squares. Times may be in any unit.
 */
export class TimeAverage {
  #since: number;
  #value: number;
  #span = 0;
  #mean = 0;
  #squares = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

  /** The quantity has this value from `start` on. */
  constructor(start: number, value: number) {
    this.#since = start;
    this.#value = value;
  }

  /** The value from `at` on; what it was until then is counted. `at` is never before the latest change. */
  change(at: number, value: number): void {
    this.advance(at);
    this.#value = value;
  }

  /** Counts the present value up to `at`. */
  advance(at: number): void {
    const lasted = at - this.#since;
    if (lasted <= 0) {
      if (lasted < 0) {
        throw new RangeError(`Time averages run forward: they stand at ${this.#since} and cannot go back to ${at}`);
      }
      return;
    }
    const value = this.#value;
    this.#since = at;
    this.#span += lasted;
    const before = value - this.#mean;
    this.#mean += before * (lasted / this.#span);
    this.#squares += lasted * before * (value - this.#mean);
    if (value < this.#min) {
      this.#min = value;
    }
    if (value > this.#max) {
      this.#max = value;
    }
  }

  /** Forgets what went before `at`, as at the end of a start-up period; the value stays. */
  restart(at: number): void {
    this.advance(at);
    this.#span = 0;
    this.#mean = 0;
    this.#squares = 0;
    this.#min = Number.POSITIVE_INFINITY;
    this.#max = Number.NEGATIVE_INFINITY;
  }

  /** The value now. */
  get value(): number {
    return this.#value;
  }

  /** The time counted. */
  get span(): number {
    return this.#span;
  }

  /** The integral of the value over the time counted. */
  get area(): number {
    return this.#mean * this.#span;
  }

  /** Undefined as long as no time has passed, as are the others below. */
  get mean(): number | undefined {
    return this.#span === 0 ? undefined : this.#mean;
  }

  /** The mean squared distance to the mean, over time: nothing is subtracted from the divisor. */
  get variance(): number | undefined {
    return this.#span === 0 ? undefined : this.#squares / this.#span;
  }

  /** Of values that lasted longer than an instant. */
  get min(): number | undefined {
    return this.#span === 0 ? undefined : this.#min;
  }

  /** Of values that lasted longer than an instant. */
  get max(): number | undefined {
    return this.#span === 0 ? undefined : this.#max;
  }
}
