/** Designs in the order of the measure by which they are ranked, and which of them can be the best. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { shown } from '../figures/quantity.ts';
import { rankedBy, rankingSentences } from '../headline/ranking-in-words.ts';
import { labelWithUnit } from '../tables/measures-at.ts';
import { rankingTable } from '../tables/ranking.ts';
import { rankingWords } from '../words/ranking.ts';
import type { ChartSheet } from './chart.ts';
import { designColours, designStyles } from './design-styles.ts';
import { frame, rowsHeight } from './theme.ts';

/** Of more designs the table tells. */
const mostDesigns = 40;

export function ranking(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const { ranking: found } = comparison;
  const table = rankingTable(comparison, language);
  if (found === undefined || table === undefined || found.designs.length > mostDesigns) return [];
  const title = inLanguage(rankingWords.chartTitle, language);
  const styles = designStyles(comparison, language);
  const values = found.designs.map(({ design, canBeBest, ...estimate }) => {
    const { mean, low, high } = shown(estimate, found.unit);
    return { design: styles.find(({ key }) => key === design)?.label ?? design, mean, low, high, canBeBest };
  });
  const y = {
    field: 'design',
    type: 'nominal',
    sort: null,
    axis: { title: null, domain: false, ticks: false },
  } as const;
  const x = {
    type: 'quantitative',
    scale: { zero: false },
    axis: { title: labelWithUnit(found.measure, found.unit, language), format: ',~f' },
  } as const;
  const colour = designColours[0] ?? 'black';
  const spec: TopLevelSpec = {
    ...frame(title, [fill(rankingWords.chartNote, language, { by: rankedBy(comparison, found, language) })], language),
    width: 520,
    height: rowsHeight(values.length, 1),
    data: { values },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2, color: colour },
        encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, fill: '#ffffff', stroke: colour, strokeWidth: 2, opacity: 1, size: 90 },
        encoding: { y, x: { ...x, field: 'mean' } },
      },
      {
        transform: [{ filter: 'datum.canBeBest' }],
        mark: { type: 'point', filled: true, color: colour, opacity: 1, size: 90 },
        encoding: { y, x: { ...x, field: 'mean' } },
      },
    ],
  };
  const reading = rankingSentences(comparison, language).join(' ');
  return [{ name: 'ranking', title, reading, spec, table, onPage: true }];
}
