/** A measure over two inputs: a heat map per design, with the line where it begins to jam. */

import type { TopLevelSpec } from 'vega-lite';
import type { Sweep, SweepPoint } from '../../../experiment/sweep/sweep-result.ts';
import type { SweptInput } from '../../../experiment/sweep/swept-input.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import type { ChartSheet } from '../../charts/chart.ts';
import { fileName } from '../../charts/file-name.ts';
import { frame } from '../../charts/theme.ts';
import { capitalised } from '../../phrases.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { fixedNote, nearestToNow } from './sweep-curves.ts';
import type { SweepNames } from './sweep-names.ts';
import { headingOf, valueNumber } from './sweep-names.ts';
import { drawnAt, evenly, isAnywhere, jamNote, jamsAt, measureAxis, placeOf } from './sweep-scales.ts';
import { measureTable } from './sweep-tables.ts';

/** @param taken names of files */
export function mapSheets(sweep: Sweep, names: SweepNames, taken: Set<string>): readonly ChartSheet[] {
  const [first, second] = sweep.inputs;
  if (first === undefined || second === undefined || sweep.layout !== 'grid') return [];
  if (first.values.length < 2 || second.values.length < 2) return [];
  return sweep.measures.flatMap(({ measure, whereName, kind }, i) => {
    if (!isAnywhere(sweep, i)) return [];
    const name = fileName('map', kind === 'chain' ? measure : `${measure} ${whereName}`, taken);
    return [mapSheet(sweep, i, { name, first, second }, names)];
  });
}

interface Axes {
  readonly first: SweptInput;
  readonly second: SweptInput;
}

function mapSheet(
  sweep: Sweep,
  measure: number,
  { name, first, second }: Axes & { readonly name: string },
  names: SweepNames,
): ChartSheet {
  const { language } = names;
  const fixed = sweep.inputs.slice(2).map(nearestToNow);
  const points = sweep.points.filter(({ values: [, , ...rest] }) => rest.every((value, i) => value === fixed[i]));
  const cells = names.designs.map((_design, design) => cellsOf(sweep, measure, design, points, { first, second }));
  const title = fill(words.mapTitle, language, { measure: names.measures[measure] ?? '' });
  const isGrey = cells.flat().some(({ mean }) => mean === null);
  const stands = standsAt(first) !== undefined && standsAt(second) !== undefined;
  const notes = [
    fill(words.mapNote, language, { runs: sweep.replications, where: jamNote(sweep, measure, names) }),
    ...(stands ? [inLanguage(words.mapStands, language)] : []),
    ...(isGrey ? [inLanguage(words.mapGrey, language)] : []),
    ...fixedNote(sweep, fixed, names),
  ];
  const spec: TopLevelSpec = {
    ...frame(title, notes, language),
    spacing: 40,
    hconcat: names.designs.map((design, i) => ({
      title: { text: design, fontSize: 13, offset: 6 },
      ...mapOf(sweep, measure, cells[i] ?? [], { first, second }, names),
    })),
    resolve: { scale: { color: 'shared' } },
  };
  const reading = capitalised(
    `${names.designs.map((design, i) => readingOf(sweep, measure, design, cells[i] ?? [], names)).join('; ')}.`,
  );
  return { name, title, reading, spec, table: measureTable(sweep, measure, names), onPage: true };
}

/** A setting by the indices of its values. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly mean: number | null;
  readonly jams: boolean;
}

function cellsOf(
  sweep: Sweep,
  measure: number,
  design: number,
  points: readonly SweepPoint[],
  { first, second }: Axes,
): readonly Cell[] {
  return points.flatMap(({ values: [one = 0, other = 0], designs }) => {
    const at = designs[design];
    if (at === undefined) return [];
    const { mean } = drawnAt(sweep, measure, at);
    const jams = jamsAt(sweep, measure, at);
    return [{ x: first.values.indexOf(one), y: second.values.indexOf(other), mean, jams }];
  });
}

type Map = Extract<TopLevelSpec, { hconcat: unknown }>['hconcat'][number];

function mapOf(
  sweep: Sweep,
  measure: number,
  cells: readonly Cell[],
  { first, second }: Axes,
  names: SweepNames,
): Extract<Map, { layer: unknown }> {
  const x = axisOf(first, 0, names);
  const y = axisOf(second, 1, names);
  const size = (input: SweptInput) => Math.max(220, Math.min(400, 44 * input.values.length));
  const [stands, standsToo] = [standsAt(first), standsAt(second)];
  const marks = stands === undefined || standsToo === undefined ? [] : [{ x: stands, y: standsToo }];
  const areas = cells.map(({ x: column, y: row, mean }) => ({
    ...{ left: column - 0.5, right: column + 0.5, bottom: row - 0.5, top: row + 0.5, mean },
  }));
  const color = {
    field: 'mean',
    type: 'quantitative',
    scale: { scheme: 'blues' },
    legend: {
      ...{ title: measureAxis(sweep, measure, names), titleFontWeight: 'normal', orient: 'bottom' },
      ...{ direction: 'horizontal', format: ',~f' },
      gradientLength: 200,
    },
  } as const;
  const edges = {
    x: { ...x, field: 'left' },
    x2: { field: 'right' },
    y: { ...y, field: 'bottom' },
    y2: { field: 'top' },
  };
  return {
    width: size(first),
    height: size(second),
    layer: [
      {
        data: { values: areas.filter(({ mean }) => mean === null) },
        mark: { type: 'rect', color: '#d0d4d8' },
        encoding: edges,
      },
      {
        data: { values: areas.filter(({ mean }) => mean !== null) },
        mark: { type: 'rect' },
        encoding: { ...edges, color },
      },
      {
        data: { values: cells.filter(({ jams }) => jams).map(({ x: column, y: row }) => ({ x: column, y: row })) },
        mark: {
          type: 'point',
          filled: true,
          size: 24,
          color: '#ffffff',
          stroke: '#000000',
          strokeWidth: 1,
          opacity: 1,
        },
        encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } },
      },
      {
        data: { values: borderOf(cells).map((each) => ({ ...each })) },
        mark: { type: 'rule', color: '#000000', strokeWidth: 3, strokeCap: 'square' },
        encoding: edges,
      },
      {
        data: { values: marks },
        mark: {
          type: 'point',
          shape: 'diamond',
          filled: true,
          size: 130,
          color: '#ffffff',
          stroke: '#000000',
          opacity: 1,
        },
        encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } },
      },
    ],
  };
}

/** Values stand at equal distances, as far as there is room with their figures. */
function axisOf(input: SweptInput, index: number, names: SweepNames) {
  const labels = input.values.map((value) => valueNumber(input, value, names.language));
  const all = input.values.map((_, i) => i);
  const domain: [number, number] = [-0.5, input.values.length - 0.5];
  const axis = {
    ...{ title: headingOf(input, index, names), values: [...evenly(all, 9)], grid: false, domain: false },
    labelExpr: `${JSON.stringify(labels)}[datum.value]`,
  };
  return { type: 'quantitative' as const, scale: { domain, nice: false, zero: false }, axis };
}

export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Between every two neighbours of which one jams and the other does not. */
export function borderOf(cells: readonly Cell[]): readonly Edge[] {
  const jams = new Map(cells.map(({ x, y, jams: here }) => [`${x} ${y}`, here]));
  return cells.flatMap(({ x, y, jams: here }) => {
    const right = jams.get(`${x + 1} ${y}`);
    const above = jams.get(`${x} ${y + 1}`);
    return [
      ...(right === undefined || right === here
        ? []
        : [{ left: x + 0.5, right: x + 0.5, bottom: y - 0.5, top: y + 0.5 }]),
      ...(above === undefined || above === here
        ? []
        : [{ left: x - 0.5, right: x + 0.5, bottom: y + 0.5, top: y + 0.5 }]),
    ];
  });
}

/** The place on the axis of the value in the files; undefined where it lies beyond, or designs differ. */
export function standsAt({ values, current }: SweptInput): number | undefined {
  if (current === undefined) return undefined;
  const after = values.findIndex((value) => value >= current);
  const [next, before] = [values[after], values[after - 1]];
  if (next === undefined) return undefined;
  if (next === current) return after;
  return before === undefined ? undefined : after - 1 + (current - before) / (next - before);
}

function readingOf(
  sweep: Sweep,
  measure: number,
  design: string,
  cells: readonly Cell[],
  { language, place }: SweepNames,
): string {
  const of = { design, count: cells.filter(({ jams }) => jams).length, points: cells.length };
  const at = placeOf(sweep.measures[measure]);
  if (at === undefined) return fill(words.mapReading, language, of);
  return fill(words.mapReadingAt, language, { ...of, place: place(at) });
}
