/** How many cases reach each end, by design. */
import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import { amountWithRange } from '../figures/quantity.ts';
import type { Language } from '../language.ts';
import { fill, listed } from '../language.ts';
import { endsMeasure, measuredAt } from '../results/find-measure.ts';
import { designTitle, placesOver } from '../results/titles.ts';
import { endsTable } from '../tables/ends.ts';
import { chartWords } from '../words/charts.ts';
import type { ChartSheet } from './chart.ts';
import { designScales, frame, ink, rowsHeight } from './theme.ts';

interface EndCount {
  readonly end: string;
  readonly name: string;
  readonly design: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export function whereCasesEnd(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const measure = endsMeasure(comparison);
  const counts = placesOver(comparison, 'end', language).flatMap((end) =>
    comparison.designs.flatMap((design): readonly EndCount[] => {
      const estimate = measuredAt(design, measure, 'end', end.name)?.estimate;
      if (estimate?.mean === undefined) return [];
      const { mean, low = mean, high = mean } = estimate;
      return [{ end: end.title, name: end.name, design: designTitle(comparison, design, language), mean, low, high }];
    }),
  );
  if (counts.length === 0) return [];
  const title = chartWords.endsTitle[language];
  const spec = specOf(comparison, counts, title, language);
  const table = endsTable(comparison, language);
  return [
    { name: 'where-cases-end', title, reading: reading(comparison, counts, language), spec, table, onPage: true },
  ];
}

function specOf(comparison: Comparison, counts: readonly EndCount[], title: string, language: Language): TopLevelSpec {
  const scales = designScales(comparison, language);
  const ends = [...new Set(counts.map(({ end }) => end))];
  const y = {
    field: 'end',
    type: 'nominal',
    sort: ends,
    axis: { title: null, domain: false, ticks: false, offset: 6 },
  } as const;
  const yOffset = { field: 'design', type: 'nominal', sort: [...scales.titles] } as const;
  const x = {
    type: 'quantitative',
    // A range can reach below 0 where hardly any case ends; a count cannot.
    scale: { domainMin: 0, clamp: true },
    axis: { title: chartWords.endsAxis[language], format: ',~f', tickMinStep: 1 },
  } as const;
  return {
    ...frame(title, [chartWords.endsNote[language], ofWhich(comparison, language)], language),
    width: 520,
    height: rowsHeight(ends.length, scales.titles.length),
    data: { values: counts.map((count) => ({ ...count })) },
    layer: [
      {
        mark: 'bar',
        encoding: {
          y,
          yOffset,
          x: { ...x, field: 'mean' },
          color: { field: 'design', type: 'nominal', scale: scales.colour },
        },
      },
      {
        mark: { type: 'rule', strokeWidth: 1.5, color: ink },
        encoding: { y, yOffset, x: { ...x, field: 'low' }, x2: { field: 'high' } },
      },
    ],
  };
}

/** Which cases are counted. */
function ofWhich(comparison: Comparison, language: Language): string {
  return chartWords[endsMeasure(comparison) === 'ended' ? 'endsInPeriod' : 'endsFollowed'][language];
}

/** The most frequent end of each design: it need not be the same one. */
function reading(comparison: Comparison, counts: readonly EndCount[], language: Language): string {
  const most = comparison.designs.flatMap((design) => {
    const called = designTitle(comparison, design, language);
    const own = counts.filter((count) => count.design === called);
    return [...own].sort((a, b) => b.mean - a.mean).slice(0, 1);
  });
  const [first] = most;
  if (first === undefined) return '';
  const named = most.map((end) => ({ ...end, count: amountWithRange(end, 'cases', language) }));
  if (most.every(({ name }) => name === first.name)) {
    const inDesigns = named.map(({ count, design }) => fill(chartWords.countIn[language], { count, design }));
    return fill(chartWords.endsReading[language], { end: first.end, counts: listed(inDesigns, language) });
  }
  const ends = named.map(({ end, count, design }) => fill(chartWords.endIn[language], { end, count, design }));
  return fill(chartWords.endsReadingApart[language], { ends: listed(ends, language) });
}
