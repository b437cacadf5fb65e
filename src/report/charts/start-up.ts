/** Where lists come to rest, and how much of the beginning is left out: Welch's plot. */

import type { TopLevelSpec } from 'vega-lite';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { StartUpAt, StartUpCheck } from '../../experiment/summary/start-up-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { durationText } from '../figures/duration.ts';
import { byCut, cutText, methodName, startUpSentences, whatTitle } from '../headline/start-up-in-words.ts';
import { designTitle } from '../results/titles.ts';
import { words } from '../tables/table.ts';
import { startUpFindings, startUpWords } from '../words/start-up.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import type { ChartSheet, Stacked } from './chart.ts';
import { designColours } from './design-styles.ts';
import { frame, ink, quiet, wrapped } from './theme.ts';
import { momentRead, momentText, runOf, timeAxis } from './time-axis.ts';

interface Drawn {
  readonly design: DesignResult;
  readonly check: StartUpCheck;
  readonly at: StartUpAt;
}

/** Pictures below each other, of one design; of several, there is one of each. */
const mostPanels = 6;

export function startUp(comparison: Comparison, language: Language): readonly ChartSheet[] {
  const all = comparison.designs.flatMap((design) =>
    (design.startUp?.places ?? []).map(
      (at): Drawn | undefined => design.startUp && { design, check: design.startUp, at },
    ),
  );
  const rows = all.filter((each) => each !== undefined);
  const steady = rows.filter(({ at }) => at.finding !== 'no steady state' && at.course.length > 1);
  const inHand = steady.filter(({ at }) => at.quantity === 'in hand');
  const lists = byCut(steady.map(({ at }) => at)).filter(({ quantity }) => quantity !== 'in hand');
  const ofOne = [...inHand, ...lists.flatMap((list) => steady.find(({ at }) => at === list) ?? [])];
  const drawn = comparison.designs.length > 1 ? inHand : ofOne.slice(0, mostPanels);
  const [first] = drawn;
  if (first === undefined) return [];
  const title = inLanguage(startUpWords.chartTitle, language);
  const note = fill(startUpWords.chartNote, language, { method: methodName(first.at) });
  const spec: TopLevelSpec = {
    ...frame(title, [note], language),
    spacing: 24,
    vconcat: drawn.map((each) => panel(comparison, each, language)),
  };
  const reading = startUpSentences(comparison, language).join(' ');
  const several = comparison.designs.length > 1;
  const heads = [startUpWords.list, startUpWords.cut, startUpWords.given, startUpWords.finding];
  const table = {
    caption: title,
    columns: [...(several ? [tableWords.design] : []), ...heads].map((text) => words(inLanguage(text, language))),
    rows: rows.map(({ design, check, at }) => [
      ...(several ? [designTitle(comparison, design, language)] : []),
      whatTitle(comparison, at, language),
      at.cut === undefined ? inLanguage(rangeWords.nothing, language) : cutText(at, language),
      durationText(check.given, language),
      inLanguage(startUpFindings[at.finding], language),
    ]),
  };
  return [{ name: 'start-up', title, reading, spec, table, onPage: true }];
}

function panel(comparison: Comparison, { design, check, at }: Drawn, language: Language): Stacked[number] {
  const { period } = design.plan;
  const run = runOf(comparison);
  const x = timeAxis(run);
  const y = {
    type: 'quantitative',
    axis: { title: inLanguage(startUpWords.number, language), format: ',~f', minExtent: 60 },
  } as const;
  const points = at.course.map(({ at: moment, mean, smoothed }) => ({
    date: momentText(period, moment),
    mean,
    smoothed: smoothed ?? null,
  }));
  const rule = (moment: number, mark: { readonly color: string; readonly strokeDash?: number[] }) => ({
    data: { values: [{ date: momentText(period, moment) }] },
    transform: [momentRead(run)],
    mark: { type: 'rule' as const, strokeWidth: 1.5, ...mark },
    encoding: { x },
  });
  return {
    width: 600,
    height: 150,
    title: {
      text: [...wrapped(panelTitle(comparison, { design, check, at }, language), 90)],
      ...{ anchor: 'start', fontSize: 12, fontWeight: 'bold', color: ink },
    },
    layer: [
      {
        data: { values: points },
        transform: [momentRead(run)],
        layer: [
          { mark: { type: 'line', color: quiet, strokeWidth: 1 }, encoding: { x, y: { ...y, field: 'mean' } } },
          { mark: { type: 'line', color: ink, strokeWidth: 2.5 }, encoding: { x, y: { ...y, field: 'smoothed' } } },
        ],
      },
      rule(check.given, { color: quiet, strokeDash: [4, 3] }),
      ...(at.cut === undefined ? [] : [rule(at.cut, { color: designColours[1] ?? ink })]),
    ],
  };
}

function panelTitle(comparison: Comparison, { design, at }: Drawn, language: Language): string {
  const what = whatTitle(comparison, at, language);
  const said =
    at.cut === undefined
      ? fill(startUpWords.panelUndecided, language, { what, method: methodName(at) })
      : fill(startUpWords.panel, language, { what, method: methodName(at), cut: cutText(at, language) });
  if (comparison.designs.length === 1) return said;
  const designs = `“${designTitle(comparison, design, language)}”`;
  return fill(startUpWords.ofDesigns, language, { designs, sentence: said });
}
