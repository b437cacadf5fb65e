import { interpolate, quantiles } from './quantiles.ts';

/**
 * Quantiles of numbers that come one by one, in little memory and with a known error.
 *
 * The first `room` numbers are kept, and their quantiles are exact (type 7). When there are more, those kept are sorted and
 * every second one of them is kept on, standing for two; when there are `room` of those, every second one is kept on, standing
 * for four, and so on: the compactors of Manku, Rajagopalan and Lindsay (SIGMOD 1998), with the least and the most of each pair
 * kept in turn instead of one at random, so that the same numbers in the same order give the same answer. Every answer is one of
 * the numbers, or lies between two that are next to each other among those kept.
 *
 * What is off is the share that an answer stands for, by at most `shareError`, which grows with the logarithm of the count:
 * with room for 512, at most 0.003 up to 2,000 numbers and 0.005 up to 10,000. Memory is at most 8 bytes times `room` for every
 * doubling of the count beyond it.
 */
export class RunningQuantiles {
  readonly #room: number;
  readonly #first: Level = { values: [], keepsMost: false, above: undefined };
  #count = 0;
  /** The most by which numbers up to any point are counted too many, and too few. */
  #tooMany = 0;
  #tooFew = 0;

  /** @param room at least 2, and even */
  constructor(room: number) {
    if (!(room >= 2 && room % 2 === 0)) throw new RangeError(`room must be an even number from 2 up, not ${room}`);
    this.#room = room;
  }

  add(value: number): void {
    if (this.#first.values.length === this.#room) this.#halve(this.#first, 1);
    this.#first.values.push(value);
    this.#count++;
  }

  get count(): number {
    return this.#count;
  }

  /** The most that the share which an answer stands for may be off; 0 where answers are exact. */
  get shareError(): number {
    return this.#count === 0 ? 0 : Math.max(this.#tooMany, this.#tooFew) / this.#count;
  }

  /** One answer for each of `shares` (0 to 1), all undefined where there are no numbers. */
  quantiles(shares: readonly number[]): readonly (number | undefined)[] {
    if (this.#first.above === undefined) return quantiles(this.#first.values, shares);
    const kept = [...standing(this.#first, 1)].sort((a, b) => a.value - b.value);
    return shares.map((share) => interpolate(this.#count, share, (rank) => valueAt(rank, kept)));
  }

  /** Makes room at a level, whose numbers stand for `times` each. */
  #halve(level: Level, times: number): void {
    level.above ??= { values: [], keepsMost: false, above: undefined };
    const { above, keepsMost } = level;
    if (above.values.length === this.#room) this.#halve(above, 2 * times);
    Float64Array.from(level.values)
      .sort()
      .forEach((value, i) => {
        if ((i % 2 === 1) === keepsMost) above.values.push(value);
      });
    level.values = [];
    level.keepsMost = !keepsMost;
    if (keepsMost) this.#tooFew += times;
    else this.#tooMany += times;
  }
}

interface Level {
  values: number[];
  /** Whether the most of each pair is kept next time, and not the least. */
  keepsMost: boolean;
  /** Those that stand for twice as many. */
  above: Level | undefined;
}

interface Standing {
  readonly value: number;
  /** For so many numbers. */
  readonly times: number;
}

function* standing({ values, above }: Level, times: number): Generator<Standing> {
  for (const value of values) yield { value, times };
  if (above !== undefined) yield* standing(above, 2 * times);
}

/** @param kept in order */
function valueAt(rank: number, kept: readonly Standing[]): number {
  let upTo = 0;
  let found = 0;
  for (const { value, times } of kept) {
    found = value;
    upTo += times;
    if (rank < upTo) break;
  }
  return found;
}
