/** What was asked of the intervals, and how many replications that took. */

import type { Comparison, Difference, Estimate, Measured } from '../../experiment/result.ts';
import type { PreciseMeasure, Precision } from '../../experiment/summary/precision-result.ts';
import { fill, type Language } from '../../language/text.ts';
import { formatNumber, percentage } from '../figures/number-format.ts';
import { amountWithRange, isPart, rangeText } from '../figures/quantity.ts';
import { measureLabel } from '../results/measure-label.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { precisionWords } from '../words/precision.ts';

/** Whether it was reached first, and then a sentence for each measure; empty where the number of replications was given. */
export function precisionSentences(comparison: Comparison, language: Language): readonly string[] {
  const { precision } = comparison;
  if (precision === undefined) return [];
  const { share, replications, reached, measures } = precision;
  const outcome = reached ? precisionWords.reached : precisionWords.missed;
  return [
    fill(outcome, language, { share: askedShare(share, language), replications: count(replications, language) }),
    ...measures.map((each) => measureSentence(comparison, precision, each, language)),
  ];
}

function measureSentence(
  comparison: Comparison,
  { replications }: Precision,
  each: PreciseMeasure,
  language: Language,
): string {
  const what = preciseMeasureTitle(comparison, each, language);
  const { mean, low, high, reached, enough, about, against } = each;
  const said = { what, replications: count(replications, language) };
  if (mean === undefined || low === undefined || high === undefined) {
    return fill(precisionWords.nothing, language, said);
  }
  if (!hasValue(comparison, each)) return fill(precisionWords.withheld, language, said);
  if (against !== undefined && low < 0 && high > 0) {
    // As many as would bring the nearer end of the interval to 0.
    const times = (high - low) / 2 / Math.abs(mean);
    const needed = Math.ceil(replications * times * times);
    if (needed <= mostReplications)
      return fill(precisionWords.tooSmall, language, { ...said, about: rounded(needed, language) });
  }
  // Of a share itself there are per cent; of a difference of shares, percentage points.
  const isShare = each.unit === 'share' && against === undefined;
  const amount = isShare
    ? rangeText(each, each.unit, language, isPart(each.measure, each.unit))
    : amountWithRange(each, each.unit, language);
  if (enough !== undefined) {
    const more = count(replications - enough, language);
    return fill(precisionWords.enough, language, { what, amount, enough: count(enough, language), more });
  }
  if (about === undefined || reached === undefined) return fill(precisionWords.hopeless, language, { what, amount });
  const known = { what, amount, reached: percentage(reached, language) };
  return about > mostReplications
    ? fill(precisionWords.farFrom, language, { ...known, most: count(mostReplications, language) })
    : fill(precisionWords.notEnough, language, { ...known, about: rounded(about, language) });
}

/** Whether the results give it: an average where there is no steady state is nobody's. */
export function hasValue(
  { designs, differences }: Comparison,
  { measure, kind, whereName, design, against }: PreciseMeasure,
): boolean {
  const isIt = (each: Measured | Difference) =>
    each.measure === measure && each.where.kind === kind && each.whereName === whereName;
  const found =
    against === undefined
      ? designs.find(({ key }) => key === design)?.measures.find(isIt)
      : differences.find((each) => each.baseline === against && each.other === design && isIt(each));
  return found === undefined || found.status !== 'no steady state';
}

/** More than this is no advice. */
const mostReplications = 1_000_000;

/**
 * About how many replications would bring the nearer end of an interval that holds 0 to 0, if mean and spread stay as they are.
 * Undefined for one that does not hold 0, and where no number within reason would do.
 */
export function replicationsToTell(
  { mean, low, high, replications }: Pick<Estimate, 'mean' | 'low' | 'high' | 'replications'>,
  language: Language,
): string | undefined {
  if (mean === undefined || low === undefined || high === undefined || !(low < 0 && high > 0)) return undefined;
  const times = (high - low) / 2 / Math.abs(mean);
  const needed = Math.ceil(replications * times * times);
  return needed <= mostReplications ? rounded(needed, language) : undefined;
}

/** "Waiting at the end, Care, in “Refer everyone”" */
export function preciseMeasureTitle(
  comparison: Comparison,
  { measure, kind, whereName, design, against }: PreciseMeasure,
  language: Language,
): string {
  const place = placeTitle(comparison, { where: { kind }, whereName }, language);
  const what = fill(precisionWords.of, language, { measure: measureLabel(measure, language), place });
  const titleOf = (key: string) => {
    const found = comparison.designs.find((each) => each.key === key);
    return found === undefined ? key : designTitle(comparison, found, language);
  };
  if (against !== undefined) {
    const both = { design: titleOf(design), baseline: titleOf(against) };
    return fill(precisionWords.differenceOf, language, { what, ...both });
  }
  return comparison.designs.length > 1
    ? fill(precisionWords.ofDesign, language, { what, design: titleOf(design) })
    : what;
}

/** As it was asked for, which may be finer than what is known: "0.05%". */
export function askedShare(share: number, language: Language): string {
  const percent = Number((share * 100).toPrecision(6));
  return `${formatNumber(percent, String(percent).split('.')[1]?.length ?? 0, language)}%`;
}

function count(value: number, language: Language): string {
  return formatNumber(value, 0, language);
}

/** An estimate of a number of replications is not known to more than two figures; rounded up. */
function rounded(value: number, language: Language): string {
  const step = value < 100 ? 1 : Number(`1e${String(value).length - 2}`);
  return count(Math.ceil(value / step) * step, language);
}
