import type { DesignResult, Measured, Where } from '../experiment/result.ts';

/** The one measure with this id at a place, told by the place's kind and key; undefined where it was not taken. */
export function measuredAt(
  design: DesignResult,
  measure: string,
  kind: Where['kind'],
  whereName: string,
): Measured | undefined {
  return design.measures.find(
    (each) => each.measure === measure && each.where.kind === kind && each.whereName === whereName,
  );
}

/** All places of a kind where the measure was taken, in the order of the result. */
export function measuredOver(design: DesignResult, measure: string, kind: Where['kind']): readonly Measured[] {
  return design.measures.filter((each) => each.measure === measure && each.where.kind === kind);
}
