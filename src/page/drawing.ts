/** A worker that draws: chart specs into SVG, by Vega's interpreter, which makes no code while the page is read. */
import { parse, resetSVGDefIds, textMetrics as ruler, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import { withoutLabels } from '../report/charts/chart.ts';
import { fitted, plotsWidth } from '../report/charts/fitted.ts';
import type { Run } from '../report/charts/time-axis.ts';
import { zoomed } from '../report/charts/zoomed.ts';
import type { Call } from './calls.ts';
import { answer } from './calls.ts';
import { textWidth } from './ruler.ts';

export interface DrawingAsked {
  readonly spec: TopLevelSpec;
  /** Ids of designs of which nothing is to be seen. */
  readonly hidden: readonly string[];
  /** The part of the time that is to be seen; all of it where it is left out. */
  readonly part?: Run;
  /** What the whole picture is to fit into, in pixels; as the chart has it where it is left out. */
  readonly fit?: { readonly width: number; readonly height?: number; readonly bare: boolean };
}

/** Something in a picture that stands for a figure. */
export interface Mark {
  /** In pixels from the left and the top of the picture. */
  readonly x: number;
  readonly y: number;
  /** Which of the plots it stands in, by number. */
  readonly panel: number;
  /** The row of data behind it. */
  readonly row: Readonly<Record<string, string | number>>;
}

/** Where a plot stands in a picture, in its pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn {
  readonly svg: string;
  /** Those in which something stands for a figure. */
  readonly plots: readonly Plot[];
  readonly marks: readonly Mark[];
}

export interface DrawingCalls {
  readonly draw: Call<DrawingAsked, Drawn>;
}

declare module 'vega' {
  /** Vega's own types leave out what it measures text with. */
  const textMetrics: {
    width: (item: { fontSize?: number; fontWeight?: string | number }, text: unknown) => number;
  };
}

ruler.width = ({ fontSize, fontWeight }, text) =>
  textWidth(String(text ?? ''), Number(fontSize ?? 11), fontWeight === 'bold' || Number(fontWeight) >= 600);

async function draw({ spec: whole, hidden, part, fit }: DrawingAsked): Promise<Drawn> {
  const all = part === undefined ? whole : zoomed(whole, part);
  const spec = hidden.length === 0 ? all : without(all, hidden);
  if (fit === undefined) return drawn(spec);
  const { width, height, bare } = fit;
  const room = (wide: number) => ({ plots: wide, whole: width, bare, ...(height !== undefined && { height }) });
  // What names and axes take is known when it is drawn.
  const guess = Math.max(leastPlot, Math.min(plotsWidth(spec), width - usualMargin));
  const first = await drawn(fitted(spec, room(guess)));
  const over = widthOf(first.svg) - width;
  if (Math.abs(over) < near) return first;
  const plots = Math.max(leastPlot, Math.min(mostPlot, guess - over));
  if (plots === guess) return first;
  const second = await drawn(fitted(spec, room(plots)));
  const legend = widthOf(second.svg);
  if (over < 0 || Math.abs(legend - widthOf(first.svg)) > near) return second;
  // What is too wide is not the plot but its legend: all of it is seen smaller, and the plot can be as wide as that.
  return drawn(fitted(spec, room(Math.min(mostPlot, legend - usualMargin))));
}

/** Without the rows of data that are of these designs; a band that several share stays as long as one of them does. */
function without(spec: TopLevelSpec, hidden: readonly string[]): TopLevelSpec {
  const gone = (id: unknown) => typeof id === 'string' && id.split(' + ').every((each) => hidden.includes(each));
  const isGone = (row: unknown) =>
    typeof row === 'object' &&
    row !== null &&
    (('design' in row && gone(row.design)) || ('band' in row && gone(row.band)));
  return JSON.parse(
    JSON.stringify(spec, (key, value: unknown) =>
      key === 'values' && Array.isArray(value) ? value.filter((row) => !isGone(row)) : value,
    ),
  );
}

/** Pixels: what a plot has at least and at most, what stands around it, and what nobody sees. */
const leastPlot = 120;
const mostPlot = 900;
const usualMargin = 80;
const near = 12;

async function drawn(spec: TopLevelSpec): Promise<Drawn> {
  const runtime = parse(compile(spec).spec, undefined, { ast: true });
  const view = new View(runtime, { renderer: 'none', expr: expressionInterpreter });
  try {
    await view.runAsync();
    resetSVGDefIds();
    const svg = withoutLabels(await view.toSVG());
    const [left = 0, top = 0] = view.origin();
    const found = [...marksIn(sceneOf(view), { left, top, width: 0, height: 0 })];
    const plots = new Map(found.map(({ plot }) => [JSON.stringify(plot), plot]));
    const keys = [...plots.keys()];
    const marks = found.map(({ plot, mark }) => ({ ...mark, panel: keys.indexOf(JSON.stringify(plot)) }));
    return { svg, plots: [...plots.values()], marks };
  } finally {
    view.finalize();
  }
}

function widthOf(svg: string): number {
  return Number(/<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}

/** What Vega keeps of a picture, as far as it is looked at here; its own types leave most of it out. */
interface Drawing {
  readonly marktype?: unknown;
  readonly items?: readonly Drawing[];
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly datum?: object;
}

declare module 'vega' {
  interface Scene {
    /** Vega's own types leave it out. */
    readonly root?: Drawing;
  }
}

function sceneOf(view: View): Drawing {
  return view.scenegraph().root ?? {};
}

const ofFigures: ReadonlySet<unknown> = new Set(['line', 'symbol', 'rect']);

/** Those that lie in their plot: what is beside it has been cut off. */
function* marksIn(
  { marktype, items = [] }: Drawing,
  plot: Plot,
): Generator<{ readonly plot: Plot; readonly mark: Omit<Mark, 'panel'> }> {
  const { left, top } = plot;
  for (const item of items) {
    const { x = 0, y = 0, width = 0, height = 0, datum } = item;
    if (marktype === 'group') {
      const own = { left: left + x, top: top + y, width, height };
      for (const inner of item.items ?? []) yield* marksIn(inner, own);
    } else if (ofFigures.has(marktype) && datum !== undefined && isIn(x + width, plot)) {
      const row = Object.fromEntries(Object.entries(datum).filter(isPlain));
      yield { plot, mark: { x: left + x + width, y: top + y + height / 2, row } };
    }
  }
}

/** A pixel more on either side, as a line on the edge is not always on it to the last digit. */
function isIn(x: number, { width }: Plot): boolean {
  return width === 0 || (x >= -1 && x <= width + 1);
}

function isPlain(entry: readonly [string, unknown]): entry is [string, string | number] {
  return typeof entry[1] === 'string' || typeof entry[1] === 'number';
}

addEventListener('message', ({ ports: [port] }) => {
  if (port !== undefined) answer<DrawingCalls>(port, { draw });
});
