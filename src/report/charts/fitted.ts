/** A chart for the room that it gets: the same data, in plots of another width and height, with text that is broken in time. */
import type { TopLevelSpec } from 'vega-lite';
import { fitLegend } from './line-legend.ts';
import { wrapped } from './theme.ts';

export interface Room {
  /** Pixels that all plots of one row may be wide together, without their axes. */
  readonly plots: number;
  /** Pixels of the whole picture, for its text. */
  readonly whole: number;
  /** Of each plot; as the chart has it where it is left out. */
  readonly height?: number;
  /** Without title and notes, which then stand beside it. */
  readonly bare?: boolean;
}

/** A picture narrower than this has one plot in a row. */
const narrow = 560;
/** A view that is less high is a legend. */
const smallest = 100;
/** What letters of 12 pixels take on average. */
const letter = 6.6;
/** The part of a narrow picture that names beside it may take. */
const named = 0.38;

/** So wide are the plots of a row as the chart has them, all together. */
export function plotsWidth(spec: TopLevelSpec): number {
  let most = 0;
  eachView(spec, (view) => {
    const columns = typeof view.columns === 'number' ? view.columns : 1;
    const parts = view.concat;
    const width = Array.isArray(parts) ? columns * widthIn(parts[0]) : widthIn(view);
    most = Math.max(most, width);
  });
  return most;
}

export function fitted(spec: TopLevelSpec, room: Room): TopLevelSpec {
  const copy: TopLevelSpec = copied(spec);
  const isNarrow = room.whole < narrow;
  eachView(copy, (view) => {
    if (fitLegend(view, Math.floor(room.plots))) return;
    const parts = view.concat;
    if (Array.isArray(parts)) {
      const columns = isNarrow ? 1 : Number(view.columns ?? 1);
      view.columns = columns;
      for (const part of parts) setWidth(part, Math.floor(room.plots / columns));
    } else setWidth(view, Math.floor(room.plots));
    if (isNarrow) wrapNames(view, Math.floor(named * room.whole));
    const { height } = view;
    if (room.height !== undefined && typeof height === 'number' && height > smallest) view.height = room.height;
  });
  const top = recordOf(copy);
  if (top === undefined) return copy;
  if (room.bare === true) {
    top.padding = 2;
    Reflect.deleteProperty(top, 'title');
  } else {
    if (isNarrow) top.padding = 6;
    wrapTitle(recordOf(top.title), Math.floor(room.whole / letter), Math.floor(room.whole / 9.5));
  }
  if (isNarrow) {
    const axis = recordOf(recordOf(top.config)?.axis);
    if (axis !== undefined) axis.labelLimit = Math.floor(named * room.whole);
  }
  return copy;
}

/**
 * Names of rows, which say what is in them, in as many lines as they need: what is cut off of them is often all that tells
 * one from another.
 *
 * @param width pixels that they may take
 */
function wrapNames(view: View, width: number): void {
  const layers = Array.isArray(view.layer) ? view.layer.map(recordOf) : [];
  const axes = [view, ...layers].flatMap((each) => {
    const y = recordOf(recordOf(each?.encoding)?.y);
    const axis = recordOf(y?.axis);
    return axis !== undefined && Array.isArray(y?.sort) ? [{ axis, names: y.sort.map(String) }] : [];
  });
  const letters = Math.floor(width / rowLetter);
  for (const { axis, names } of axes) {
    const lines = Object.fromEntries(names.map((name) => [name, wrapped(name, letters)]));
    axis.labelExpr = `${JSON.stringify(lines)}[datum.label] || datum.label`;
    axis.labelLineHeight = rowLine;
    if (axis.minExtent !== undefined) axis.minExtent = width;
    if (axis.maxExtent !== undefined) axis.maxExtent = width;
    const row = rowLine * Math.max(...Object.values(lines).map(({ length }) => length)) + rowGap;
    const step = recordOf(view.height);
    if (step !== undefined) step.step = Math.max(Number(step.step ?? 0), row);
    else if (typeof view.height === 'number') view.height = Math.max(view.height, row * names.length);
  }
}

/** Pixels: a letter of a name, a line of it, and what is between two of them. */
const rowLetter = 6.3;
const rowLine = 13;
const rowGap = 8;

/** What is looked at in a spec, or in a part of it. */
interface View {
  width?: unknown;
  height?: unknown;
  columns?: unknown;
  concat?: unknown;
  vconcat?: unknown;
  hconcat?: unknown;
  padding?: unknown;
  title?: unknown;
  text?: unknown;
  subtitle?: unknown;
  config?: unknown;
  axis?: unknown;
  labelLimit?: unknown;
  labelExpr?: unknown;
  labelLineHeight?: unknown;
  minExtent?: unknown;
  maxExtent?: unknown;
  layer?: unknown;
  encoding?: unknown;
  y?: unknown;
  sort?: unknown;
  step?: unknown;
}

function recordOf(value: unknown): View | undefined {
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is View {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The spec itself, and the parts that it is put together of. Plots beside each other are left to what holds them. */
function eachView(value: unknown, visit: (view: View) => void): void {
  const view = recordOf(value);
  if (view === undefined) return;
  visit(view);
  for (const parts of [view.vconcat, view.hconcat]) {
    if (Array.isArray(parts)) for (const part of parts) eachView(part, visit);
  }
}

function widthIn(value: unknown): number {
  const width = recordOf(value)?.width;
  return typeof width === 'number' ? width : 0;
}

function setWidth(value: unknown, width: number): void {
  const view = recordOf(value);
  if (view !== undefined && typeof view.width === 'number') view.width = width;
}

function wrapTitle(title: View | undefined, note: number, heading: number): void {
  if (title === undefined) return;
  const { text, subtitle } = title;
  const whole = Array.isArray(text) ? text.join(' ') : text;
  if (typeof whole === 'string') title.text = [...wrapped(whole, heading)];
  if (Array.isArray(subtitle)) title.subtitle = subtitle.flatMap((line) => wrapped(String(line), note));
}

/** Inner rooms have no structuredClone; a spec is plain JSON. */
function copied(spec: TopLevelSpec): TopLevelSpec {
  return JSON.parse(JSON.stringify(spec));
}
