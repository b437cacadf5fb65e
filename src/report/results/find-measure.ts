/**
 * Where a report finds things in results, and what they are called: a measure at a place here, a difference in
 * find-difference.ts, titles of designs and places in titles.ts, of measures in measure-label.ts. The room computes nothing; all others call it.
 */
import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Measured, Where } from '../../experiment/result.ts';
import { averagedWords } from '../words/tables.ts';

/** A design, or a period of it. */
type Measures = Pick<DesignResult, 'measures'>;

/** The one measure with this id at a place, told by the place's kind and key; undefined where it was not taken. */
export function measuredAt(
  { measures }: Measures,
  measure: MeasureId,
  kind: Where['kind'],
  whereName: string,
): Measured | undefined {
  return measures.find((each) => each.measure === measure && each.where.kind === kind && each.whereName === whereName);
}

/** All places of a kind where the measure was taken, in the order of the result. */
export function measuredOver({ measures }: Measures, measure: MeasureId, kind: Where['kind']): readonly Measured[] {
  return measures.filter((each) => each.measure === measure && each.where.kind === kind);
}

/**
 * What is said of where cases end, of designs beside each other: of the same cases, followed until they left, where that is known
 * of each; otherwise, as for a design on its own, of what ended within the period.
 */
export function endsMeasure({ designs }: Comparison): 'followed ended' | 'ended' {
  const areFollowed = designs.every((design) => {
    const ends = measuredOver(design, 'followed ended', 'end');
    return ends.length > 0 && ends.every(({ status }) => status !== 'still inside');
  });
  return areFollowed ? 'followed ended' : 'ended';
}

/** Which cases that measure counts: those that ended in the period, or, where a run goes on after it, up to the run's end. */
export function endsCounted(comparison: Comparison): 'followed' | 'in period' | 'until empty' {
  if (endsMeasure(comparison) === 'followed ended') return 'followed';
  return comparison.designs.some(({ plan }) => plan.period.untilEmpty === true) ? 'until empty' : 'in period';
}

/** How it is said of what figures are: of a single replication of each design nothing is an average, nor has a range. */
export function averaged({ designs }: Comparison): (typeof averagedWords)[keyof typeof averagedWords] {
  return averagedWords[designs.every(({ replications }) => replications === 1) ? 'once' : 'several'];
}
