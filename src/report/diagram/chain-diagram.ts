/** The picture of a chain: a lane for each organisation, what happens there, and how much is asked of whom. */
import type { LoadPrediction } from '../../experiment/result.ts';
import type { Plan } from '../../model/plan.ts';
import { faint, ink, quiet } from '../charts/theme.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { diagramWords } from '../words/diagram.ts';
import { boxOf } from './box.ts';
import { chainGraph } from './chain-graph.ts';
import { drawBox } from './draw-box.ts';
import { drawLegend, legendHeight } from './draw-legend.ts';
import { drawLine, lineUnder } from './draw-line.ts';
import { lanesOf } from './lanes.ts';
import type { Layout, PlacedLine } from './layout.ts';
import { layoutOf } from './layout.ts';
import { nodeContent } from './node-content.ts';
import { loadText } from './place-text.ts';
import type { Svg } from './svg.ts';
import { element, hint, textAt } from './svg.ts';
import type { Spread } from './wording.ts';
import type { Measure } from './wrapped-text.ts';
import { wrappedText } from './wrapped-text.ts';

export interface DiagramTools {
  readonly measure: Measure;
  /** Of a distribution, in its own unit. */
  readonly mean: (distribution: Spread) => number;
}

export interface DiagramWords {
  readonly title: string;
  /** Under the title: which policy, which period; may be empty. */
  readonly subtitle: string;
  readonly language: Language;
}

const margin = 16;
const laneTitle = { width: 108, size: 13, lead: 17, inset: 9 } as const;
const titleFont = { size: 18, lead: 24 } as const;
const noteFont = { size: 12, lead: 17 } as const;

/** @param predictions of the same plan */
export function chainDiagram(
  plan: Plan,
  predictions: readonly LoadPrediction[],
  { title, subtitle, language }: DiagramWords,
  { measure, mean }: DiagramTools,
): Svg {
  const wording = { plan, language, mean };
  const graph = chainGraph(wording);
  const lanes = lanesOf(graph, plan, language);
  const boxes = new Map(
    graph.nodes.map((node) => {
      const ways = graph.edges.filter(({ from }) => from === node);
      return [node, boxOf(node, nodeContent(node, predictions, wording), ways, language, measure)];
    }),
  );
  const laneTitles = lanes.titles.map((lane) =>
    lane === ''
      ? []
      : wrappedText(lane, laneTitle.width - 2 * laneTitle.inset, (text) => measure(text, laneTitle.size, true)),
  );
  const layout = layoutOf(
    graph,
    lanes,
    boxes,
    laneTitles.map((lines) => lines.length * laneTitle.lead + 2 * laneTitle.inset),
  );
  const titled = lanes.titles.some((lane) => lane !== '');
  const left = margin + (titled ? laneTitle.width : 0);
  const right = left + layout.width;
  const width = Math.max(right, 560) + margin;
  const head = drawHead(title, [subtitle, diagramWords.note[language]], width - 2 * margin, measure);
  const top = head.height;
  const legend = { y: top + layout.height + 18, width: width - 2 * margin };
  const height = legend.y + legendHeight(legend.width, graph, language, measure) + margin;
  const loads = predictions.map((prediction) =>
    fill(diagramWords.placeLoad[language], {
      place: plan.resources[prediction.resource]?.title[language] ?? '',
      load: loadText(prediction, language),
    }),
  );
  const description = fill(diagramWords.description[language], { lanes: lanes.titles.length, places: loads.join(' ') });
  return element(
    'svg',
    {
      ...{
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      },
      ...{ role: 'img', 'font-family': 'DejaVu Sans, Verdana, sans-serif' },
    },
    hint(title),
    element('desc', {}, description),
    element('rect', { x: 0, y: 0, width, height, fill: '#ffffff' }),
    head.svg,
    drawLanes(layout, laneTitles, margin, top, left, right),
    element(
      'g',
      { transform: `translate(${left} ${top})` },
      ...byNet(layout.lines).flatMap((lines) => [
        ...lines.map(lineUnder),
        ...lines.map((line) => drawLine(line, language)),
      ]),
      ...layout.boxes.map((box) => drawBox(box, plan)),
    ),
    drawLegend(margin, legend.y, legend.width, graph, language, measure),
  );
}

/** Lines that run over each other are drawn after one another, so that none cuts through its own kind. */
function byNet(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const nets = [...new Set(lines.map(({ net }) => net))];
  return nets.map((net) => lines.filter((line) => line.net === net));
}

function drawHead(
  title: string,
  notes: readonly string[],
  width: number,
  measure: Measure,
): { readonly svg: Svg; readonly height: number } {
  let y = margin;
  const parts: Svg[] = [];
  for (const line of wrappedText(title, width, (text) => measure(text, titleFont.size, true))) {
    y += titleFont.lead;
    parts.push(textAt(margin, y - 6, line, { 'font-size': titleFont.size, 'font-weight': 'bold', fill: ink }));
  }
  for (const note of notes.filter((each) => each !== '')) {
    for (const line of wrappedText(note, width, (text) => measure(text, noteFont.size, false))) {
      y += noteFont.lead;
      parts.push(textAt(margin, y - 4, line, { 'font-size': noteFont.size, fill: quiet }));
    }
  }
  return { svg: parts.join(''), height: y + 12 };
}

function drawLanes(
  { bands }: Layout,
  titles: readonly (readonly string[])[],
  x: number,
  top: number,
  left: number,
  right: number,
): Svg {
  return bands
    .map((band, i) => {
      const y = top + band.top;
      const area = { y, height: band.height, stroke: '#c9ced3', 'stroke-width': 1 };
      const lane = element('rect', {
        ...area,
        x: left,
        width: right - left,
        fill: i % 2 === 0 ? '#fbfcfc' : '#f6f7f8',
      });
      const lines = titles[i] ?? [];
      const header = left === x ? '' : element('rect', { ...area, x, width: left - x, fill: faint });
      const words = lines.map((line, row) =>
        textAt(x + laneTitle.inset, y + laneTitle.inset + (row + 1) * laneTitle.lead - 4, line, {
          'font-size': laneTitle.size,
          'font-weight': 'bold',
          fill: ink,
        }),
      );
      return [lane, header, ...words].join('');
    })
    .join('');
}
