import type { MeasureId } from '../experiment/measures/register.ts';
import type { DesignResult, Measured, Where } from '../experiment/result.ts';

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
