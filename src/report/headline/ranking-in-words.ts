/** Which designs can be the best, where that was asked. */

import type { Comparison } from '../../experiment/result.ts';
import type { LeftOut, Ranking } from '../../experiment/summary/ranking-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { listed } from '../phrases.ts';
import { measureSubject } from '../results/measure-label.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { rankingWords } from '../words/ranking.ts';
import { rangeWords } from '../words/units.ts';

/** Empty where no ranking was asked for. */
export function rankingSentences(comparison: Comparison, language: Language): readonly string[] {
  const { ranking } = comparison;
  if (ranking === undefined) return [];
  return [
    answer(comparison, ranking, language),
    ...(ranking.designs.length > 1 ? [inLanguage(rankingWords.certain, language)] : []),
    ...leftOut(comparison, ranking, language),
  ];
}

function answer(comparison: Comparison, ranking: Ranking, language: Language): string {
  const { designs, replications } = ranking;
  const by = rankedBy(comparison, ranking, language);
  const count = designs.length;
  if (count < 2) return fill(rankingWords.tooFew, language, { by });
  const best = designs.filter(({ canBeBest }) => canBeBest).map(({ design }) => titleOf(comparison, design, language));
  const [only = ''] = best;
  if (best.length === 1) return fill(rankingWords.one, language, { by, best: only, count });
  if (best.length === count) return fill(rankingWords.all, language, { by, count, replications });
  const names = listed(
    best.map((design) => fill(rankingWords.quoted, language, { design })),
    language,
  );
  return fill(rankingWords.some, language, { by, names, replications, count, some: best.length });
}

function leftOut(comparison: Comparison, ranking: Ranking, language: Language): readonly string[] {
  if (ranking.leftOut.length === 0) return [];
  const designs = ranking.leftOut.map(({ design, why }) => {
    return fill(rankingWords.leftOutBecause, language, {
      design: titleOf(comparison, design, language),
      why: whyLeftOut(why, language),
    });
  });
  return [fill(rankingWords.leftOut, language, { designs: listed(designs, language) })];
}

function whyLeftOut(why: LeftOut['why'], language: Language): string {
  return why === 'no such place'
    ? inLanguage(rankingWords.noSuchPlace, language)
    : inLanguage(rangeWords[why], language);
}

/** "“Waiting at the end, Care” (less is better)" */
export function rankedBy(
  comparison: Comparison,
  { measure, kind, whereName, better }: Ranking,
  language: Language,
): string {
  return fill(rankingWords.by, language, {
    measure: measureSubject(measure, language),
    place: placeTitle(comparison, { where: { kind }, whereName }, language),
    better: inLanguage(rankingWords[better], language),
  });
}

export function titleOf(comparison: Comparison, key: string, language: Language): string {
  const design = comparison.designs.find((each) => each.key === key);
  return design === undefined ? key : designTitle(comparison, design, language);
}
