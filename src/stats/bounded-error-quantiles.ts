import { interpolate } from './quantiles.ts';

/** Of the 20 highest bits of the fraction of a double, 7 choose the bucket within its power of two. */
const DROPPED_BITS = 13;
const BUCKETS_PER_OCTAVE = 128;
const OCTAVE_BITS = 7;
const LEAST_EXPONENT = -20;
const OCTAVES = 64;
const FIRST_CODE = (1023 + LEAST_EXPONENT) * BUCKETS_PER_OCTAVE;
/** For everything too large for the others. */
const LAST = OCTAVES * BUCKETS_PER_OCTAVE;

/** Of each bucket in the part of an octave: its count, and then the least and the largest value in it. */
const WIDTH = 3;
const LEAST = 1;
const LARGEST = 2;
const PART = WIDTH * BUCKETS_PER_OCTAVE;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
double[0] = 1;
const HIGH_WORD = words[1] === 0 ? 0 : 1;

/** Values that are told apart from others, but not from each other: all are from `least` to `largest`, both of them seen. */
export interface Bunch {
  readonly count: number;
  readonly least: number;
  readonly largest: number;
}

/** A number with the most that it may be off, either way. */
export interface Bounded {
  readonly value: number;
  readonly error: number;
}

/**
 * Quantiles of any number of values of 0 or more in fixed memory, each within a factor 1 +- 1/256 of the exact type 7
 * quantile, for values from 2^-20 (about 0.000001) to 2^44 (about 17,600,000,000,000); beyond these the error may be larger.
 * How much each may be off is known, and it is nothing where the values in a bucket are equal, or are its least or largest.
 *
 * A log-linear histogram: each power of two is cut into 128 equal buckets, found from the leading bits of the double
 * itself, so adding takes no logarithm. Memory is 3 KB for each power of two in which a value was seen.
 */
export class BoundedErrorQuantiles {
  static readonly relativeError: number = 1 / (2 * BUCKETS_PER_OCTAVE);

  /** Counts, least and largest values of the buckets of each octave; made at the first value in it. */
  readonly #parts: (Float64Array | undefined)[] = new Array<Float64Array | undefined>(OCTAVES + 1).fill(undefined);
  #count = 0;
  #zeros = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;

  /** Throws for a value that is below 0, infinite or not a number. */
  add(value: number): void {
    if (value > 0 && value < Number.POSITIVE_INFINITY) {
      const bucket = bucketOf(value);
      const at = WIDTH * (bucket & (BUCKETS_PER_OCTAVE - 1));
      const part = this.#parts[bucket >>> OCTAVE_BITS] ?? this.#partAt(bucket >>> OCTAVE_BITS);
      const count = part[at]!;
      part[at] = count + 1;
      if (count === 0 || value < part[at + LEAST]!) part[at + LEAST] = value;
      if (value > part[at + LARGEST]!) part[at + LARGEST] = value;
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
    for (let octave = 0; octave <= OCTAVES; octave++) {
      const theirs = other.#parts[octave];
      if (theirs !== undefined) mergePart(this.#parts[octave] ?? this.#partAt(octave), theirs);
    }
    this.#count += other.#count;
    this.#zeros += other.#zeros;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
  }

  get count(): number {
    return this.#count;
  }

  /** How many of the values were 0. */
  get zeros(): number {
    return this.#zeros;
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
    return this.bounded(share)?.value;
  }

  /** The same, with the most that it may be off. */
  bounded(share: number): Bounded | undefined {
    if (this.#count === 0) {
      return undefined;
    }
    const value = interpolate(this.#count, share, (rank) => this.#valueAt(rank).value);
    return { value, error: interpolate(this.#count, share, (rank) => this.#valueAt(rank).error) };
  }

  /**
   * The share of values above `x`, x excluded. Exact for x = 0 and where no other values are in x's own bucket on both sides
   * of it; there they are taken to lie evenly over what they are known to span. Undefined when there are no values.
   */
  shareAbove(x: number): number | undefined {
    if (this.#count === 0) {
      return undefined;
    }
    const above = this.#above(x, (count, least, largest) => (count * (largest - x)) / (largest - least));
    return above / this.#count;
  }

  /** How many values are above `x`, x excluded, with the most that it may be off: so many as are in x's own bucket. */
  countAbove(x: number): Bounded {
    // Of a bucket on both sides of x the largest value is above it for certain, and the least is not.
    const least = this.#above(x, () => 1);
    const most = this.#above(x, (count) => count - 1);
    return { value: (least + most) / 2, error: (most - least) / 2 };
  }

  /** @param split how many values of a bunch count that lies on both sides of x */
  #above(x: number, split: (count: number, least: number, largest: number) => number): number {
    if (x < 0) return this.#count;
    if (x === 0) return this.#count - this.#zeros;
    let above = 0;
    for (let bucket = this.bucketFrom(-1); bucket <= LAST; bucket = this.bucketFrom(bucket + 1)) {
      const { count, least, largest } = this.bunchIn(bucket);
      if (least > x) above += count;
      else if (largest > x) above += split(count, least, largest);
    }
    return above;
  }

  /** The first bucket from `from` on that has values; Infinity when there is none. The zeros are in bucket -1. */
  bucketFrom(from: number): number {
    if (from < 0 && this.#zeros > 0) return -1;
    const first = Math.max(0, from);
    let within = first & (BUCKETS_PER_OCTAVE - 1);
    for (let octave = first >> OCTAVE_BITS; octave <= OCTAVES; octave++, within = 0) {
      const part = this.#parts[octave];
      if (part === undefined) continue;
      for (; within < BUCKETS_PER_OCTAVE; within++) {
        if (part[WIDTH * within]! > 0) return octave * BUCKETS_PER_OCTAVE + within;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The values in a bucket that has some. */
  bunchIn(bucket: number): Bunch {
    if (bucket < 0) return { count: this.#zeros, least: 0, largest: 0 };
    const part = this.#parts[bucket >> OCTAVE_BITS]!;
    const at = WIDTH * (bucket & (BUCKETS_PER_OCTAVE - 1));
    return { count: part[at]!, least: part[at + LEAST]!, largest: part[at + LARGEST]! };
  }

  #partAt(octave: number): Float64Array {
    const part = new Float64Array(PART);
    this.#parts[octave] = part;
    return part;
  }

  /** The value with this rank, from 0. */
  #valueAt(rank: number): Bounded {
    let below = this.#zeros;
    if (rank < below) {
      return { value: 0, error: 0 };
    }
    for (const part of this.#parts) {
      if (part === undefined) continue;
      for (let at = 0; at < PART; at += WIDTH) {
        const count = part[at]!;
        if (rank < below + count) return inBunch(rank - below, count, part[at + LEAST]!, part[at + LARGEST]!);
        below += count;
      }
    }
    return { value: this.#max, error: 0 };
  }
}

/** The value with this rank, from 0, in a bunch: its least and its largest are known, any other is half-way. */
export function inBunch(rank: number, count: number, least: number, largest: number): Bounded {
  if (rank === 0) return { value: least, error: 0 };
  if (rank === count - 1) return { value: largest, error: 0 };
  return { value: least + (largest - least) / 2, error: (largest - least) / 2 };
}

function mergePart(mine: Float64Array, theirs: Float64Array): void {
  for (let at = 0; at < PART; at += WIDTH) {
    const count = theirs[at]!;
    if (count === 0) continue;
    const least = theirs[at + LEAST]!;
    if (mine[at]! === 0 || least < mine[at + LEAST]!) mine[at + LEAST] = least;
    mine[at] = mine[at]! + count;
    mine[at + LARGEST] = Math.max(mine[at + LARGEST]!, theirs[at + LARGEST]!);
  }
}

function bucketOf(value: number): number {
  double[0] = value;
  const bucket = (words[HIGH_WORD]! >>> DROPPED_BITS) - FIRST_CODE;
  return bucket < 0 ? 0 : Math.min(bucket, LAST);
}
