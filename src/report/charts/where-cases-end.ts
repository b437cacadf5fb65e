/** How many cases reach each end, by design. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { amountWithRange, meanText, rangeText } from '../figures/quantity.ts';
import { listed } from '../phrases.ts';
import { endsCounted, endsMeasure, measuredAt } from '../results/find-measure.ts';
import { designTitle, placesOver } from '../results/titles.ts';
import { endsTable } from '../tables/ends.ts';
import { chartWords, endsNotes } from '../words/charts.ts';
import type { ChartSheet } from './chart.ts';
import { countsInDesigns } from './counts-in-designs.ts';
import { designRows, nameHeight, numberLayers } from './design-rows.ts';
import { designLabel, designScales, designStyles } from './design-styles.ts';
import { frame, ink, namesFit, quiet, rowsHeight } from './theme.ts';

interface EndCount {
  readonly end: string;
  readonly name: string;
  readonly design: string;
  /** What the chart calls it. */
  readonly label: string;
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
      const names = {
        design: designTitle(comparison, design, language),
        label: designLabel(comparison, design, language),
      };
      return [{ end: end.title, name: end.name, ...names, mean, low, high }];
    }),
  );
  if (counts.length === 0) return [];
  const title = inLanguage(chartWords.endsTitle, language);
  const spec = specOf(comparison, counts, title, language);
  const table = endsTable(comparison, language);
  return [
    { name: 'where-cases-end', title, reading: reading(comparison, counts, language), spec, table, onPage: true },
  ];
}

function specOf(comparison: Comparison, counts: readonly EndCount[], title: string, language: Language): TopLevelSpec {
  const scales = designScales(comparison, language);
  const ends = bySize(counts);
  const styles = designStyles(comparison, language);
  const { y, yOffset } = designRows(ends, styles);
  const rows = ends.flatMap((place) =>
    styles.map(({ label }) => {
      const count = counts.find((each) => each.end === place && each.label === label);
      if (count === undefined)
        return { place, design: label, high: 0, text: inLanguage(chartWords.notInDesign, language) };
      return { place, design: label, high: count.high, text: meanText(count, 'cases', language) };
    }),
  );
  const x = {
    type: 'quantitative',
    // A range can reach below 0 where hardly any case ends; a count cannot.
    scale: { domainMin: 0, clamp: true },
    axis: { title: inLanguage(chartWords.endsAxis, language), format: ',~f', tickMinStep: 1, tickCount: 6 },
  } as const;
  return {
    ...frame(title, [inLanguage(chartWords.endsNote, language), ofWhich(comparison, language)], language),
    width: 520,
    height: rowsHeight(ends.length, scales.titles.length, nameHeight(ends)),
    data: {
      values: counts.map(({ end, label, mean, low, high }) => {
        const told = rangeText({ mean, low, high }, 'cases', language);
        return { place: end, design: label, mean, low, high, told };
      }),
    },
    layer: [
      {
        mark: 'bar',
        encoding: {
          y,
          yOffset,
          x: { ...x, field: 'mean' },
          color: { field: 'design', type: 'nominal', scale: scales.colour, legend: namesFit(scales.titles) },
        },
      },
      {
        mark: { type: 'rule', strokeWidth: 1.5, color: ink },
        encoding: { y, yOffset, x: { ...x, field: 'low' }, x2: { field: 'high' } },
      },
      {
        data: { values: rows },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6, fontSize: 10, color: quiet },
        encoding: { y, yOffset, x: { ...x, field: 'high' }, text: { field: 'text' } },
      },
      ...numberLayers(ends, styles),
    ],
  };
}

/** The ends by how many cases come to them in the design in which most do: the same order for all designs. */
function bySize(counts: readonly EndCount[]): readonly string[] {
  const most = new Map<string, number>();
  for (const { end, mean } of counts) most.set(end, Math.max(mean, most.get(end) ?? 0));
  return [...most].sort(([, a], [, b]) => b - a).map(([end]) => end);
}

/** Which cases are counted. */
function ofWhich(comparison: Comparison, language: Language): string {
  return inLanguage(endsNotes[endsCounted(comparison)], language);
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
  const named = most.map((end) => ({ ...end, count: amountWithRange(end, 'cases', language, 'table') }));
  if (most.every(({ name }) => name === first.name)) {
    return fill(chartWords.endsReading, language, { end: first.end, counts: countsInDesigns(named, language) });
  }
  const ends = named.map(({ end, count, design }) => fill(chartWords.endIn, language, { end, count, design }));
  return fill(chartWords.endsReadingApart, language, { ends: listed(ends, language) });
}
