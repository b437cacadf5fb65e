/**
 * The room `random/`: numbers from a seed. It knows named streams and what the language can say about chance
 * (distribution.ts), and nothing of cases or time; the model calls it to draw, the forecast and the report for means
 * and tails. Begin with `Stream` here, then sampler.ts; a distribution is a file in distributions/ and a row
 * in distribution.ts.
 */
import seedrandom from 'seedrandom';
import type { UniformSource } from './distribution.ts';

const TWO_TO_21 = 0x200000;
const TWO_TO_MINUS_53 = Number.EPSILON / 2;

/**
 * The random numbers of one purpose (one step's durations, one step's routes, ...) in one replication, dealt out case by case.
 *
 * `seat(number, occasion)` goes to the substream of one occasion of one case, from wherever the stream was: what a case
 * draws depends on the stream's name, its own number and the occasion, and never on what others drew before it. Seating
 * costs no more than a draw, and nothing is allocated.
 *
 * The name gives a 64-bit key (seedrandom's alea). Seating is a keyed three-round Feistel permutation of the 64 bits
 * (number, occasion), so two seats never share a state; from there xoroshiro64** runs (Blackman and Vigna, "Scrambled
 * linear pseudorandom number generators", 2021), two of its 32-bit words to a draw.
 *
 * Dieharder 3.31.1 (its Diehard, STS and DAB tests and part of its RGB tests) failed nothing in the high 32 bits of the
 * first draws of consecutive cases, of one long substream and of the first draws of consecutive occasions; nor did a few
 * of its tests in second draws, in cases and occasions by turns, and in the low 32 bits. Of some 350 results five came
 * out weak, and passed on more or other draws.
 */
export class Stream implements UniformSource {
  readonly #key0: number;
  readonly #key1: number;
  #state0 = 1;
  #state1 = 0;

  constructor(name: string) {
    const generator = seedrandom.alea(name);
    this.#key0 = generator.int32();
    this.#key1 = generator.int32();
    this.seat(0, 0);
  }

  /** Both are whole numbers in the range of an int32. */
  seat(number: number, occasion: number): this {
    let right = (occasion ^ this.#key1) | 0;
    let left = (number ^ this.#key0) | 0;
    right = (right + mix(left)) | 0;
    left = (left + mix(right ^ this.#key0)) | 0;
    right = (right + mix(left ^ this.#key1)) | 0;
    // xoroshiro cannot leave the state of 64 zeros, which one seat in 2^64 would be.
    this.#state0 = (left | right) === 0 ? 1 : left;
    this.#state1 = right;
    return this;
  }

  /** The next uniform of this substream: a multiple of 2^-53 in (0, 1), both ends excluded (2^-54 stands in for 0). */
  next(): number {
    const a0 = this.#state0;
    const a1 = this.#state1 ^ a0;
    const high = scramble(a0);
    const b0 = ((a0 << 26) | (a0 >>> 6)) ^ a1 ^ (a1 << 9);
    const b1 = ((a1 << 13) | (a1 >>> 19)) ^ b0;
    const low = scramble(b0);
    this.#state0 = ((b0 << 26) | (b0 >>> 6)) ^ b1 ^ (b1 << 9);
    this.#state1 = (b1 << 13) | (b1 >>> 19);
    return ((high >>> 0) * TWO_TO_21 + (low >>> 11) || 0.5) * TWO_TO_MINUS_53;
  }
}

/** One name for each (seed, replication, purpose): no two of these triples share a name, whatever is in the texts. */
export function streamName(seed: string, replication: number, purpose: string): string {
  return JSON.stringify([seed, replication, purpose]);
}

/** A bijection of 32 bits in which every input bit reaches every output bit: "lowbias32" (Wellons, hash-prospector). */
function mix(word: number): number {
  let x = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/** The output function of xoroshiro64**. */
function scramble(state: number): number {
  const x = Math.imul(state, 0x9e3779bb);
  return Math.imul((x << 5) | (x >>> 27), 5);
}
