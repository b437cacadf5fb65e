/**
 * report.html: one file that opens offline, with nothing in it that runs or that asks for anything from elsewhere. The room
 * has a file for each section of the page, and puts sentences, tables and drawn pictures that others made into tags;
 * everything passes elements.ts, which escapes it. Those who write results call it. Begin here.
 */
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Text } from '../../plan/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ChartSheet } from '../charts/chart.ts';
import { calendarTitle } from '../dates/calendar-in-words.ts';
import type { Versions } from '../documents/manifest.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { designTitle } from '../results/titles.ts';
import { pageWords } from '../words/page.ts';
import { worldWords } from '../words/worlds.ts';
import { calendarSection, hasCalendar } from './calendar-section.ts';
import { chartsSection } from './charts-section.ts';
import { checksSection } from './checks-section.ts';
import { headlineSection } from './headline-section.ts';
import { inputsSection } from './inputs-section.ts';
import { aboutSection, methodSection } from './method-section.ts';
import { modelSection } from './model-section.ts';
import type { LivePage } from './page.ts';
import { pageHtml } from './page.ts';
import { differencesSection, placesSection, predictionSection } from './results-sections.ts';
import { worldsSection } from './worlds-section.ts';

export interface ReportParts {
  /** In the order of the comparison's designs. */
  readonly scenarios: readonly Scenario[];
  /** As `chartSheets` makes them, which takes longer than the rest of the page. */
  readonly charts: readonly ChartSheet[];
  /** SVG by chart name; a chart without one is shown by its figures. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly versions: Versions;
  readonly language: Language;
  /** What makes it live; left out, it is only read. */
  readonly live?: LivePage | undefined;
}

type Title = Text | ((design: DesignResult, language: Language) => string);

const contents: readonly (readonly [id: string, title: Title])[] = [
  ['headline', pageWords.headline],
  ['charts', pageWords.charts],
  ['differences', pageWords.differences],
  ['worlds', worldWords.section],
  ['places', pageWords.places],
  ['calendar', calendarTitle],
  ['prediction', pageWords.prediction],
  ['model', pageWords.model],
  ['inputs', pageWords.inputs],
  ['checks', pageWords.checks],
  ['method', pageWords.method],
  ['about', pageWords.about],
];

export function reportHtml(comparison: Comparison, parts: ReportParts): string {
  const { scenarios, charts, pictures, versions, language, live } = parts;
  const titles = comparison.designs.map((design) => designTitle(comparison, design, language));
  const many = titles.length > 1;
  const subtitle = many
    ? fill(pageWords.subtitleMany[language], { count: titles.length })
    : pageWords.subtitleOne[language];
  const sections = [
    headlineSection(comparison, language),
    chartsSection(charts, pictures, language),
    differencesSection(comparison, language),
    worldsSection(comparison, language),
    placesSection(comparison, language),
    calendarSection(comparison, language),
    predictionSection(comparison, language),
    modelSection(comparison, pictures, language),
    inputsSection(scenarios, titles, language),
    checksSection(comparison, language),
    methodSection(comparison, versions, language),
    aboutSection(scenarios, titles, language),
  ];
  return pageHtml(
    { title: titles.join(' · '), subtitle, contents: contentsOf(comparison, language), sections, live },
    versions,
    language,
  );
}

function contentsOf(
  { designs, worlds }: Comparison,
  language: Language,
): readonly (readonly [id: string, title: string])[] {
  const [first] = designs;
  const isThere = (id: string) =>
    (id !== 'differences' || designs.length > 1) &&
    (id !== 'worlds' || worlds !== undefined) &&
    (id !== 'calendar' || (first !== undefined && hasCalendar(first)));
  return contents.filter(([id]) => isThere(id)).map(([id, title]) => [id, titleOf(title, first, language)]);
}

function titleOf(title: Title, design: DesignResult | undefined, language: Language): string {
  if (typeof title !== 'function') return title[language];
  return design === undefined ? '' : title(design, language);
}
