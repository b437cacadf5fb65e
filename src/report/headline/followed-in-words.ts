/** Of which cases ends and money are reported, where designs are compared; or why they are not. */

import type { Comparison, DesignResult, Measured } from '../../experiment/result.ts';
import { fill, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { dateInWords, whenInWords } from '../dates/date-in-words.ts';
import { formatNumber } from '../figures/number-format.ts';
import { designTitle } from '../results/titles.ts';
import { differenceWords } from '../words/differences.ts';

export function followedSentence(
  comparison: Comparison,
  baseline: DesignResult,
  other: DesignResult,
  language: Language,
): readonly string[] {
  const both = [baseline, other];
  if (both.some(({ followed }) => followed === undefined)) return [];
  const isWithheld = both.some(({ measures }) => measures.some(endsWithheld));
  const stuck = both.flatMap((design) => notLeft(comparison, design, isWithheld, language));
  if (isWithheld) return stuck;
  const { start, horizon, startUp } = baseline.plan.period;
  const when = whenInWords(start, { from: startUp, until: horizon }, language);
  return [fill(differenceWords.followed, language, { when }), ...stuck];
}

function endsWithheld({ status, where }: Measured): boolean {
  return status === 'still inside' && where.kind === 'end';
}

/** Nothing where everybody left, or as good as everybody. */
function notLeft(
  comparison: Comparison,
  design: DesignResult,
  isWithheld: boolean,
  language: Language,
): readonly string[] {
  const { followed, plan } = design;
  const inside = followed?.inside.mean ?? 0;
  // Less than half a case, on average, is nobody worth mentioning where nothing is withheld for it.
  if (followed?.inside.mean === undefined || inside === 0 || (!isWithheld && inside < 0.5)) return [];
  const { start, horizon } = plan.period;
  const { mean } = followed.inside;
  const isWhole = (count: number) => count >= 10 || Number.isInteger(Math.round(10 * count) / 10);
  const decimals = (count: number) => (count < 0.1 ? 2 : isWhole(count) ? 0 : 1);
  const cases = (count: number) => formatNumber(count, decimals(count), language);
  return [
    fill(differenceWords[isWithheld ? 'withheld' : 'hardlyAny'], language, {
      design: designTitle(comparison, design, language),
      inside: cases(mean),
      cases: cases(followed.cases.mean ?? 0),
      date: dateInWords(dateAt(start, horizon + followed.beyond), language),
    }),
  ];
}
