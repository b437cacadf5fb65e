import type { Comparison, DesignResult, Difference } from '../experiment/result.ts';

/** Differences of one design from the baseline, of one measure at all places of a kind, in the order of the result. */
export function differencesAt(
  { differences }: Comparison,
  other: DesignResult,
  measure: string,
  kind: Difference['where']['kind'],
): readonly Difference[] {
  return differences.filter((each) => each.other === other.key && each.measure === measure && each.where.kind === kind);
}

/** Whether there is a difference to speak of: an average without a steady state has none, whatever the runs gave. */
export function isGiven({ status, difference }: Difference): boolean {
  return status !== 'no steady state' && difference.mean !== undefined;
}

/** On the same cases many a difference is exactly nothing: everything before the first change. */
export function isNothing({ difference: { mean, low = mean, high = mean } }: Difference): boolean {
  return mean === 0 && low === 0 && high === 0;
}
