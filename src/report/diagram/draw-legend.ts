import { inLanguage, type Language, type Text } from '../../language/text.ts';
import { endColours, ink, loadColours, quiet } from '../charts/theme.ts';
import { diagramWords } from '../words/diagram.ts';
import { endWords } from '../words/plan/resources.ts';
import type { ChainGraph } from './chain-graph.ts';
import { lineColour } from './draw-line.ts';
import type { Svg } from './svg.ts';
import { element, textAt } from './svg.ts';
import type { Measure } from './wrapped-text.ts';

interface Entry {
  readonly text: string;
  /** Drawn from (0, 0), twenty wide and ten high. */
  readonly mark: Svg;
}

const font = { size: 11, lead: 20 } as const;
const markWidth = 26;
const apart = 20;

export function legendHeight(width: number, graph: ChainGraph, language: Language, measure: Measure): number {
  return font.lead * rowsOf(entries(graph, language), width, measure).length;
}

export function drawLegend(
  x: number,
  y: number,
  width: number,
  graph: ChainGraph,
  language: Language,
  measure: Measure,
): Svg {
  const rows = rowsOf(entries(graph, language), width, measure);
  return rows
    .flatMap((row, i) =>
      row.map(({ entry, left }) =>
        element(
          'g',
          { transform: `translate(${Math.round(x + left)} ${Math.round(y + i * font.lead)})` },
          entry.mark,
          textAt(entry.mark === '' ? 0 : markWidth, 9, entry.text, {
            'font-size': font.size,
            'font-weight': entry.mark === '' ? 'bold' : undefined,
            fill: entry.mark === '' ? ink : quiet,
          }),
        ),
      ),
    )
    .join('');
}

function rowsOf(
  groups: readonly (readonly Entry[])[],
  width: number,
  measure: Measure,
): readonly (readonly { readonly entry: Entry; readonly left: number }[])[] {
  return groups.flatMap((group) => {
    const rows: { entry: Entry; left: number }[][] = [[]];
    let left = 0;
    for (const entry of group) {
      const wide = measure(entry.text, font.size, entry.mark === '') + (entry.mark === '' ? 0 : markWidth);
      if (left > 0 && left + wide > width) {
        rows.push([]);
        left = 0;
      }
      rows.at(-1)?.push({ entry, left });
      left += wide + apart;
    }
    return rows;
  });
}

/** What is in the picture and needs words; a heading is an entry without a mark. */
function entries({ nodes, edges }: ChainGraph, language: Language): readonly (readonly Entry[])[] {
  const heading = (words: Text): Entry => ({ text: inLanguage(words, language), mark: '' });
  const load = (verdict: keyof typeof loadColours, words: Text): Entry => ({
    text: inLanguage(words, language),
    mark: element('rect', { x: 0, y: 2, width: 20, height: 6, fill: loadColours[verdict] }),
  });
  const end = (counts: keyof typeof endColours, words: Text): Entry => ({
    text: inLanguage(words, language),
    mark: element('rect', {
      ...{ x: 0.75, y: 0, width: 18.5, height: 10, rx: 5 },
      ...{ fill: 'none', stroke: endColours[counts], 'stroke-width': 1.5 },
    }),
  });
  const line = (look: 'onward' | 'other work' | 'returns', words: Text): readonly Entry[] =>
    edges.some((edge) => edge.look === look)
      ? [
          {
            text: inLanguage(words, language),
            mark: element('path', {
              ...{ d: 'M0 5H20', fill: 'none', stroke: lineColour(look), 'stroke-width': 1.5 },
              'stroke-dasharray': look === 'returns' ? '5 4' : undefined,
            }),
          },
        ]
      : [];
  const lines = [
    ...line('onward', diagramWords.legendOnward),
    ...line('other work', diagramWords.otherWork),
    ...line('returns', diagramWords.legendReturns),
  ];
  return [
    [
      heading(diagramWords.legendLoad),
      load('fits', diagramWords.legendFits),
      load('tight', diagramWords.legendTight),
      load('overloaded', diagramWords.legendOver),
    ],
    [
      heading(diagramWords.legendEnds),
      end('done', endWords.done.short),
      end('lost', endWords.lost.short),
      end('elsewhere', endWords.elsewhere.short),
    ].slice(0, nodes.some(({ kind }) => kind === 'end') ? undefined : 0),
    lines.length > 1 ? [heading(diagramWords.legendLines), ...lines] : [],
  ].filter((group) => group.length > 0);
}
