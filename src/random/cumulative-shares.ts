/** Finds which of several weighted things a uniform number points at. */
export class CumulativeShares {
  /** Running sums of the weights, divided by their total. */
  readonly #sums: Float64Array;

  /** Weights are positive and need not sum to 1; at least one. */
  constructor(weights: readonly number[]) {
    const sums = new Float64Array(weights.length);
    let sum = 0;
    weights.forEach((weight, index) => {
      sum += weight;
      sums[index] = sum;
    });
    this.#sums = sums.map((upTo) => upTo / sum);
  }

  /** The index of the first whose running share passes `u`, in [0, 1); by halving. */
  indexAt(u: number): number {
    const sums = this.#sums;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! > u) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
