import type { LoadPrediction } from '../../experiment/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { endColours, faint, ink, loadColours, quiet } from '../charts/theme.ts';
import { ofWholeCases } from '../forecast/forecast-figures.ts';
import type { LoadBar, TextLine } from './box.ts';
import { padding } from './box.ts';
import { otherWorkGrey } from './draw-line.ts';
import type { PlacedBox } from './layout.ts';
import type { Svg } from './svg.ts';
import { element, hint, textAt } from './svg.ts';

/** Tints of the colours that ends and loads have, light enough for dark text. */
const tints = { done: '#e2f3ed', lost: '#fbe7da', elsewhere: '#e2eef7', arrival: '#f1f3f5', step: '#ffffff' } as const;
const tones = { ink, quiet } as const;
const barThickness = 5;

export function drawBox({ box, x, y, ports }: PlacedBox, plan: Plan): Svg {
  const { node, width, height } = box;
  const end = node.kind === 'end' ? plan.ends[node.index] : undefined;
  const background = node.kind === 'arrival' && plan.arrivals[node.index]?.background === true;
  const stroke = end === undefined ? borderOf(box.bars, background) : { colour: endColours[end.counts], width: 1.5 };
  const frame = element('rect', {
    ...{ x, y, width, height, rx: node.kind === 'step' ? 5 : Math.min(16, height / 2) },
    ...{ fill: tints[end?.counts ?? (node.kind === 'arrival' ? 'arrival' : 'step')] },
    ...{ stroke: stroke.colour, 'stroke-width': stroke.width },
    // By which cases that are played find their way.
    'data-node': `${node.kind} ${node.index}`,
  });
  const left = x + padding + (node.kind === 'step' ? 0 : 3);
  const lines = box.lines.map((line) => drawText(line, left, y, 'start'));
  const bars = box.bars.map((bar) => drawBar(bar, left, y, width - 2 * padding));
  const waysOut = ports.flatMap(({ port, y: down }) =>
    port.lines.map((line) => drawText(line, x + width - padding, y + down, 'end')),
  );
  const rule =
    waysOut.length === 0
      ? []
      : [element('path', { d: `M${x + 1} ${y + box.portsTop}H${x + width - 1}`, stroke: faint, 'stroke-width': 1 })];
  return element('g', { class: node.kind }, hint(node.title), frame, ...rule, ...lines, ...bars, ...waysOut);
}

function drawText({ text, size, bold, tone, y }: TextLine, x: number, top: number, anchor: 'start' | 'end'): Svg {
  return textAt(x, top + y, text, {
    'font-size': size,
    'font-weight': bold ? 'bold' : undefined,
    'text-anchor': anchor === 'end' ? 'end' : undefined,
    fill: tones[tone],
  });
}

/** A box has the colour of the worst load in it, and a heavier line where that is too much. */
function borderOf(bars: readonly LoadBar[], background: boolean): { readonly colour: string; readonly width: number } {
  const has = (verdict: LoadPrediction['verdict']) => bars.some(({ prediction }) => prediction.verdict === verdict);
  if (has('overloaded')) return { colour: loadColours.overloaded, width: 3 };
  if (has('tight')) return { colour: loadColours.tight, width: 2.5 };
  return { colour: background ? otherWorkGrey : quiet, width: 1.2 };
}

function drawBar({ prediction, y }: LoadBar, x: number, top: number, width: number): Svg {
  const { load, verdict } = ofWholeCases(prediction);
  const asked = load === undefined ? 0 : Number.isFinite(load) ? load : 1;
  const full = width / Math.max(1, asked);
  const bar = { x, y: top + y, height: barThickness };
  return [
    element('rect', { ...bar, width, fill: faint }),
    element('rect', { ...bar, width: Math.min(width, asked * full), fill: loadColours[verdict] }),
    element('rect', { x: x + full - 1, y: top + y - 2, width: 2, height: barThickness + 4, fill: ink }),
  ].join('');
}
