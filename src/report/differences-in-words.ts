/** Paired differences as sentences: the few that a reader came for, the clear ones first. */
import type { Comparison, Difference } from '../experiment/result.ts';
import { isGiven, isNothing } from './find-difference.ts';
import { keyDifferences } from './key-differences.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { measureLabel } from './measure-label.ts';
import { amount, powerFor, shown } from './quantity.ts';
import { figure } from './round-to-interval.ts';
import { designTitle, placeTitle } from './titles.ts';
import { differenceWords } from './words/headline.ts';
import { unitWords } from './words/units.ts';

/** One design against the baseline. */
export interface DifferenceHeadline {
  readonly lead: string;
  readonly sentences: readonly string[];
}

export function differencesInWords(comparison: Comparison, language: Language): readonly DifferenceHeadline[] {
  const [baseline, ...others] = comparison.designs;
  if (baseline === undefined) return [];
  return others.map((other) => {
    const titles = {
      other: designTitle(comparison, other, language),
      baseline: designTitle(comparison, baseline, language),
    };
    return {
      lead: fill(differenceWords.against[language], titles),
      sentences: keyDifferences(comparison, other).map((each) =>
        inWords(each, placeTitle(comparison, each, language), language),
      ),
    };
  });
}

/** One difference as a sentence. `place` is what the reader calls the place. */
export function inWords(difference: Difference, place: string, language: Language): string {
  const subject = subjectOf(difference, place, language);
  const spread = shown(difference.difference, difference.unit);
  const { mean, low, high } = spread;
  if (mean === undefined || !isGiven(difference)) return fill(differenceWords.noSteadyState[language], { subject });
  if (isNothing(difference)) return fill(differenceWords.exactlyNone[language], { subject });
  const { more, less } = unitWords[difference.unit];
  const direction = (mean > 0 ? more : less)[language];
  const power = powerFor(spread, difference.unit, 'prose');
  const size = amount(Math.abs(mean), power, difference.unit, language);
  if (low === undefined || high === undefined) {
    return fill(differenceWords.noRange[language], { subject, amount: size, direction });
  }
  if (!difference.clear) return fill(differenceWords.tooSmall[language], { subject });
  // The direction tells the sign; the end nearer to nothing comes first.
  const ends = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b).map((each) => figure(each, power, language));
  const range = low === high ? '' : fill(differenceWords.range[language], { low: ends[0] ?? '', high: ends[1] ?? '' });
  return fill(differenceWords.clear[language], { subject, amount: size, direction, range });
}

function subjectOf({ measure, where }: Difference, place: string, language: Language): string {
  const label = measureLabel(measure, language);
  if (where.kind === 'chain') return label;
  if (measure === 'ended' && where.kind === 'end') return fill(differenceWords.endsAs[language], { place });
  return fill(differenceWords.at[language], { measure: label, place });
}
