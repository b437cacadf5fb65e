import { element } from '../element.ts';

/** A step that cases pass, such as a gate, and a place at which a list is followed. */
export interface StepAndPlace {
  readonly step: number;
  readonly place: number;
}

/**
 * Counts, of those who pass a step, who then comes to a place, served or not: once for each time that they pass, as those whom
 * a gate lets through come to the place that it looks at.
 */
export class ComingLater {
  /** By pair of step and place: times that somebody passed. */
  readonly passed: Float64Array;
  /** The same, of those who have come to the place. */
  readonly came: Float64Array;

  /** By step, the pairs of it. */
  private readonly from: readonly (readonly number[])[];
  /** By step, the pairs of which the place has the list there. */
  private readonly reached: readonly (readonly number[])[];
  private readonly words: number;
  /** Per item: the pairs of which it has passed the step and has not come to the place, 32 in a word. */
  private under: Int32Array;

  /** @param placesAt by step, the places of the list there */
  constructor(pairs: readonly StepAndPlace[], placesAt: readonly (readonly number[])[]) {
    this.passed = new Float64Array(pairs.length);
    this.came = new Float64Array(pairs.length);
    const such = (is: (pair: StepAndPlace) => boolean) => pairs.flatMap((pair, i) => (is(pair) ? [i] : []));
    this.from = placesAt.map((_, at) => such(({ step }) => step === at));
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

  pass(step: number, item: number): void {
    for (const pair of element(this.from, step)) {
      this.passed[pair] = this.passed[pair]! + 1;
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
    this.passed.fill(0);
    this.came.fill(0);
  }

  private grow(item: number): void {
    const under = new Int32Array(2 * (item + 1) * this.words);
    under.set(this.under);
    this.under = under;
  }
}
