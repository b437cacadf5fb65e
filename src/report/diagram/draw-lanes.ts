/** The lanes behind the boxes, with the names of the organisations before them. */
import { faint, ink } from '../charts/theme.ts';
import type { LaneBand } from './heights.ts';
import type { Svg } from './svg.ts';
import { element, textAt } from './svg.ts';
import type { Measure } from './wrapped-text.ts';
import { wrappedText } from './wrapped-text.ts';

export interface LaneTitles {
  /** Of the column that they stand in; 0 where no lane has a name. */
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
  /** What each of them takes. */
  readonly heights: readonly number[];
}

const font = { size: 13, lead: 17 } as const;
const inset = 9;
const widths = { least: 96, most: 180 } as const;
const edge = '#c9ced3';
/** By turns, so that a line from one lane to another is seen to leave it. */
const grounds = { odd: '#fbfcfc', even: '#f6f7f8' } as const;

/** As wide as the longest word asks, within bounds. */
export function laneTitles(titles: readonly string[], measure: Measure): LaneTitles {
  const widthOf = (text: string) => measure(text, font.size, true);
  const words = titles.flatMap((title) => title.split(' '));
  const longest = Math.ceil(Math.max(0, ...words.map(widthOf)));
  if (longest === 0) return { width: 0, lines: titles.map(() => []), heights: titles.map(() => 0) };
  const width = Math.min(widths.most, Math.max(widths.least, longest + 2 * inset));
  const lines = titles.map((title) => (title === '' ? [] : wrappedText(title, width - 2 * inset, widthOf)));
  return { width, lines, heights: lines.map((each) => each.length * font.lead + 2 * inset) };
}

interface LanesDrawn {
  readonly titles: LaneTitles;
  /** Whose they are, by index in the plan. */
  readonly organisations: readonly (number | undefined)[];
}

/** @param width of the lanes themselves */
export function drawLanes(bands: readonly LaneBand[], lanes: LanesDrawn, x: number, top: number, width: number): Svg {
  return bands.map((band, i) => drawLane(band, lanes, i, x, top + band.top, width)).join('');
}

function drawLane({ height }: LaneBand, lanes: LanesDrawn, index: number, x: number, y: number, width: number): Svg {
  const { titles, organisations } = lanes;
  // By which a reader chooses an organisation.
  const own = { 'data-organisation': organisations[index] };
  const area = { y, height, stroke: edge, 'stroke-width': 1, ...own };
  const fill = index % 2 === 0 ? grounds.odd : grounds.even;
  const lane = element('rect', { ...area, x: x + titles.width, width, fill });
  if (titles.width === 0) return lane;
  const lines = titles.lines[index] ?? [];
  const words = lines.map((line, row) =>
    textAt(x + inset, y + inset + (row + 1) * font.lead - 4, line, {
      'font-size': font.size,
      'font-weight': 'bold',
      fill: ink,
    }),
  );
  return [lane, element('rect', { ...area, x, width: titles.width, fill: faint }), ...words].join('');
}
