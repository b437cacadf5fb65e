import type { Period } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';

/** A part of a run: from `from` (included) until `until` (excluded). */
export interface Window {
  readonly from: Seconds;
  readonly until: Seconds;
}

export function wholeRun({ horizon }: Period): Window {
  return { from: 0, until: horizon };
}
