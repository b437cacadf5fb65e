/** Chooses one of several things, each with a chance in proportion to its weight. */
export class WeightedChoice<Thing> {
  readonly #things: readonly Thing[];
  /** Running sums of the weights, divided by their total. */
  readonly #shares: Float64Array;

  /** At least one thing; one weight for each, positive. They need not sum to 1. */
  constructor(things: readonly Thing[], weights: readonly number[]) {
    this.#things = things;
    const sums = new Float64Array(weights.length);
    let sum = 0;
    weights.forEach((weight, index) => {
      sum += weight;
      sums[index] = sum;
    });
    this.#shares = sums.map((upTo) => upTo / sum);
  }

  /** The first whose running share passes `u`, in [0, 1). Found by halving. */
  at(u: number): Thing {
    const shares = this.#shares;
    let low = 0;
    let high = shares.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (shares[middle]! > u) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.#things[low]!;
  }
}
