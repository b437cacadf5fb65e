/** Designs in the order of a measure, and which of them can be the best. */

import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { differenceText, isPart, rangeText } from '../figures/quantity.ts';
import { rankedBy, titleOf } from '../headline/ranking-in-words.ts';
import { rankingWords } from '../words/ranking.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import { labelWithUnit } from './measures-at.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/**
 * Undefined where no ranking was asked for, or there is nothing to rank.
 *
 * @param nameOf what a design is called, by its key: its title if not given
 */
export function rankingTable(
  comparison: Comparison,
  language: Language,
  nameOf = (key: string) => titleOf(comparison, key, language),
): Table | undefined {
  const { ranking } = comparison;
  if (ranking === undefined || ranking.designs.length < 2) return undefined;
  const { measure, unit } = ranking;
  const nothing = inLanguage(rangeWords.nothing, language);
  const ranked = ranking.designs.map(({ design, canBeBest, behindAtMost, ...estimate }) => [
    nameOf(design),
    inLanguage(rankingWords[canBeBest ? 'yes' : 'no'], language),
    rangeText(estimate, unit, language, isPart(measure, unit)),
    behindAtMost === undefined
      ? nothing
      : differenceText({ mean: behindAtMost, low: undefined, high: undefined }, unit, language),
  ]);
  return {
    caption: fill(rankingWords.caption, language, { by: rankedBy(comparison, ranking, language) }),
    columns: [
      words(inLanguage(tableWords.design, language)),
      words(inLanguage(rankingWords.canBeBest, language)),
      numbers(labelWithUnit(measure, unit, language)),
      numbers(inLanguage(rankingWords.behind, language)),
    ],
    rows: [
      ...ranked,
      ...ranking.leftOut.map(({ design }) => [
        nameOf(design),
        inLanguage(rankingWords.notRanked, language),
        nothing,
        nothing,
      ]),
    ],
  };
}
