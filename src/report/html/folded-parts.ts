/** What stands below the first screen, in its order, each part folded until it is asked for. */

import type { Comparison } from '../../experiment/result.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import type { ChartSheet } from '../charts/chart.ts';
import { calendarTitle } from '../dates/calendar-in-words.ts';
import { chainSheets } from '../diagram/chain-sheets.ts';
import { designTitle } from '../results/titles.ts';
import { endsTable } from '../tables/ends.ts';
import { chainTable } from '../tables/measures-at.ts';
import { liveWords } from '../words/live.ts';
import { pageWords } from '../words/page.ts';
import { calendarTables } from './calendar-section.ts';
import { chartFigure } from './charts-section.ts';
import { checksHtml } from './checks-section.ts';
import { commandOf } from './command.ts';
import type { Html } from './elements.ts';
import { codeHtml, fold, paragraph, tableHtml } from './elements.ts';
import { enoughHtml } from './enough-part.ts';
import { assumed, designCards, differenceCards } from './first-screen.ts';
import { registers } from './inputs-section.ts';
import { methodHtml } from './method-section.ts';
import { modelHtml } from './model-section.ts';
import { chosenPlaceHtml } from './place-part.ts';
import type { ReportParts } from './report.ts';
import { differenceTables, placeTables, predictionTables } from './results-sections.ts';
import { stressHtml } from './stress-section.ts';
import { worldsHtml } from './worlds-section.ts';

/** In which part a chart stands, by its name; others stand with the places. */
const parts: Readonly<Record<string, string>> = {
  'where-cases-end': 'people',
  'cases-in-hand': 'people',
  differences: 'differences',
  ranking: 'differences',
  'waiting-times': 'waits',
  'possible-worlds': 'uncertain',
  'running-mean': 'uncertain',
  'start-up': 'uncertain',
};

export function foldedParts(
  comparison: Comparison,
  { scenarios, charts, pictures, versions, language, made, place, enough = [], values = [] }: ReportParts,
): readonly { readonly id: string; readonly html: Html }[] {
  const titles = comparison.designs.map((design) => designTitle(comparison, design, language));
  const [first] = comparison.designs;
  const chartsOf = (id: string) => chartsIn(id, charts, pictures, language);
  const word = (of: keyof typeof liveWords) => inLanguage(liveWords[of], language);
  const runs = first?.replications ?? 1;
  const command = made && commandOf(made, values, runs, language);
  const { html: checks, gist: checked } = checksHtml(comparison, language);
  const drawn = chainSheets(comparison, language).flatMap(({ name }) => (pictures.has(name) ? [name] : []));
  const stress = stressHtml(comparison, { scenarios, versions, language, made }, drawn);
  const part = (id: string, title: string, gist: string, ...body: readonly Html[]) => ({
    id,
    html: fold(id, title, gist, ...body),
  });
  return [
    part('designs', word('more'), '', ...designCards(comparison, language)),
    part('people', word('people'), '', ...chartsOf('people'), tableHtml(endsTable(comparison, language))),
    part(
      'differences',
      inLanguage(pageWords.differences, language),
      '',
      ...differenceCards(comparison, language),
      ...(titles.length > 1 ? chartsOf('differences') : []),
      ...differenceTables(comparison, language),
    ),
    placesPart(comparison, { scenarios, charts, pictures, language, place }),
    part('waits', word('waits'), '', ...chartsOf('waits')),
    part(
      'calendar',
      first === undefined ? '' : calendarTitle(first, language),
      '',
      ...calendarTables(comparison, language),
    ),
    part('money', word('money'), '', tableHtml(chainTable(comparison, language))),
    part('enough', word('enough'), '', ...enoughHtml(comparison, { made, values, enough, language })),
    part(
      'uncertain',
      word('uncertain'),
      '',
      ...(comparison.worlds === undefined
        ? [paragraph(word('uncertainNotLooked')), command === undefined ? '' : codeHtml(`${command} --uncertain`)]
        : worldsHtml(comparison, language)),
      ...chartsOf('uncertain'),
    ),
    part('prediction', inLanguage(pageWords.prediction, language), '', ...predictionTables(comparison, language)),
    part('model', inLanguage(pageWords.model, language), '', ...modelHtml(comparison, scenarios, pictures, language)),
    part(
      'inputs',
      inLanguage(pageWords.inputs, language),
      assumed(scenarios, language),
      ...registers(scenarios, titles, language),
    ),
    part('checks', inLanguage(pageWords.checks, language), checked, ...checks),
    part('method', inLanguage(pageWords.method, language), '', ...methodHtml(comparison, versions, language)),
    part('stress', word('stress'), stress.gist, ...stress.html),
    part(
      'reproduce',
      word('reproduce'),
      '',
      ...(command === undefined ? [] : [paragraph(word('reproduceText')), codeHtml(command)]),
      paragraph(inLanguage(pageWords.dataNote, language), 'quiet'),
    ),
  ].filter(({ html }) => html !== '');
}

/** What is at the places, or at the one that the reader has chosen. */
export function placesPart(
  comparison: Comparison,
  { scenarios, charts, pictures, language, place }: Omit<ReportParts, 'versions' | 'made' | 'values'>,
): { readonly id: string; readonly html: Html } {
  const body =
    place === undefined
      ? [...chartsIn('places', charts, pictures, language), ...placeTables(comparison, language)]
      : chosenPlaceHtml(comparison, place.chosen, { charts: place.charts, scenarios, language });
  return { id: 'places', html: fold('places', inLanguage(pageWords.places, language), '', ...body) };
}

function chartsIn(
  id: string,
  charts: readonly ChartSheet[],
  pictures: ReadonlyMap<string, string>,
  language: Language,
): readonly Html[] {
  const own = charts.filter((sheet) => sheet.onPage && partOf(sheet) === id);
  return own.map((sheet) => chartFigure(sheet, pictures, language));
}

function partOf({ name }: ChartSheet): string {
  return parts[name] ?? 'places';
}
