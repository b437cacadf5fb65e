/** Dots on bands: figures by their unit in one chart, and those that follow one another over time in charts of their own. */

import type { TopLevelSpec } from 'vega-lite';
import type { ObservedFigure } from '../../../experiment/observed/observed-figure.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import { formatDate } from '../../../plan/civil-date.ts';
import type { ChartSheet, Stacked } from '../../charts/chart.ts';
import type { DesignStyle } from '../../charts/design-styles.ts';
import { designStyles } from '../../charts/design-styles.ts';
import { fileName } from '../../charts/file-name.ts';
import { lineLegend } from '../../charts/line-legend.ts';
import { frame, ink, wrapped } from '../../charts/theme.ts';
import { apart, readAs } from '../../charts/time-axis.ts';
import { unitOfLevel } from '../../figures/quantity.ts';
import { capitalised } from '../../phrases.ts';
import { evaluationWords, evaluationChartWords as words } from '../../words/evaluation.ts';
import type { EvaluationInWords } from './evaluation-in-words.ts';
import { scaled, unitOf } from './evaluation-in-words.ts';
import { figuresTable } from './evaluation-tables.ts';
import { seriesIn } from './gaps.ts';

/** Of one unit; more rows could not be read. */
const mostRows = 30;
const mostSeries = 12;
const width = 420;

export function evaluationCharts(inWords: EvaluationInWords): readonly ChartSheet[] {
  // Bands are bars, which no dashes tell apart; each row has them in the order of the legend.
  const styles = designStyles({ designs: inWords.scenarios }, inWords.language).map((style) => ({
    ...style,
    dash: [1, 0],
  }));
  const series = seriesIn(inWords.evaluation.figures).slice(0, mostSeries);
  const inSeries = new Set(series.flatMap(({ figures }) => figures));
  const single = inWords.labels.map((_, at) => at).filter((at) => !inSeries.has(at));
  const taken = new Set<string>();
  return [
    ...blocksSheet(inWords, single, styles),
    ...series.map(({ figures }) => seriesSheet(inWords, figures, styles, taken)),
  ];
}

/** What an axis is in: "%", "cases a month". */
function axisOf(of: ObservedFigure, { language }: EvaluationInWords): string {
  const unit = unitOf(of);
  const name = unitOfLevel(unit, language);
  if (of.per === undefined) return name;
  return fill(evaluationWords[of.per === 'quarter' ? 'perQuarter' : of.per], language, { value: name });
}

function blocksSheet(
  inWords: EvaluationInWords,
  figures: readonly number[],
  styles: readonly DesignStyle[],
): readonly ChartSheet[] {
  const { evaluation, language } = inWords;
  const blocks = new Map<string, number[]>();
  for (const at of figures) {
    const of = evaluation.figures[at];
    if (of === undefined || evaluation.designs.every(({ figures: own }) => own[at]?.kind !== 'judged')) continue;
    const axis = axisOf(of, inWords);
    blocks.set(axis, [...(blocks.get(axis) ?? []), at]);
  }
  if (blocks.size === 0) return [];
  const isCut = [...blocks.values()].some(({ length }) => length > mostRows);
  const notes = [inLanguage(words.note, language), ...(isCut ? [fill(words.only, language, { count: mostRows })] : [])];
  const title = inLanguage(words.title, language);
  const spec: TopLevelSpec = {
    ...frame(title, notes, language),
    spacing: 22,
    vconcat: [
      ...(styles.length > 1 ? [lineLegend(styles, false)] : []),
      ...[...blocks].map(([axis, rows]) => blockSpec(inWords, axis, rows.slice(0, mostRows), styles)),
    ],
    resolve: { scale: { color: 'independent' } },
  };
  return [
    {
      name: 'observed',
      title,
      reading: inLanguage(words.reading, language),
      spec,
      table: figuresTable(inWords),
      onPage: true,
    },
  ];
}

/** Pixels of labels. */
const extent = 330;

function blockSpec(
  inWords: EvaluationInWords,
  axis: string,
  figures: readonly number[],
  styles: readonly DesignStyle[],
): Stacked[number] {
  const { evaluation, labels } = inWords;
  const rows = figures.flatMap((at) => {
    const of = evaluation.figures[at];
    return of === undefined ? [] : [{ label: labels[at] ?? '', value: scaled(of, of.value) }];
  });
  const bands = figures.flatMap((at) => {
    const of = evaluation.figures[at];
    if (of === undefined) return [];
    return evaluation.designs.flatMap(({ figures: own }, design) => {
      const figure = own[at];
      if (figure?.kind !== 'judged') return [];
      const [low, middle, high] = [figure.low, figure.middle, figure.high].map((value) => scaled(of, value));
      return [{ label: labels[at] ?? '', design: styles[design]?.id ?? '', low, middle, high }];
    });
  });
  const sort = [...new Set(rows.map(({ label }) => label))];
  const y = {
    field: 'label',
    type: 'nominal' as const,
    sort,
    axis: {
      ...{
        title: null,
        domain: false,
        ticks: false,
        minExtent: extent,
        maxExtent: extent,
        grid: true,
        labelLimit: extent,
      },
      labelExpr: `[${sort.map((label) => JSON.stringify(wrapped(label, 52))).join(', ')}][indexof(${JSON.stringify(sort)}, datum.value)]`,
    },
  };
  const ids = styles.map(({ id }) => id);
  const colour = {
    field: 'design',
    type: 'nominal' as const,
    scale: { domain: ids, range: styles.map(({ colour: own }) => own) },
    legend: null,
  };
  const offset =
    styles.length > 1 ? { yOffset: { field: 'design', type: 'nominal' as const, scale: { domain: ids } } } : {};
  const x = {
    type: 'quantitative' as const,
    scale: { zero: false, nice: true, padding: 12 },
    axis: { title: axis, format: ',~f', tickCount: 5, grid: false },
  };
  return {
    width,
    height: Math.max(36, 13 * styles.length + 8) * sort.length,
    layer: [
      {
        data: { values: bands },
        mark: { type: 'rule', strokeWidth: 5, strokeOpacity: 0.55 },
        encoding: { y, ...offset, x: { ...x, field: 'low' }, x2: { field: 'high' }, color: colour },
      },
      {
        data: { values: bands },
        mark: { type: 'tick', thickness: 2, height: 12 },
        encoding: { y, ...offset, x: { ...x, field: 'middle' }, color: colour },
      },
      {
        data: { values: rows },
        mark: {
          type: 'point',
          filled: true,
          size: 75,
          color: '#000000',
          opacity: 1,
          stroke: '#ffffff',
          strokeWidth: 1,
        },
        encoding: { y, x: { ...x, field: 'value' } },
      },
    ],
  };
}

function seriesSheet(
  inWords: EvaluationInWords,
  figures: readonly number[],
  styles: readonly DesignStyle[],
  taken: Set<string>,
): ChartSheet {
  const { evaluation, language, what } = inWords;
  const first = figures[0] ?? 0;
  const of = evaluation.figures[first];
  const title = capitalised(what[first] ?? '');
  const name = fileName('observed', `${of?.chosen.measure ?? ''} ${of?.chosen.whereName ?? ''}`, taken);
  const points = figures.flatMap((at) => {
    const figure = evaluation.figures[at];
    return figure === undefined ? [] : [{ date: middleOf(figure), value: scaled(figure, figure.value) }];
  });
  const bands = figures.flatMap((at) => {
    const figure = evaluation.figures[at];
    if (figure === undefined) return [];
    return evaluation.designs.flatMap(({ figures: own }, design) => {
      const found = own[at];
      if (found?.kind !== 'judged') return [];
      const [low, middle, high] = [found.low, found.middle, found.high].map((value) => scaled(figure, value));
      return [{ date: middleOf(figure), design: styles[design]?.id ?? '', low, middle, high }];
    });
  });
  const ids = styles.map(({ id }) => id);
  const range = styles.map(({ colour }) => colour);
  const look = { field: 'design', type: 'nominal' as const, scale: { domain: ids, range }, legend: null };
  const transform = [{ calculate: readAs('date', '%Y-%m-%d'), as: 'moment' }];
  const x = {
    ...{ field: 'moment' as const, type: 'temporal' as const, scale: { type: 'utc' as const } },
    axis: { title: null, grid: false, format: '%b %Y', labelOverlap: true, labelSeparation: apart, tickCount: 7 },
  };
  const y = {
    type: 'quantitative' as const,
    scale: { zero: false },
    axis: { title: of === undefined ? null : axisOf(of, inWords), format: ',~f' },
  };
  const spec: TopLevelSpec = {
    ...frame(title, [inLanguage(words.seriesNote, language)], language),
    vconcat: [
      ...(styles.length > 1 ? [lineLegend(styles, false)] : []),
      {
        width: 640,
        height: 280,
        layer: [
          {
            data: { values: bands },
            transform,
            mark: { type: 'area', fillOpacity: 0.2 },
            encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, fill: look },
          },
          {
            data: { values: bands },
            transform,
            mark: { type: 'line', strokeWidth: 2 },
            encoding: { x, y: { ...y, field: 'middle' }, color: look },
          },
          {
            data: { values: points },
            transform,
            mark: { type: 'point', filled: true, size: 60, color: ink, opacity: 1, stroke: '#ffffff', strokeWidth: 1 },
            encoding: { x, y: { ...y, field: 'value' } },
          },
        ],
      },
    ],
    resolve: { scale: { color: 'independent', fill: 'independent' } },
  };
  return {
    name,
    title,
    reading: inLanguage(words.reading, language),
    spec,
    table: figuresTable(inWords),
    onPage: true,
  };
}

/** The day in the middle of its period. */
function middleOf({ days }: ObservedFigure): string {
  return formatDate(Math.floor((days.from + days.until - 1) / 2));
}
