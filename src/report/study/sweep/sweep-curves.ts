/** A measure along the first input: a line per design with a band, side by side for values of a second input. */

import type { TopLevelSpec } from 'vega-lite';
import type { Sweep, SweepPoint } from '../../../experiment/sweep/sweep-result.ts';
import type { SweptInput } from '../../../experiment/sweep/swept-input.ts';
import { fill } from '../../../language/text.ts';
import type { ChartSheet, Layers } from '../../charts/chart.ts';
import { fileName } from '../../charts/file-name.ts';
import { frame, quiet } from '../../charts/theme.ts';
import { formatNumber } from '../../figures/number-format.ts';
import { capitalised, listed } from '../../phrases.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import type { SweepNames } from './sweep-names.ts';
import { headingOf, inUnit } from './sweep-names.ts';
import type { Drawn } from './sweep-scales.ts';
import { drawnAt, evenly, isAnywhere, jamNote, jamsAt, measureAxis, scalesOf } from './sweep-scales.ts';
import { measureTable } from './sweep-tables.ts';

const mostPanels = 6;

interface CurvePoint extends Drawn {
  readonly design: string;
  readonly value: number;
  readonly panel: string;
  readonly jams: boolean;
}

/** @param taken names of files */
export function curveSheets(sweep: Sweep, names: SweepNames, taken: Set<string>): readonly ChartSheet[] {
  const [first, second] = sweep.inputs;
  if (first === undefined || sweep.layout !== 'grid') return [];
  return sweep.measures.flatMap(({ measure, whereName, kind }, i) => {
    if (!isAnywhere(sweep, i)) return [];
    const name = fileName('curve', kind === 'chain' ? measure : `${measure} ${whereName}`, taken);
    return [curveSheet(sweep, i, { name, first, second }, names)];
  });
}

function curveSheet(
  sweep: Sweep,
  measure: number,
  {
    name,
    first,
    second,
  }: { readonly name: string; readonly first: SweptInput; readonly second: SweptInput | undefined },
  names: SweepNames,
): ChartSheet {
  const fixed = sweep.inputs.slice(2).map(nearestToNow);
  const panels = second === undefined ? [undefined] : evenly(second.values, mostPanels);
  const shown = sweep.points.filter(
    ({ values: [, other, ...rest] }) =>
      panels.some((panel) => panel === undefined || panel === other) && rest.every((value, i) => value === fixed[i]),
  );
  const points = shown.flatMap((point) => pointsAt(sweep, measure, point, first, second, names));
  const title = names.measures[measure] ?? '';
  const table = measureTable(sweep, measure, names);
  const spec = specOf(sweep, measure, points, { title, first, fixed, panels: panels.length }, names);
  return { name, title, reading: readingOf(points, sweep, measure, names), spec, table, onPage: true };
}

/** Of the values of an input that stands still in the picture, that which is nearest to the one in the files. */
export function nearestToNow({ values, current, low, high }: SweptInput): number {
  const wanted = current ?? (low + high) / 2;
  return values.reduce((best, value) => (Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best), low);
}

function pointsAt(
  sweep: Sweep,
  measure: number,
  { values, designs }: SweepPoint,
  first: SweptInput,
  second: SweptInput | undefined,
  names: SweepNames,
): readonly CurvePoint[] {
  const [value = 0, other = 0] = values;
  const panel = second === undefined ? '' : names.value(second, other);
  return designs.map((at, design) => ({
    ...{ design: names.styles[design]?.label ?? '', value: inUnit(first, value), panel },
    ...{ ...drawnAt(sweep, measure, at), jams: jamsAt(sweep, measure, at) },
  }));
}

interface Picture {
  readonly title: string;
  readonly first: SweptInput;
  /** Values of the inputs after the second. */
  readonly fixed: readonly number[];
  readonly panels: number;
}

function specOf(
  sweep: Sweep,
  measure: number,
  points: readonly CurvePoint[],
  { title, first, fixed, panels }: Picture,
  names: SweepNames,
): TopLevelSpec {
  const { language } = names;
  const notes = [
    fill(sweep.replications > 1 ? words.curveNote : words.curveNoteOne, language, {
      ...{ runs: sweep.replications, where: jamNote(sweep, measure, names) },
    }),
    ...(first.current === undefined
      ? []
      : [fill(words.dashedToday, language, { value: names.value(first, first.current) })]),
    ...(panels === 1 ? [] : [fill(words.panels, language, { input: names.inputs[1] ?? '' })]),
    ...fixedNote(sweep, fixed, names),
    ...noAverageNote(sweep, measure, names),
  ];
  const start = {
    ...frame(title, notes, language),
    data: { values: points.map((point) => ({ ...point })) },
  };
  const layer = layersOf(points, measureAxis(sweep, measure, names), first, names);
  if (panels === 1) return { ...start, width: 640, height: 320, layer };
  return {
    ...start,
    facet: {
      field: 'panel',
      type: 'nominal',
      sort: [...new Set(points.map(({ panel }) => panel))],
      header: { title: null },
    },
    columns: panels === 4 ? 2 : Math.min(panels, 3),
    spec: { width: panels === 2 ? 330 : 240, height: 190, layer },
  };
}

function layersOf(points: readonly CurvePoint[], title: string, first: SweptInput, names: SweepNames): Layers {
  const { colour, dash } = scalesOf(names);
  const strokes = { symbolType: 'stroke', symbolSize: 400 } as const;
  const color = { field: 'design', type: 'nominal', scale: colour, legend: strokes } as const;
  const strokeDash = { field: 'design', type: 'nominal', scale: dash, legend: strokes } as const;
  const x = {
    field: 'value',
    type: 'quantitative',
    scale: { zero: false, nice: false },
    axis: { title: headingOf(first, 0, names), format: ',~f', grid: false },
  } as const;
  // Where nothing is anywhere, Vega would put its line across the middle of the picture.
  const isNothing = points.every(({ low, mean, high }) => [low, mean, high].every((value) => (value ?? 0) === 0));
  const y = {
    type: 'quantitative' as const,
    axis: { title, format: ',~f', ...(isNothing && { tickCount: 1 }) },
    ...(isNothing && { scale: { domain: [0, 1] } }),
  };
  return [
    ...(first.current === undefined ? [] : [today(inUnit(first, first.current))]),
    {
      mark: { type: 'area', fillOpacity: 0.18 },
      encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
    },
    { mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y: { ...y, field: 'mean' }, color, strokeDash } },
    {
      transform: [{ filter: 'datum.mean != null && !datum.jams' }],
      mark: { type: 'point', filled: true, size: 30, opacity: 1 },
      encoding: { x, y: { ...y, field: 'mean' }, color },
    },
    {
      transform: [{ filter: 'datum.mean != null && datum.jams' }],
      mark: { type: 'point', shape: 'M-1,-1L1,1M-1,1L1,-1', size: 60, opacity: 1, strokeWidth: 2, filled: false },
      encoding: { x, y: { ...y, field: 'mean' }, color },
    },
  ];
}

function today(value: number): Layers[number] {
  return {
    data: { values: [{ today: value }] },
    mark: { type: 'rule', color: quiet, strokeDash: [4, 3] },
    encoding: { x: { field: 'today', type: 'quantitative' } },
  };
}

/** @param drawn how many of the first inputs are drawn and do not stand still */
export function fixedNote(
  { inputs }: Sweep,
  fixed: readonly number[],
  names: SweepNames,
  drawn = 2,
): readonly string[] {
  const values = fixed.flatMap((value, i) => {
    const input = inputs[i + drawn];
    const title = names.inputs[i + drawn] ?? '';
    return input === undefined
      ? []
      : [fill(words.withValue, names.language, { input: title, value: names.value(input, value) })];
  });
  return values.length === 0 ? [] : [fill(words.fixedAt, names.language, { values: listed(values, names.language) })];
}

/** Designs of which no average can be given at some of the settings. */
export function noAverageNote({ points, designs }: Sweep, measure: number, names: SweepNames): readonly string[] {
  const without = designs.flatMap((_design, i) => {
    const withoutAverage = points.filter(({ designs: at }) => at[i]?.measures[measure]?.status === 'no steady state');
    return withoutAverage.length === 0 ? [] : [fill(words.design, names.language, { design: names.designs[i] ?? '' })];
  });
  if (without.length === 0) return [];
  return [fill(words.noAverage, names.language, { where: listed(without, names.language) })];
}

function readingOf(points: readonly CurvePoint[], sweep: Sweep, measure: number, names: SweepNames): string {
  const { language } = names;
  const [firstPanel] = points;
  const unit = measureAxis(sweep, measure, names);
  const input = sweep.inputs[0];
  const each = names.designs.flatMap((design, i) => {
    const all = points.filter((point) => point.design === names.styles[i]?.label && point.panel === firstPanel?.panel);
    const own = all.filter(({ mean }) => mean !== null);
    const [low, high] = [own[0], own.at(-1)];
    if (low === undefined || high === undefined || input === undefined) {
      return all.length === 0
        ? []
        : [fill(words.curveWithout, language, { design, count: all.length, points: all.length })];
    }
    const text = (value: number | null) =>
      `${formatNumber(value ?? 0, Math.abs(value ?? 0) < 10 ? 1 : 0, language)} ${unit}`;
    const at = (value: number) => names.value(input, value * input.unit.worth);
    const of = { design, low: text(low.mean), high: text(high.mean), from: at(low.value), to: at(high.value) };
    return [fill(words.curveReading, language, of)];
  });
  const curves = each.join('; ');
  const panel = firstPanel?.panel ?? '';
  if (panel === '') return capitalised(`${curves}.`);
  return `${fill(words.curvePanel, language, { input: names.inputs[1] ?? '', panel, curves })}.`;
}
