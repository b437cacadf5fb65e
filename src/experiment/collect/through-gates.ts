import { element } from '../element.ts';

/** A gate that looks at a place at which a list is followed. */
export interface GateBefore {
  readonly step: number;
  readonly place: number;
}

/**
 * Counts, of those whom gates let through, who then comes to the place that the gate looks at, served or not: once for each
 * time that the gate lets them through.
 */
export class ThroughGates {
  /** By pair of gate and place. */
  readonly came: Float64Array;

  /** By step, the pairs of the gate there. */
  private readonly opened: readonly (readonly number[])[];
  /** By step, the pairs of which the place has the list there. */
  private readonly reached: readonly (readonly number[])[];
  private readonly words: number;
  /** Per item: the pairs of which it was let through and has not come to the place, 32 in a word. */
  private under: Int32Array;

  /** @param placesAt by step, the places of the list there */
  constructor(pairs: readonly GateBefore[], placesAt: readonly (readonly number[])[]) {
    this.came = new Float64Array(pairs.length);
    const such = (is: (pair: GateBefore) => boolean) => pairs.flatMap((pair, i) => (is(pair) ? [i] : []));
    this.opened = placesAt.map((_, at) => such(({ step }) => step === at));
    this.reached = placesAt.map((places) => such(({ place }) => places.includes(place)));
    this.words = Math.ceil(pairs.length / 32);
    this.under = new Int32Array(256 * this.words);
  }

  /** A case comes into the chain. */
  begin(item: number): void {
    const end = (item + 1) * this.words;
    if (end > this.under.length) this.grow(item);
    this.under.fill(0, item * this.words, end);
  }

  admit(step: number, item: number): void {
    for (const pair of element(this.opened, step)) {
      const word = item * this.words + (pair >> 5);
      this.under[word] = this.under[word]! | (1 << (pair & 31));
    }
  }

  /** A case comes to the list of a step. */
  come(step: number, item: number): void {
    for (const pair of element(this.reached, step)) {
      const word = item * this.words + (pair >> 5);
      const bit = 1 << (pair & 31);
      if ((this.under[word]! & bit) === 0) continue;
      this.under[word] = this.under[word]! & ~bit;
      this.came[pair] = this.came[pair]! + 1;
    }
  }

  /** The window begins: who is on the way stays so. */
  open(): void {
    this.came.fill(0);
  }

  private grow(item: number): void {
    const under = new Int32Array(2 * (item + 1) * this.words);
    under.set(this.under);
    this.under = under;
  }
}
