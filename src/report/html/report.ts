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
import { escapeHtml } from '../escape.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { designTitle } from '../results/titles.ts';
import { pageWords } from '../words/page.ts';
import { calendarSection, hasCalendar } from './calendar-section.ts';
import { chartsSection } from './charts-section.ts';
import { checksSection } from './checks-section.ts';
import type { Html } from './elements.ts';
import { paragraph } from './elements.ts';
import { headlineSection } from './headline-section.ts';
import { inputsSection } from './inputs-section.ts';
import { aboutSection, methodSection } from './method-section.ts';
import { modelSection } from './model-section.ts';
import { differencesSection, placesSection, predictionSection } from './results-sections.ts';
import { style } from './style.ts';

export interface ReportParts {
  /** In the order of the comparison's designs. */
  readonly scenarios: readonly Scenario[];
  /** As `chartSheets` makes them, which takes longer than the rest of the page. */
  readonly charts: readonly ChartSheet[];
  /** SVG by chart name; a chart without one is shown by its figures. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly versions: Versions;
  readonly language: Language;
}

type Title = Text | ((design: DesignResult, language: Language) => string);

const contents: readonly (readonly [id: string, title: Title])[] = [
  ['headline', pageWords.headline],
  ['charts', pageWords.charts],
  ['differences', pageWords.differences],
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
  const { scenarios, charts, pictures, versions, language } = parts;
  const titles = comparison.designs.map((design) => designTitle(comparison, design, language));
  const many = titles.length > 1;
  const subtitle = many
    ? fill(pageWords.subtitleMany[language], { count: titles.length })
    : pageWords.subtitleOne[language];
  const sections = [
    headlineSection(comparison, language),
    chartsSection(charts, pictures, language),
    differencesSection(comparison, language),
    placesSection(comparison, language),
    calendarSection(comparison, language),
    predictionSection(comparison, language),
    modelSection(comparison, pictures, language),
    inputsSection(scenarios, titles, language),
    checksSection(comparison, language),
    methodSection(comparison, versions, language),
    aboutSection(scenarios, titles, language),
  ].filter((each) => each !== '');
  const title = titles.join(' · ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="page">
<h1>${escapeHtml(title)}</h1>
${paragraph(subtitle, 'quiet')}
${contentsHtml(comparison, language)}
</header>
<main>
${sections.join('\n')}
</main>
<footer>${paragraph(`stuwmeer ${versions.stuwmeer ?? ''}`.trim())}</footer>
</body>
</html>
`;
}

function contentsHtml({ designs }: Comparison, language: Language): Html {
  const [first] = designs;
  const isThere = (id: string) =>
    (id !== 'differences' || designs.length > 1) && (id !== 'calendar' || (first !== undefined && hasCalendar(first)));
  const links = contents
    .filter(([id]) => isThere(id))
    .map(([id, title]) => `<li><a href="#${id}">${escapeHtml(titleOf(title, first, language))}</a></li>`);
  return `<nav aria-label="${escapeHtml(pageWords.contents[language])}"><ul>${links.join('')}</ul></nav>`;
}

function titleOf(title: Title, design: DesignResult | undefined, language: Language): string {
  if (typeof title !== 'function') return title[language];
  return design === undefined ? '' : title(design, language);
}
