import type { Plan } from '../../plan/plan.ts';
import { measuredPeriods } from './periods.ts';
import type { Stretch } from './stretches.ts';

/** What is looked at besides the run itself, where designs are compared: the same for each of them. */
export interface Scope {
  /** Parts of the run over which each design is measured, in order and without gaps; none where no design has policies. */
  readonly stretches: readonly Stretch[];
  /** Whether the cases that come in the window are followed until they leave, beyond the end of the run. */
  readonly follows: boolean;
}

/**
 * The parts into which the policies of all designs together cut the measured window, so that each design can be measured
 * over the same ones. Designs share their period.
 */
export function commonStretches(plans: readonly Plan[]): readonly Stretch[] {
  const cuts = plans.flatMap((plan) => measuredPeriods(plan).flatMap(({ from, until }) => [from, until]));
  const moments = [...new Set(cuts)].sort((a, b) => a - b);
  const stretches = moments.slice(1).map((until, i) => ({ from: moments[i] ?? 0, until }));
  return stretches.length > 1 ? stretches : [];
}

export function sameStretches(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return one.length === other.length && one.every(({ from, until }, i) => isSame({ from, until }, other[i]));
}

function isSame(one: Stretch, other: Stretch | undefined): boolean {
  return other !== undefined && one.from === other.from && one.until === other.until;
}
