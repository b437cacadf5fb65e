import { interpolate } from './quantiles.ts';

/** Of the 20 highest bits of the fraction of a double, 7 choose the bucket within its power of two. */
const DROPPED_BITS = 13;
const BUCKETS_PER_OCTAVE = 128;
const LEAST_EXPONENT = -20;
const OCTAVES = 64;
const FIRST_CODE = (1023 + LEAST_EXPONENT) * BUCKETS_PER_OCTAVE;
const BUCKETS = OCTAVES * BUCKETS_PER_OCTAVE + 1;
/** For everything too large for the others. */
const LAST = BUCKETS - 1;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
double[0] = 1;
const HIGH_WORD = words[1] === 0 ? 0 : 1;

/**
 * Quantiles of any number of values of 0 or more in fixed memory (64 KB), each within a factor 1 +- 1/256 of the exact
 * type 7 quantile, for values from 2^-20 (about 0.000001) to 2^44 (about 17,600,000,000,000). Smaller ones, but for
 * exact zeros, count as 2^-20, and larger ones as the largest value seen.
 *
 * A log-linear histogram: each power of two is cut into 128 equal buckets, found from the leading bits of the double
 * itself, so adding takes no logarithm and allocates nothing.
 */
export class BoundedErrorQuantiles {
  static readonly relativeError: number = 1 / (2 * BUCKETS_PER_OCTAVE);

  readonly #buckets = new Float64Array(BUCKETS);
  #count = 0;
  #zeros = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;

  /** Throws for a value that is below 0, infinite or not a number. */
  add(value: number): void {
    if (value > 0 && value < Number.POSITIVE_INFINITY) {
      const bucket = bucketOf(value);
      this.#buckets[bucket] = this.#buckets[bucket]! + 1;
    } else if (value === 0) {
      this.#zeros++;
    } else {
      throw new RangeError(`Quantiles are kept of finite numbers from 0 up, not of ${value}`);
    }
    this.#count++;
    if (value < this.#min) {
      this.#min = value;
    }
    if (value > this.#max) {
      this.#max = value;
    }
  }

  /** Takes in everything that `other` has seen; `other` stays as it is. The order of merging makes no difference. */
  merge(other: BoundedErrorQuantiles): void {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      this.#buckets[bucket] = this.#buckets[bucket]! + other.#buckets[bucket]!;
    }
    this.#count += other.#count;
    this.#zeros += other.#zeros;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
  }

  get count(): number {
    return this.#count;
  }

  /** Exact, as is the largest; undefined when there are no values. */
  get min(): number | undefined {
    return this.#count === 0 ? undefined : this.#min;
  }

  get max(): number | undefined {
    return this.#count === 0 ? undefined : this.#max;
  }

  /** `share` from 0 (the least value) to 1 (the largest); undefined when there are no values. */
  quantile(share: number): number | undefined {
    return this.#count === 0 ? undefined : interpolate(this.#count, share, (rank) => this.#valueAt(rank));
  }

  /**
   * The share of values above `x`, x excluded. Exact for x = 0; elsewhere the values in x's own bucket are taken to lie
   * evenly over it. Undefined when there are no values.
   */
  shareAbove(x: number): number | undefined {
    if (this.#count === 0) {
      return undefined;
    }
    if (x < this.#min || x >= this.#max) {
      return x < this.#min ? 1 : 0;
    }
    if (x === 0) {
      return 1 - this.#zeros / this.#count;
    }
    const own = bucketOf(x);
    const start = startOf(own);
    const passed = Math.min(1, Math.max(0, (x - start) / (startOf(own + 1) - start)));
    let above = this.#buckets[own]! * (1 - passed);
    for (let bucket = own + 1; bucket < BUCKETS; bucket++) {
      above += this.#buckets[bucket]!;
    }
    return above / this.#count;
  }

  /** The value with this rank, from 0, to within half a bucket. */
  #valueAt(rank: number): number {
    let below = this.#zeros;
    if (rank < below) {
      return 0;
    }
    for (let bucket = 0; bucket < LAST; bucket++) {
      below += this.#buckets[bucket]!;
      if (rank < below) {
        const middle = (startOf(bucket) + startOf(bucket + 1)) / 2;
        return Math.min(this.#max, Math.max(this.#min, middle));
      }
    }
    return this.#max;
  }
}

function bucketOf(value: number): number {
  double[0] = value;
  const bucket = (words[HIGH_WORD]! >>> DROPPED_BITS) - FIRST_CODE;
  return bucket < 0 ? 0 : Math.min(bucket, LAST);
}

/** The least value that falls in a bucket. */
function startOf(bucket: number): number {
  const octave = Math.floor(bucket / BUCKETS_PER_OCTAVE);
  return 2 ** (LEAST_EXPONENT + octave) * (1 + (bucket % BUCKETS_PER_OCTAVE) / BUCKETS_PER_OCTAVE);
}
