/**
 * The draws of every contestant but declared scenarios, so that what is compared is the handling of events: sfc32
 * (Chris Doty-Humphrey), 32 bits a uniform, nothing allocated.
 */
export class Chance {
  #a: number;
  #b: number;
  #c = 0x2545f491;
  #counter = 1;
  #spareNormal: number | undefined;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = Math.imul(seed, 0x9e3779b9);
    for (let round = 0; round < 15; round++) this.uniform();
  }

  /** In the open interval (0, 1). */
  uniform(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return ((sum >>> 0) + 0.5) * 2 ** -32;
  }

  exponential(mean: number): number {
    return -mean * Math.log(this.uniform());
  }

  /** @param logarithm mean and standard deviation of the logarithm */
  lognormal(logarithm: { readonly mean: number; readonly deviation: number }): number {
    return Math.exp(logarithm.mean + logarithm.deviation * this.normal());
  }

  /** Shape 4: the sum of four exponentials, by one logarithm of a product. */
  gamma4(mean: number): number {
    return -0.25 * mean * Math.log(this.uniform() * this.uniform() * this.uniform() * this.uniform());
  }

  /** Standard normal, by Marsaglia's polar method, which makes two at a time. */
  normal(): number {
    const spare = this.#spareNormal;
    if (spare !== undefined) {
      this.#spareNormal = undefined;
      return spare;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spareNormal = y * factor;
      return x * factor;
    }
  }
}

/** The logarithm of a lognormal with this mean and this standard deviation over the mean. */
export function logarithmOf(mean: number, variation: number): { readonly mean: number; readonly deviation: number } {
  const variance = Math.log(1 + variation * variation);
  return { mean: Math.log(mean) - variance / 2, deviation: Math.sqrt(variance) };
}
