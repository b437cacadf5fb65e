/** Every other design of a sweep minus the first, on the same cases at every setting: as data, in tables and along an input. */

import type { TopLevelSpec } from 'vega-lite';
import type { DifferenceAtPoint, PointResult, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import type { ChartSheet } from '../../charts/chart.ts';
import { fileName } from '../../charts/file-name.ts';
import { frame, quiet } from '../../charts/theme.ts';
import type { DataCell, DataColumn, DataTable } from '../../data/data-table.ts';
import { dataColumns } from '../../data/data-table.ts';
import { differenceCells, estimateKeys } from '../../data/estimates.ts';
import { Labels } from '../../data/labels.ts';
import { differenceText, shown, whyNot } from '../../figures/quantity.ts';
import type { Table } from '../../tables/table.ts';
import { numbers } from '../../tables/table.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { rangeWords, unitWords } from '../../words/units.ts';
import { fixedNote, nearestToNow } from './sweep-curves.ts';
import { inputColumns, whereOf, withoutNulls } from './sweep-data.ts';
import type { SweepNames } from './sweep-names.ts';
import { headingOf, inUnit, valueNumber } from './sweep-names.ts';
import { evenly, scalesOf } from './sweep-scales.ts';

/** Rows of a table on the page. */
const mostRows = 400;

/** One row per point, other design and measure of which there is a difference; point 0 is that of the files as they stand. */
export function differencesData(sweep: Sweep, names: SweepNames): DataTable {
  const { inputs, designs, measures, asItStands, points } = sweep;
  const labels = new Labels({ designs: names.asDesigns }, names.language);
  const columns: readonly DataColumn[] = [
    ...inputColumns(sweep, names),
    ...dataColumns(names.language, ['baseline', 'scenario', 'measure', 'where_kind', 'where', 'unit']),
    ...dataColumns(names.language, ['status', 'clear', ...estimateKeys]),
  ];
  const rowsAt = (number: number, values: readonly (number | undefined)[], { differences }: PointResult) =>
    differences.flatMap((each, other) =>
      each.flatMap((difference, i): readonly (readonly DataCell[])[] => {
        const chosen = measures[i];
        if (difference === null || chosen === undefined) return [];
        const { measure, unit, kind, whereName } = chosen;
        const { status, clear, estimate } = difference;
        return [
          [
            ...[number, ...inputs.map((input, k) => (values[k] === undefined ? undefined : inUnit(input, values[k])))],
            ...[labels.design(designs[0]?.key), labels.design(designs[other + 1]?.key)],
            ...labels.ofDifference({ measure, unit, where: whereOf(kind), whereName }),
            ...[labels.status(status), estimate.low === null ? undefined : labels.yesOrNo(clear)],
            ...differenceCells(withoutNulls(estimate), unit),
          ],
        ];
      }),
    );
  const current = inputs.map((input) => input.current);
  return {
    columns,
    rows: [...rowsAt(0, current, asItStands), ...points.flatMap((point, i) => rowsAt(i + 1, point.values, point))],
  };
}

/** A table for each measure of which there is a difference. */
export function differenceTables(sweep: Sweep, names: SweepNames): readonly Table[] {
  return comparedIn(sweep).map((measure) => differenceTable(sweep, measure, names));
}

/** Indices of the measures of which there is a difference at any of the points. */
function comparedIn({ measures, points }: Sweep): readonly number[] {
  const isThere = (i: number) =>
    points.some(({ differences }) => differences.some((each) => (each[i] ?? null) !== null));
  return [...measures.keys()].filter(isThere);
}

function differenceTable(sweep: Sweep, measure: number, names: SweepNames): Table {
  const { language } = names;
  const { inputs, points } = sweep;
  const shownPoints = evenly(points, mostRows);
  const caption = fill(words.differenceCaption, language, {
    what: inLanguage(sweep.replications === 1 ? words.single : words.averages, language),
    ...{ measure: names.measures[measure] ?? '', unit: unitOf(sweep, measure, names) },
    baseline: names.designs[0] ?? '',
  });
  const part = { caption, shown: shownPoints.length, points: points.length };
  return {
    caption: shownPoints.length < points.length ? fill(words.someOf, language, part) : caption,
    columns: [
      ...inputs.map((input, i) => numbers(headingOf(input, i, names))),
      ...names.designs.slice(1).map((design) => numbers(design)),
    ],
    rows: shownPoints.map(({ values, differences }) => [
      ...inputs.map((input, i) => valueNumber(input, values[i] ?? 0, language)),
      ...differences.map((each) => cellOf(sweep, measure, each[measure] ?? null, names)),
    ]),
  };
}

function cellOf(
  { measures }: Sweep,
  measure: number,
  difference: DifferenceAtPoint | null,
  { language }: SweepNames,
): string {
  const unit = measures[measure]?.unit ?? 'cases';
  if (difference === null) return inLanguage(rangeWords.nothing, language);
  const { status, estimate } = difference;
  if (estimate.mean === null) return whyNot(status, language);
  return differenceText(withoutNulls(estimate), unit, language);
}

/** Of differences: percentage points, and days between dates. */
function unitOf({ measures }: Sweep, measure: number, { language }: SweepNames): string {
  return inLanguage(unitWords[measures[measure]?.unit ?? 'cases'].many, language);
}

/** Along the first input of a grid, the others as near to the files as they come: a line for each other design, and zero. */
export function differenceSheets(sweep: Sweep, names: SweepNames, taken: Set<string>): readonly ChartSheet[] {
  const [first, ...others] = sweep.inputs;
  if (first === undefined || sweep.layout !== 'grid' || sweep.designs.length < 2) return [];
  const { language } = names;
  const fixed = others.map(nearestToNow);
  const along = sweep.points.filter(({ values: [, ...rest] }) => rest.every((value, i) => value === fixed[i]));
  return comparedIn(sweep).flatMap((measure): readonly ChartSheet[] => {
    const chosen = sweep.measures[measure];
    const unit = chosen?.unit ?? 'cases';
    const points = along.flatMap(({ values: [value = 0], differences }) =>
      differences.map((each, other) => {
        const { mean, low, high } = withoutNulls(each[measure]?.estimate ?? nothing);
        const drawn = shown({ mean, low: low ?? mean, high: high ?? mean }, unit);
        return {
          ...{ design: names.styles[other + 1]?.label ?? '', value: inUnit(first, value) },
          ...{ mean: drawn.mean ?? null, low: drawn.low ?? null, high: drawn.high ?? null },
        };
      }),
    );
    // Where all are alike there is nothing to see.
    if (chosen === undefined || points.every(({ mean }) => mean === null || mean === 0)) return [];
    const label = names.measures[measure] ?? '';
    const title = fill(words.differenceTitle, language, { measure: label });
    const baseline = names.designs[0] ?? '';
    const note = sweep.replications > 1 ? words.differenceNote : words.differenceNoteOne;
    const notes = [fill(note, language, { runs: sweep.replications, baseline }), ...fixedNote(sweep, fixed, names, 1)];
    const known = points.filter(({ mean }) => mean !== null);
    const sure = known.filter(({ low, high }) => (low ?? 0) > 0 || (high ?? 0) < 0).length;
    return [
      {
        name: fileName(
          'difference',
          chosen.kind === 'chain' ? chosen.measure : `${chosen.measure} ${chosen.whereName}`,
          taken,
        ),
        title,
        reading: fill(words.differenceReading, language, { sure, known: known.length, points: points.length }),
        spec: specOf(points, { title, notes, x: headingOf(first, 0, names), y: unitOf(sweep, measure, names) }, names),
        table: differenceTable(sweep, measure, names),
        onPage: true,
      },
    ];
  });
}

const nothing = {
  mean: null,
  low: null,
  high: null,
  sd: null,
  p10: null,
  p50: null,
  p90: null,
  replications: 0,
  of: null,
};

function specOf(
  points: readonly { readonly [field: string]: string | number | null }[],
  {
    title,
    notes,
    x,
    y,
  }: { readonly title: string; readonly notes: readonly string[]; readonly x: string; readonly y: string },
  names: SweepNames,
): TopLevelSpec {
  const { colour, dash } = scalesOf({ ...names, styles: names.styles.slice(1) });
  const strokes = { symbolType: 'stroke', symbolSize: 400 } as const;
  const color = { field: 'design', type: 'nominal', scale: colour, legend: strokes } as const;
  const strokeDash = { field: 'design', type: 'nominal', scale: dash, legend: strokes } as const;
  const along = {
    field: 'value',
    type: 'quantitative',
    scale: { zero: false, nice: false },
    axis: { title: x, format: ',~f', grid: false },
  } as const;
  const up = { type: 'quantitative', axis: { title: y, format: ',~f' } } as const;
  return {
    ...frame(title, notes, names.language),
    data: { values: points.map((point) => ({ ...point })) },
    ...{ width: 640, height: 280 },
    layer: [
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule', color: quiet, strokeWidth: 1.5 },
        encoding: { y: { ...up, field: 'zero' } },
      },
      {
        mark: { type: 'area', fillOpacity: 0.18 },
        encoding: { x: along, y: { ...up, field: 'low' }, y2: { field: 'high' }, color },
      },
      {
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x: along, y: { ...up, field: 'mean' }, color, strokeDash },
      },
      {
        transform: [{ filter: 'datum.mean != null' }],
        mark: { type: 'point', filled: true, size: 30, opacity: 1 },
        encoding: { x: along, y: { ...up, field: 'mean' }, color },
      },
    ],
  };
}
