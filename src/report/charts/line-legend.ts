/** Which line is whose, above a chart over time: a piece of each line with its marker and the design that it stands for. */
import type { Stacked } from './chart.ts';
import type { DesignStyle } from './design-styles.ts';
import { ink, wrapped } from './theme.ts';

/** Pixels: of a line of text from top to top, of the piece of a line before a name, and to where the name begins. */
const row = 17;
const piece = 44;
const named = piece + 8;
/** What letters of 12 pixels take on average. */
const letter = 6.6;
/** Of the legend, before it is fitted to a page. */
const width = 640;

/** A view of its own, because a legend of Vega shows a line or a marker and not both. */
export function lineLegend(styles: readonly DesignStyle[], hasMarkers: boolean): Stacked[number] {
  const own = <Look>(look: (style: DesignStyle) => Look) => ({
    field: 'id',
    type: 'nominal' as const,
    scale: { domain: styles.map(({ id }) => id), range: styles.map(look) },
    legend: null,
  });
  const colour = own((style) => style.colour);
  const view = {
    width,
    height: row * styles.length,
    view: { stroke: null },
    data: { values: styles.map(({ id, label }, i) => ({ id, label, y: row * i + row / 2 })) },
    encoding: { y: pixelsDown },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          ...{ x: { value: 0 }, x2: { value: piece }, color: colour },
          strokeDash: own(({ dash }) => [...dash]),
        },
      },
      ...(hasMarkers
        ? [
            {
              mark: { type: 'point' as const, filled: true, size: markerSize, opacity: 1 },
              encoding: { x: { value: piece / 2 }, color: colour, shape: own(({ shape }) => shape) },
            },
          ]
        : []),
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 12, color: ink, limit: 640 },
        encoding: { x: { value: named }, text: { field: 'label' } },
      },
    ],
  } satisfies Stacked[number];
  // A text is as wide for Vega as all of it, also where it is cut off.
  if (styles.some(({ label }) => label.length > lettersIn(width))) fitLegend(view, width);
  return view;
}

/**
 * A legend in a picture of which the plots are so wide: what is longer goes on in the next line, so that the picture need not be
 * wider, and all of it seen smaller, for a name.
 *
 * @param view any part of a spec; what is no legend stays as it is
 */
export function fitLegend(view: object, room: number): boolean {
  const values = legendRows(view);
  if (values === undefined) return false;
  const letters = lettersIn(room);
  let top = 0;
  const labels = values.map(({ label }) => (Array.isArray(label) ? label.join(' ') : String(label)));
  const fitted = fittedLabels(labels, letters);
  for (const [i, each] of values.entries()) {
    const lines = fitted[i] ?? [];
    each.y = top + row / 2;
    each.label = lines;
    top += row * Math.max(1, lines.length);
  }
  Object.assign(view, { width: room, height: top });
  return true;
}

function lettersIn(room: number): number {
  return Math.max(12, Math.floor((room - named) / letter));
}

/**
 * Many designs have numbers, by which they are known elsewhere: a line for each, so that there is room for the plots. Of those
 * that would be alike but for their numbers, what they begin with in common is left out, and not that in which they differ.
 */
function fittedLabels(labels: readonly string[], letters: number): readonly (readonly string[])[] {
  const cut = labels.map((label) => linesOf(label, letters));
  const shown = cut.map((lines, i) =>
    lines.length === 1 && lines[0] !== labels[i] ? nameIn(lines[0] ?? '') : undefined,
  );
  return labels.map((label, i) => {
    const twins = labels.filter((_, j) => shown[i] !== undefined && shown[j] === shown[i]).map(nameIn);
    if (twins.length < 2) return cut[i] ?? [];
    const words = nameIn(label).split(' ');
    const left = words.slice(wordsInCommon(twins.map((name) => name.split(' '))));
    return linesOf(`${label.slice(0, label.length - nameIn(label).length)}…${left.join(' ')}`, letters);
  });
}

function linesOf(label: string, letters: number): readonly string[] {
  const lines = wrapped(label, letters);
  if (lines.length < 2 || !numbered.test(label)) return lines;
  return [`${wrapped(label, letters - 1)[0] ?? ''}…`];
}

const numbered = /^\d+\. /;

/** A label without its number. */
function nameIn(label: string): string {
  return label.replace(numbered, '');
}

/** How many words all of them begin with, of which the last is left to each. */
function wordsInCommon(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const shortest = Math.min(...names.map(({ length }) => length));
  const differs = first.findIndex((word, i) => names.some((name) => name[i] !== word));
  return Math.min(differs < 0 ? first.length : differs, shortest - 1);
}

/** The rows of a legend; undefined where it is another view. */
function legendRows(view: object): { label: unknown; y: unknown }[] | undefined {
  const data: unknown = Reflect.get(view, 'data');
  if (typeof data !== 'object' || data === null || !('values' in data) || !Array.isArray(data.values)) return undefined;
  const values: unknown[] = data.values;
  return values.every(isRow) ? values : undefined;
}

/** The rows of no other view stand at pixels. */
function isRow(value: unknown): value is { label: unknown; y: unknown } {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value && 'y' in value;
}

/** In square pixels. */
export const markerSize = 46;

/** The field `y` as pixels from the top of a view, without an axis. */
export const pixelsDown = { field: 'y', type: 'quantitative' as const, scale: null, axis: null };
