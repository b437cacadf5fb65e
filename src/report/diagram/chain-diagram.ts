/**
 * The picture of a chain: a lane for each organisation, what happens there, and how much is asked of whom. The room knows
 * where boxes and lines go; what they say comes from plan-in-words/. It gives SVG as text, without a font or a file; those
 * who have a font to measure with call it. Begin here.
 */

import type { LoadPrediction } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { escapeHtml } from '../escape.ts';
import { diagramWords } from '../words/diagram.ts';
import { boxOf } from './box.ts';
import type { CasesOnWays } from './cases-on-ways.ts';
import { countsNote, withCases } from './cases-on-ways.ts';
import { chainGraph } from './chain-graph.ts';
import { drawBox } from './draw-box.ts';
import { drawHead } from './draw-head.ts';
import { drawLanes, laneTitles } from './draw-lanes.ts';
import { drawLegend, legendHeight } from './draw-legend.ts';
import { drawLine, lineUnder } from './draw-line.ts';
import { lanesOf } from './lanes.ts';
import type { PlacedLine } from './layout.ts';
import { layoutOf } from './layout.ts';
import { nodeContent } from './node-content.ts';
import { loadText } from './place-text.ts';
import type { Svg } from './svg.ts';
import { element, hint } from './svg.ts';
import type { Measure } from './wrapped-text.ts';

export interface DiagramWords {
  readonly title: string;
  /** Under the title: when these rules hold; may be empty. */
  readonly subtitle: string;
  readonly language: Language;
}

const margin = 16;
const legendApart = 18;
/** A narrower chain leaves no room for its title and legend. */
const leastWidth = 560;

/**
 * @param predictions of the same plan
 * @param cases that went along the lines, where it has run
 */
export function chainDiagram(
  plan: Plan,
  predictions: readonly LoadPrediction[],
  { title, subtitle, language }: DiagramWords,
  measure: Measure,
  cases?: CasesOnWays,
): Svg {
  const voice = { plan, language, words: 'short' } as const;
  const bare = chainGraph(voice);
  const graph = cases === undefined ? bare : withCases(bare, cases, language);
  const lanes = lanesOf(graph, plan, language);
  const titles = laneTitles(lanes.titles, measure);
  const boxes = new Map(
    graph.nodes.map((node) => {
      const ways = graph.edges.filter(({ from }) => from === node);
      return [node, boxOf(node, nodeContent(node, predictions, voice), ways, language, measure)];
    }),
  );
  const layout = layoutOf(graph, lanes, boxes, titles.heights);
  const width = Math.max(margin + titles.width + layout.width, leastWidth) + margin;
  const inner = width - 2 * margin;
  const isByFormula = predictions.every(({ by }) => by === 'formula');
  const load = inLanguage(diagramWords[isByFormula ? 'note' : 'noteShortRun'], language);
  const notes = [subtitle, load, countsNote(cases, language)].filter((note) => note !== '');
  const head = drawHead(title, notes, margin, inner, measure);
  const legendTop = head.bottom + layout.height + legendApart;
  const height = legendTop + legendHeight(inner, graph, language, measure) + margin;
  const lines = byNet(layout.lines).flatMap((net) => [
    ...net.map(lineUnder),
    ...net.map((line) => drawLine(line, language)),
  ]);
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', 'font-family': 'DejaVu Sans, Verdana, sans-serif' },
    },
    hint(title),
    element('desc', {}, escapeHtml(inWords(plan, predictions, language))),
    element('rect', { x: 0, y: 0, width, height, fill: '#ffffff' }),
    head.svg,
    drawLanes(layout.bands, { titles, organisations: lanes.organisations }, margin, head.bottom, layout.width),
    element(
      'g',
      { transform: `translate(${margin + titles.width} ${head.bottom})` },
      ...lines,
      ...layout.boxes.map((box) => drawBox(box, plan)),
    ),
    drawLegend(margin, legendTop, inner, graph, language, measure),
  );
}

/** Lines that run over each other are drawn after one another, so that none cuts through its own kind. */
function byNet(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const nets = [...new Set(lines.map(({ net }) => net))];
  return nets.map((net) => lines.filter((line) => line.net === net));
}

/** For those who hear the page: what it is, and how much is asked of everybody. */
function inWords(plan: Plan, predictions: readonly LoadPrediction[], language: Language): string {
  const loads = predictions.map((prediction) => {
    const place = inLanguage(plan.resources[prediction.resource]?.title, language) ?? '';
    return fill(diagramWords.placeLoad, language, { place, load: loadText(prediction, language) });
  });
  return fill(diagramWords.description, language, { places: loads.join(' ') });
}
