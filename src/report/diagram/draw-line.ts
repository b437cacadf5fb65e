import { fill, type Language } from '../../language/text.ts';
import { ink, quiet } from '../charts/theme.ts';
import { diagramWords } from '../words/diagram.ts';
import type { ChainEdge } from './chain-graph.ts';
import type { PlacedLine, Point } from './layout.ts';
import type { Svg } from './svg.ts';
import { element, hint, rounded } from './svg.ts';

const bend = 6;
const arrow = { length: 8, half: 4 } as const;
export const otherWorkGrey = '#9aa2aa';

/** @returns white under it, so that of two lines that cross one visibly goes over the other */
export function lineUnder({ points }: PlacedLine): Svg {
  return element('path', { d: pathOf(corners(points)), fill: 'none', stroke: '#ffffff', 'stroke-width': 5 });
}

export function drawLine({ edge, points }: PlacedLine, language: Language): Svg {
  const stroke = lineColour(edge.look);
  const d = pathOf(corners(points));
  const dashes = edge.look === 'returns' ? '5 4' : undefined;
  const line = element('path', { d, fill: 'none', stroke, 'stroke-width': 1.5, 'stroke-dasharray': dashes });
  return element('g', { class: 'way' }, hint(wayInWords(edge, language)), line, arrowHead(points, stroke));
}

export function lineColour(look: ChainEdge['look']): string {
  return look === 'other work' ? otherWorkGrey : look === 'returns' ? quiet : ink;
}

/** "Intake → Individual care: 85%, 310". */
export function wayInWords({ from, to, label: rule, count }: ChainEdge, language: Language): string {
  const ends = { from: from.title, to: to.title };
  const label = [rule, ...(count === undefined ? [] : [count])].filter((part) => part !== '').join(', ');
  return label === ''
    ? fill(diagramWords.way, language, ends)
    : fill(diagramWords.wayWith, language, { ...ends, label });
}

/** Without points that say nothing: twice the same, or on the way straight on. */
function corners(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter(({ x, y }, i) => points[i - 1]?.x !== x || points[i - 1]?.y !== y);
  return distinct.filter(({ x, y }, i) => {
    const before = distinct[i - 1];
    const after = distinct[i + 1];
    if (before === undefined || after === undefined) return true;
    return !((before.x === x && after.x === x) || (before.y === y && after.y === y));
  });
}

function pathOf(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      const radius = Math.min(bend, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
    })
    .join('');
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + by * Math.sign(to.x - from.x), y: from.y + by * Math.sign(to.y - from.y) };
}

function arrowHead(points: readonly Point[], colour: string): Svg {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const base = { x: tip.x - arrow.length * dx, y: tip.y - arrow.length * dy };
  const one = { x: base.x - arrow.half * dy, y: base.y + arrow.half * dx };
  const other = { x: base.x + arrow.half * dy, y: base.y - arrow.half * dx };
  return element('path', { d: `M${at(tip)}L${at(one)}L${at(other)}Z`, fill: colour });
}
