/**
 * The room `stats/`: summarising numbers, in one pass where that is possible. It knows nothing of where numbers come from;
 * experiments call it. Begin with `Tally` here; quantiles.ts and bounded-error-quantiles.ts are for quantiles, interval.ts
 * and difference.ts for what replications say together.
 *
 * Count, mean, variance and extremes of observations that each weigh the same, in one pass and without keeping them.
 * Numerically careful: Welford's updates (Technometrics 4, 1962), and Chan, Golub and LeVeque's to merge two tallies
 * (1979). What too few observations cannot tell is undefined.
 */
export class Tally {
  #count = 0;
  #mean = 0;
  #squares = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

  add(value: number): void {
    this.#count++;
    const before = value - this.#mean;
    this.#mean += before / this.#count;
    this.#squares += before * (value - this.#mean);
    if (value < this.#min) {
      this.#min = value;
    }
    if (value > this.#max) {
      this.#max = value;
    }
  }

  /** Takes in everything that `other` has seen; `other` stays as it is. */
  merge(other: Tally): void {
    if (other.#count === 0) {
      return;
    }
    const count = this.#count + other.#count;
    const apart = other.#mean - this.#mean;
    this.#squares += other.#squares + apart * apart * ((this.#count * other.#count) / count);
    this.#mean += (apart * other.#count) / count;
    this.#count = count;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
  }

  get count(): number {
    return this.#count;
  }

  /** 0 when nothing was observed. */
  get sum(): number {
    return this.#mean * this.#count;
  }

  get mean(): number | undefined {
    return this.#count === 0 ? undefined : this.#mean;
  }

  /** The unbiased sample variance: the divisor is count - 1. */
  get variance(): number | undefined {
    return this.#count < 2 ? undefined : this.#squares / (this.#count - 1);
  }

  get sd(): number | undefined {
    return this.#count < 2 ? undefined : Math.sqrt(this.#squares / (this.#count - 1));
  }

  get min(): number | undefined {
    return this.#count === 0 ? undefined : this.#min;
  }

  get max(): number | undefined {
    return this.#count === 0 ? undefined : this.#max;
  }
}

export function tallyOf(values: Iterable<number>): Tally {
  const tally = new Tally();
  for (const value of values) {
    tally.add(value);
  }
  return tally;
}
