import type { Relation } from '../../plan/plan.ts';
import type { Distribution } from '../../random/distribution.ts';
import { survival } from '../../random/distribution.ts';

/**
 * A numeric attribute told apart no further than conditions do: k thresholds cut the line into 2k + 1 cells, by turns an
 * open interval and a threshold itself (below t1, exactly t1, between t1 and t2, ...).
 */
export function cellShares(cuts: readonly number[], draw: Distribution): readonly number[] {
  const shares: number[] = [];
  let above = 1;
  for (const cut of cuts) {
    // P(X >= cut): no distribution of the language puts weight within this distance below a threshold but not on it.
    const from = Math.min(above, survival(draw, cut - Math.abs(cut) * 1e-12 - Number.MIN_VALUE));
    const beyond = Math.min(from, survival(draw, cut));
    shares.push(above - from, from - beyond);
    above = beyond;
  }
  shares.push(above);
  return shares;
}

/** Whether every value in the cell stands in this relation to the threshold numbered `cut`. */
export function cellHolds(cell: number, cut: number, relation: Relation): boolean {
  const at = 2 * cut + 1;
  switch (relation) {
    case '<':
      return cell < at;
    case '<=':
      return cell <= at;
    case '>':
      return cell > at;
    case '>=':
      return cell >= at;
    case '=':
      return cell === at;
  }
}
