import type { Estimate, Measured } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { powerFor, shown, whyNot } from '../figures/quantity.ts';
import { figure } from '../figures/round-to-interval.ts';
import { timeText } from '../headline/levels-and-change.ts';
import { isTime } from '../results/time-unit.ts';
import { rangeWords } from '../words/units.ts';

/** An average as fine as it is known, where there is no room for its range; or why there is none. */
export function averageText(measured: Measured | undefined, language: Language): string {
  if (measured === undefined) return inLanguage(rangeWords.nothing, language);
  const { estimate, status } = measured;
  if (status === 'no steady state') return inLanguage(rangeWords[status], language);
  return estimate.mean === undefined ? whyNot(status, language) : amountText(estimate, measured, language);
}

/** Times with their unit, shares in per cent, everything else as a bare number. */
export function amountText(
  estimate: Estimate,
  { measure, unit }: Pick<Measured, 'measure' | 'unit'>,
  language: Language,
): string {
  const spread = shown(estimate, unit);
  if (spread.mean === undefined) return inLanguage(rangeWords.nothing, language);
  if (isTime(measure, unit)) return timeText(estimate, { measure, unit }, language);
  const text = figure(spread.mean, powerFor(spread, unit, 'prose'), language);
  return unit === 'share' ? fill(rangeWords.percent, language, { number: text }) : text;
}
