/** How far a figure that an office took from some of its cases may be from that of all of them. */
import { day } from '../../plan/units.ts';
import type { BoundedErrorQuantiles } from '../../stats/bounded-error-quantiles.ts';
import { figureKind } from '../measures/figure-kinds.ts';
import type { MeasureId } from '../measures/register.ts';
import { casesAt, overEnds, together, totalsAt, waitsAt } from '../measures/sums.ts';
import type { Where } from '../result.ts';
import type { Snapshot } from './snapshot.ts';

/** A figure taken from so many of `of` cases, where it is known how many those are. */
interface Taken {
  readonly count: number;
  readonly of: number | undefined;
}

/**
 * The variance of a share found among `count` cases taken at random, without replacement, from all of them: p (1 - p) / n times
 * (N - n) / (N - 1) (Cochran, Sampling Techniques, third edition, 1977, section 3.2). Who counted all has no sampling error;
 * where it is not known how many all are, they are taken to be many more.
 */
export function varianceOfShare(share: number, taken: Taken): number {
  return ((share * (1 - share)) / taken.count) * notCounted(taken);
}

/**
 * The same of a mean or a quantile of the waits or total times at a place: of a mean s^2 / n times (N - n) / (N - 1) (Cochran,
 * section 2.6); of a quantile by the spread between the quantiles one standard error of the share below and above it
 * (Woodruff, Journal of the American Statistical Association 47, 1952). Undefined where the single cases are not known.
 */
export function samplingVariance(
  measure: MeasureId,
  where: Where,
  { snapshot, value, count }: { readonly snapshot: Snapshot; readonly value: number; readonly count: number },
): number | undefined {
  const kind = figureKind(measure);
  if (kind === 'share') return varianceOfShare(value, { count, of: sharedBy(measure, snapshot, where) });
  const cases = singleCases(measure, snapshot, where);
  if (cases === undefined || cases.count === 0) return undefined;
  const taken = { count, of: cases.count };
  if (kind === 'mean') return (varianceOf(cases) / count) * notCounted(taken);
  if (kind !== 'quantile') return undefined;
  const share = measure.endsWith('p90') ? 0.9 : 0.5;
  const error = Math.sqrt(varianceOfShare(share, taken));
  const [low, high] = [share - error, share + error].map((at) => cases.quantile(Math.min(1, Math.max(0, at))) ?? 0);
  const standardError = ((high ?? 0) - (low ?? 0)) / (2 * day);
  return standardError * standardError;
}

/** 0 where all were counted. */
function notCounted({ count, of }: Taken): number {
  if (of === undefined) return 1;
  return of <= 1 ? 0 : Math.max(0, (of - count) / (of - 1));
}

/** In seconds. */
function singleCases(measure: MeasureId, snapshot: Snapshot, where: Where): BoundedErrorQuantiles | undefined {
  if (measure.startsWith('wait ') && (where.kind === 'resource' || where.kind === 'step')) {
    return together(waitsAt(snapshot, where));
  }
  return measure.startsWith('total time ') ? together(totalsAt(snapshot, where)) : undefined;
}

/** Of how many cases a share is. */
function sharedBy(measure: MeasureId, snapshot: Snapshot, where: Where): number | undefined {
  if (measure === 'share of cases') return overEnds({ kind: 'chain' }, casesAt(snapshot, where).ended);
  if (measure === 'absences' && where.kind === 'step') {
    const { present, absent } = snapshot.statistics.groups;
    return (present[where.index] ?? 0) + (absent[where.index] ?? 0);
  }
  return undefined;
}

/** Of values in days, from their histogram: each is taken to lie halfway what its bucket is known to span. */
function varianceOf(cases: BoundedErrorQuantiles): number {
  let sum = 0;
  let squares = 0;
  for (let bucket = cases.bucketFrom(-1); bucket < Number.POSITIVE_INFINITY; bucket = cases.bucketFrom(bucket + 1)) {
    const { count, least, largest } = cases.bunchIn(bucket);
    const middle = (least + largest) / (2 * day);
    sum += count * middle;
    squares += count * middle * middle;
  }
  const mean = sum / cases.count;
  return Math.max(0, squares / cases.count - mean * mean);
}
