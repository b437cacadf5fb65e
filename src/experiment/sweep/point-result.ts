/** What is kept of the comparison at a point of a sweep. */
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { chosenIn } from '../points/chosen-measure.ts';
import type { Comparison, DesignResult, Estimate } from '../result.ts';
import { isCompared } from '../summary/compared-measures.ts';
import { differenceOf } from '../uncertainty/outcome-of.ts';
import type { Verdict } from '../verdicts/verdict-result.ts';
import type { DesignAtPoint, DifferenceAtPoint, PlaceVerdict, PointEstimate, PointResult } from './sweep-result.ts';

export function pointResult(comparison: Comparison, measures: readonly ChosenMeasure[]): PointResult {
  const { designs } = comparison;
  return {
    designs: designs.map((design) => atPoint(design, measures)),
    differences: designs
      .slice(1)
      .map((_, other) => measures.map((measure) => differenceAtPoint(comparison, other + 1, measure))),
  };
}

function differenceAtPoint(comparison: Comparison, design: number, measure: ChosenMeasure): DifferenceAtPoint | null {
  const found = isCompared(measure.measure, measure) ? differenceOf(comparison, design, measure) : undefined;
  if (found === undefined) return null;
  const { status, clear, difference } = found;
  const isKnown = difference.mean !== undefined;
  return { status, clear, estimate: withNulls(isKnown ? difference : nothing(difference)) };
}

function atPoint(design: DesignResult, measures: readonly ChosenMeasure[]): DesignAtPoint {
  return {
    measures: measures.map((chosen) => {
      const found = chosenIn(design, chosen);
      if (found === undefined) return null;
      const { status, estimate } = found;
      return { status, estimate: withNulls(status === 'no steady state' ? nothing(estimate) : estimate) };
    }),
    verdicts: design.verdicts.map((verdict) => inShort(verdict, design)),
  };
}

/** An average without a steady state means nothing, and is not kept where somebody might use it. */
function nothing({ replications }: Estimate): Estimate {
  return { ...empty, replications };
}

const empty = {
  ...{ mean: undefined, low: undefined, high: undefined, sd: undefined },
  ...{ p10: undefined, p50: undefined, p90: undefined },
};

function withNulls({ mean, low, high, sd, p10, p50, p90, replications, of }: Estimate): PointEstimate {
  const orNull = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value);
  return {
    ...{ mean: orNull(mean), low: orNull(low), high: orNull(high), sd: orNull(sd) },
    ...{ p10: orNull(p10), p50: orNull(p50), p90: orNull(p90), replications, of: orNull(of) },
  };
}

function inShort(verdict: Verdict, { plan }: DesignResult): PlaceVerdict {
  const place = plan.resources[verdict.resource]?.name ?? '';
  const { kind } = verdict;
  return kind === 'short'
    ? { place, kind, slight: verdict.slight, list: verdict.list }
    : { place, kind, slight: false, list: null };
}
