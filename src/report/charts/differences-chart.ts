/** Differences from the baseline with their ranges: a block of rows per unit, since cases and times share no axis. */

import type { TopLevelSpec } from 'vega-lite';
import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Difference, Unit } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { powerFor, shown } from '../figures/quantity.ts';
import { signedFigure } from '../figures/round-to-interval.ts';
import { capitalised, listed } from '../phrases.ts';
import { differencesAt, isGiven, isNothing, isSame } from '../results/find-difference.ts';
import { measureLabel } from '../results/measure-label.ts';
import { timeUnitOf } from '../results/time-unit.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { differencesTable } from '../tables/differences.ts';
import { chartWords } from '../words/charts.ts';
import { unitWords } from '../words/units.ts';
import type { ChartSheet, Stacked } from './chart.ts';
import { designColours } from './design-styles.ts';
import { fileName } from './file-name.ts';
import { frame, ink, quiet } from './theme.ts';

/** What is drawn of each unit, in this order; a picture of every measure could not be read. */
const drawn: readonly { readonly unit: Unit | 'time'; readonly rows: readonly RowKind[] }[] = [
  // Lists have an axis of their own: beside all who end somewhere they would not be seen.
  { unit: 'cases', rows: [{ measure: 'waiting at end', kind: 'resource' }] },
  {
    unit: 'cases',
    rows: [
      { measure: 'followed gave up', kind: 'chain' },
      { measure: 'followed diverted', kind: 'chain' },
      { measure: 'followed refused', kind: 'chain' },
      { measure: 'followed ended', kind: 'end' },
      { measure: 'in hand at end', kind: 'chain' },
    ],
  },
  {
    unit: 'time',
    rows: [
      { measure: 'wait p90', kind: 'resource' },
      { measure: 'followed total time mean', kind: 'chain' },
    ],
  },
  { unit: 'share', rows: [{ measure: 'utilisation', kind: 'resource' }] },
  { unit: 'hours', rows: [{ measure: 'staff hours', kind: 'chain' }] },
  {
    unit: 'euro',
    rows: [
      { measure: 'followed collected', kind: 'chain' },
      { measure: 'followed paid out', kind: 'chain' },
      { measure: 'cost of presence', kind: 'chain' },
      { measure: 'cost of work', kind: 'chain' },
    ],
  },
];
const mostRows = 18;

interface RowKind {
  readonly measure: MeasureId;
  readonly kind: Difference['where']['kind'];
}

export function differencesChart(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const [baseline, ...others] = comparison.designs;
  if (baseline === undefined) return [];
  const taken = new Set<string>();
  return others.flatMap((other) => {
    const name = others.length === 1 ? 'differences' : fileName('differences', other.key, taken);
    return sheet(comparison, baseline, other, name, language);
  });
}

interface Row {
  readonly of: Difference;
  readonly label: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly clear: boolean;
}

interface Block {
  readonly unit: Unit;
  readonly rows: readonly Row[];
}

function sheet(
  comparison: Comparison,
  baseline: DesignResult,
  other: DesignResult,
  name: string,
  language: Language,
): readonly ChartSheet[] {
  const found = drawn
    .map(({ unit, rows }) => ({
      unit: unit === 'time' ? timeUnitOf(comparison) : unit,
      rows: rowsOf(comparison, other, rows, language),
    }))
    .filter(({ rows }) => rows.length > 0);
  const blocks = found.map(({ unit, rows }) => ({ unit, rows: rows.filter((row) => canBeSeen(row, rows)) }));
  const unseen = found.flatMap(({ unit, rows }) =>
    rows.filter((row) => !canBeSeen(row, rows)).map((row) => `${row.label} (${sizeOf(row, unit, language)})`),
  );
  if (blocks.length === 0) return [];
  const titles = {
    other: designTitle(comparison, other, language),
    baseline: designTitle(comparison, baseline, language),
  };
  const title = inLanguage(chartWords.differenceTitle, language);
  const notes = [
    fill(chartWords.differenceSubtitle, language, titles),
    inLanguage(chartWords.differenceNote, language),
    ...(other.followed === undefined ? [] : [inLanguage(chartWords.differenceOfSame, language)]),
    ...(unseen.length === 0 ? [] : [fill(chartWords.differenceUnseen, language, { names: listed(unseen, language) })]),
  ];
  const longest = Math.max(...blocks.flatMap(({ rows }) => rows.map(({ label }) => label.length)));
  const spec: TopLevelSpec = {
    ...frame(title, notes, language),
    spacing: 22,
    vconcat: blocks.map((block) => blockSpec(block, labelWidth(longest), language)),
  };
  const reading = fill(chartWords.differenceReading, language, titles);
  const all = found.flatMap(({ rows }) => rows.map((row) => row.of));
  return [{ name, title, reading, spec, table: differencesTable(comparison, other, all, language), onPage: true }];
}

/** What is clearly not zero is not drawn as if it were: beside the largest of its block its dot would lie on the line. */
function canBeSeen({ mean, clear }: Row, rows: readonly Row[]): boolean {
  const axis = Math.max(0, ...rows.map(({ high }) => high)) - Math.min(0, ...rows.map(({ low }) => low));
  return !clear || (width * Math.abs(mean)) / axis > dotRadius;
}

/** In pixels, of the axis and of a dot with its outline. */
const width = 420;
const dotRadius = 6;

function sizeOf({ mean, low, high }: Row, unit: Unit, language: Language): string {
  return signedFigure(mean, powerFor({ mean, low, high }, unit, 'prose'), language);
}

/** Pixels for a label of so many characters of 11 pixels; the same for all blocks, so that their zeros can line up. */
function labelWidth(characters: number): number {
  return Math.min(400, Math.ceil(characters * 6.4));
}

function rowsOf(
  comparison: Comparison,
  other: DesignResult,
  kinds: readonly RowKind[],
  language: Language,
): readonly Row[] {
  return kinds
    .flatMap(({ measure, kind }) => differencesAt(comparison, other, measure, kind))
    .filter((each) => isGiven(each) && !isNothing(each))
    .filter((each, i, all) => !all.slice(0, i).some((earlier) => isSame(earlier, each)))
    .flatMap((each) => {
      const { mean, low = mean, high = mean } = shown(each.difference, each.unit);
      if (mean === undefined || low === undefined || high === undefined) return [];
      return [{ of: each, label: labelOf(comparison, each, language), mean, low, high, clear: each.clear }];
    })
    .slice(0, mostRows);
}

function labelOf(comparison: Comparison, difference: Difference, language: Language): string {
  const place = placeTitle(comparison, difference, language);
  if (difference.measure === 'followed ended') return capitalised(fill(chartWords.endsAs, language, { place }));
  const label = measureLabel(difference.measure, language);
  return difference.where.kind === 'chain' ? label : `${label}: ${place}`;
}

function blockSpec({ unit, rows }: Block, extent: number, language: Language): Stacked[number] {
  const y = {
    field: 'label',
    type: 'nominal',
    sort: rows.map(({ label }) => label),
    axis: { title: null, domain: false, ticks: false, minExtent: extent, maxExtent: extent, grid: true },
  } as const;
  const x = {
    type: 'quantitative',
    axis: {
      title: inLanguage(unitWords[unit].many, language),
      format: '+,~f',
      labelExpr: "datum.value == 0 ? '0' : datum.label",
      grid: false,
      tickCount: 4,
    },
  } as const;
  return {
    width,
    height: { step: 22 },
    data: { values: rows.map(({ of: _, ...row }) => row) },
    layer: [
      {
        mark: { type: 'rule', color: quiet, strokeDash: [3, 3] },
        encoding: { x: { datum: 0, ...x } },
      },
      {
        mark: { type: 'rule', strokeWidth: 3, color: designColours[0] ?? ink, strokeOpacity: 0.55 },
        encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 1, stroke: designColours[0] ?? ink, strokeWidth: 1.5 },
        encoding: {
          y,
          x: { ...x, field: 'mean' },
          fill: {
            field: 'clear',
            type: 'nominal',
            scale: { domain: [true, false], range: [designColours[0] ?? ink, '#ffffff'] },
            legend: null,
          },
        },
      },
    ],
  };
}
