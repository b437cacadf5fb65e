import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Difference, Estimate } from '../../experiment/result.ts';

/** Those of one design from the baseline, in the order of the result. @param differences of the whole run, or of a part */
export function besideBaseline(
  { designs }: Comparison,
  differences: readonly Difference[],
  other: DesignResult,
): readonly Difference[] {
  return differences.filter((each) => each.other === other.key && each.baseline === designs[0]?.key);
}

/** The same, of one measure at all places of a kind. */
export function differencesAt(
  comparison: Comparison,
  other: DesignResult,
  measure: MeasureId,
  kind: Difference['where']['kind'],
): readonly Difference[] {
  return besideBaseline(comparison, comparison.differences, other).filter(
    (each) => each.measure === measure && each.where.kind === kind,
  );
}

/** The same people, hours or money under two names: at a resource and at its only step, or as given up and as lost. */
export function isSame(one: Difference, other: Difference): boolean {
  return (
    one.unit === other.unit && (['difference', 'from', 'to'] as const).every((part) => isAlike(one[part], other[part]))
  );
}

function isAlike(one: Estimate, other: Estimate): boolean {
  return (['mean', 'sd', 'p10', 'p50', 'p90'] as const).every((part) => one[part] === other[part]);
}

/** Whether its interval leaves out zero, though it may be too small to matter. */
export function leavesOutZero({ difference: { low = 0, high = 0 } }: Difference): boolean {
  return low > 0 || high < 0;
}

/** Whether there is a difference to speak of: an average without a steady state has none, whatever the runs gave. */
export function isGiven({ status, difference }: Difference): boolean {
  return status !== 'no steady state' && status !== 'still inside' && difference.mean !== undefined;
}

/**
 * On the same cases many a difference is exactly nothing in every replication: everything before the first change. Fewer than
 * half a case that is still inside may yet come to be counted.
 */
export function isNothing({ difference: { mean, sd = 0, low = 0, high = 0 } }: Difference): boolean {
  return mean === 0 && sd === 0 && low > -0.5 && high < 0.5;
}
