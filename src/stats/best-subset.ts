import { studentFactor } from './student-t.ts';
import { Tally } from './tally.ts';

/** What can be said of one system among those that it is compared with; all of it together with the asked confidence. */
export interface Standing {
  readonly system: number;
  /** Whether no other is shown to be better. The best is among those of which this holds. */
  readonly canBeBest: boolean;
  /** So much worse than the best of the others it is at most, never below 0; undefined where that cannot be said. */
  readonly behindAtMost: number | undefined;
}

/**
 * Which of several systems can be the best, by replications in which all of them met the same random numbers.
 *
 * A system is ruled out by another whose mean is better by more than a Student interval of the difference in pairs, one-sided
 * at (1 - confidence) / (k - 1): the screening of Nelson, Swann, Goldsman and Song, "Simple procedures for selecting the best
 * simulated system when the number of alternatives is large", Operations Research 49 (2001), 950-963, with paired differences
 * and Bonferroni's inequality because the systems are not independent. The best is ruled out with a probability of at most
 * 1 - confidence, whatever the means, variances and correlations, when the differences are normal. The same event bounds how
 * far each is behind: the upper ends of Hsu's comparisons with the best, as Nelson and Matejcik have them for common random
 * numbers, Management Science 41 (1995), 1935-1945.
 *
 * Memory and the work of each replication go with the square of the number of systems.
 */
export class BestSubset {
  private readonly count: number;
  /** Of each two, the first before the second: first - second. */
  private readonly apart: readonly { readonly tally: Tally; off: number }[][];

  /** @param count of systems */
  constructor(count: number) {
    this.count = count;
    this.apart = Array.from({ length: count }, (_, one) =>
      Array.from({ length: Math.max(0, count - one - 1) }, () => ({ tally: new Tally(), off: 0 })),
    );
  }

  /**
   * One replication of all of them.
   *
   * @param values by system; undefined where it saw nothing, which leaves its pairs out
   * @param errors the most that each value may be off, by which intervals are wider; none where not given
   */
  add(values: readonly (number | undefined)[], errors: readonly number[] = []): void {
    for (let one = 0; one < this.count; one++) {
      for (let other = one + 1; other < this.count; other++) {
        const [value, beside] = [values[one], values[other]];
        const pair = this.apart[one]?.[other - one - 1];
        if (value === undefined || beside === undefined || pair === undefined) continue;
        pair.tally.add(value - beside);
        pair.off += (errors[one] ?? 0) + (errors[other] ?? 0);
      }
    }
  }

  /**
   * @param systems those that are compared, two or more, by number
   * @param better whether the best is the one with the lowest mean or the highest
   */
  standings(systems: readonly number[], better: 'lower' | 'higher', confidence = 0.95): readonly Standing[] {
    const others = Math.max(1, systems.length - 1);
    const twoSided = 1 - (2 * (1 - confidence)) / others;
    return systems.map((system) => {
      let canBeBest = true;
      let behind = 0;
      for (const other of systems) {
        if (other === system) continue;
        const { mean, halfWidth } = this.behind(system, other, better, twoSided);
        if (mean - halfWidth > 0) canBeBest = false;
        behind = Math.max(behind, mean + halfWidth);
      }
      return { system, canBeBest, behindAtMost: Number.isFinite(behind) ? behind : undefined };
    });
  }

  /** How much worse one is than another: above 0 where it is worse. */
  private behind(system: number, other: number, better: 'lower' | 'higher', confidence: number) {
    const [first, second] = system < other ? [system, other] : [other, system];
    const pair = this.apart[first]?.[second - first - 1];
    const { mean, sd, count } = pair?.tally ?? new Tally();
    if (pair === undefined || mean === undefined || sd === undefined) return { mean: 0, halfWidth: Infinity };
    const halfWidth = studentFactor(confidence, count - 1) * (sd / Math.sqrt(count)) + pair.off / count;
    const sign = (system < other ? 1 : -1) * (better === 'lower' ? 1 : -1);
    return { mean: sign * mean, halfWidth };
  }
}
