/** A node as a box with its text in lines: everything measured, nothing placed yet. */

import type { LoadPrediction } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import type { ChainEdge, ChainNode } from './chain-graph.ts';
import type { Content } from './node-content.ts';
import { loadText } from './place-text.ts';
import type { Measure } from './wrapped-text.ts';
import { wrappedText } from './wrapped-text.ts';

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: 'ink' | 'quiet';
  /** Of the baseline, from the top of the box. */
  readonly y: number;
}

/** A bar that is full at the capacity, or, where more is asked, as long as what is asked with a mark at the capacity. */
export interface LoadBar {
  readonly prediction: LoadPrediction;
  /** From the top of the box. */
  readonly y: number;
}

/** Where a line leaves the box on its right side. */
export interface Port {
  readonly edge: ChainEdge;
  /** Baselines from the top of the port. */
  readonly lines: readonly TextLine[];
  readonly height: number;
}

export interface Box {
  readonly node: ChainNode;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly bars: readonly LoadBar[];
  /** In the order of the plan; a single one without words has no height. */
  readonly ports: readonly Port[];
  /** From here on down stand the ports. */
  readonly portsTop: number;
  /** Where lines come in on the left, and a line without words leaves. */
  readonly level: number;
}

export const padding = 9;
const widths = { arrival: 124, step: 190, end: 148 } as const;
const fonts = {
  title: { size: 12, lead: 15, bold: true, tone: 'ink' },
  note: { size: 11, lead: 14, bold: false, tone: 'quiet' },
  place: { size: 11, lead: 14, bold: false, tone: 'ink' },
  load: { size: 11, lead: 14, bold: true, tone: 'ink' },
  port: { size: 11, lead: 14, bold: false, tone: 'ink' },
} as const;

const barHeight = 10;
/** The same in every box, so that lines between boxes whose tops are level are straight. */
const enterAt = 20;

export function boxOf(
  node: ChainNode,
  contents: readonly Content[],
  ways: readonly ChainEdge[],
  language: Language,
  measure: Measure,
): Box {
  const width = widths[node.kind];
  const inner = width - 2 * padding - (node.kind === 'step' ? 0 : 6);
  const set = (text: string, font: keyof typeof fonts, top: number) => setLines(text, fonts[font], top, inner, measure);
  const lines: TextLine[] = [];
  const bars: LoadBar[] = [];
  let y = padding - 2;
  const add = (text: string, font: keyof typeof fonts) => {
    const block = set(text, font, y);
    lines.push(...block.lines);
    y = block.bottom;
  };
  for (const content of contents) {
    if (content.kind === 'place') y += 5;
    add(content.text, content.kind);
    if (content.kind !== 'place' || content.prediction === undefined) continue;
    add(loadText(content.prediction, language), 'load');
    bars.push({ prediction: content.prediction, y: y + 3 });
    y += barHeight;
  }
  y += padding - 3;
  const ports = ways.map((edge) => portOf(edge, inner, measure));
  const portsHeight = ports.reduce((sum, port) => sum + port.height, 0);
  const height = y + (portsHeight === 0 ? 0 : portsHeight + 4);
  return { node, width, height, lines, bars, ports, portsTop: y, level: enterAt };
}

function portOf(edge: ChainEdge, inner: number, measure: Measure): Port {
  const { label, count } = edge;
  // The number stays with its arrow, next to where the line leaves.
  const text = count === undefined ? label : `${label} →\u00a0${count}`.trimStart();
  if (text === '') return { edge, lines: [], height: 0 };
  const { lines, bottom } = setLines(text, fonts.port, 3, inner, measure);
  return { edge, lines, height: bottom + 3 };
}

function setLines(
  text: string,
  { size, lead, bold, tone }: (typeof fonts)[keyof typeof fonts],
  top: number,
  inner: number,
  measure: Measure,
): { readonly lines: readonly TextLine[]; readonly bottom: number } {
  const rows = wrappedText(text, inner, (part) => measure(part, size, bold));
  const lines = rows.map((row, i) => ({ text: row, size, bold, tone, y: top + (i + 1) * lead - 3 }));
  return { lines, bottom: top + rows.length * lead };
}
