/**
 * report.html: one file that opens offline and asks for nothing from elsewhere. The room puts sentences, tables and drawn
 * pictures that others made into tags; everything passes elements.ts, which escapes it. Those who write results call it, and
 * so does the page itself for what it has simulated anew. Begin here: what is read first, and then the folded parts in their
 * order.
 */

import type { CapacityResult } from '../../experiment/capacity/capacity-result.ts';
import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Override } from '../../scenario/reading/override.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ChartSheet } from '../charts/chart.ts';
import type { Versions } from '../documents/manifest.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { designTitle } from '../results/titles.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { firstChart, firstScreen } from './first-screen.ts';
import { foldedParts } from './folded-parts.ts';
import type { LivePage } from './page.ts';
import { pageHtml } from './page.ts';
import type { PageData } from './page-data.ts';

export interface ReportParts {
  /** In the order of the comparison's designs. */
  readonly scenarios: readonly Scenario[];
  /** As `chartSheets` makes them, which takes longer than the rest of the page. */
  readonly charts: readonly ChartSheet[];
  /** SVG by chart name; a chart without one is shown by its figures, and drawn by a page that is live. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly versions: Versions;
  readonly language: Language;
  /** How it was made; left out where that is not known. */
  readonly made?: Pick<PageData, 'sources' | 'set' | 'asked'> | undefined;
  /** What the reader has chosen to see by itself, with the charts that are of it alone. */
  readonly place?: { readonly chosen: ChosenPlaces; readonly charts: readonly ChartSheet[] } | undefined;
  /** What was searched for in the page: how much would be enough. */
  readonly enough?: readonly CapacityResult[] | undefined;
  /** What the reader has set in the page. */
  readonly values?: readonly Override[] | undefined;
}

/** What stands on the page, in order, each part with an id of its own. */
export interface ReportPage {
  readonly title: string;
  readonly subtitle: string;
  readonly first: Html;
  readonly folds: readonly { readonly id: string; readonly html: Html }[];
}

export function reportPage(comparison: Comparison, parts: ReportParts): ReportPage {
  const { scenarios, charts, pictures, language, enough } = parts;
  const titles = comparison.designs.map((design) => designTitle(comparison, design, language));
  const many = titles.length > 1;
  return {
    title: titleOf(titles, language),
    subtitle: many
      ? fill(pageWords.subtitleMany, language, { count: titles.length })
      : inLanguage(pageWords.subtitleOne, language),
    first: firstScreen(comparison, {
      ...{ scenarios, sheet: firstChart(comparison, charts), pictures, language, enough },
    }),
    folds: foldedParts(comparison, parts),
  };
}

/** Names of designs, as far as they fit above the answer, which is what is to be seen first; each of them stands in the charts and below. */
function titleOf(titles: readonly string[], language: Language): string {
  const [first = '', ...others] = titles;
  const all = titles.join(' · ');
  if (others.length < 2 || all.length <= longestTitle) return all;
  return fill(pageWords.titleMany, language, { first, count: others.length });
}

/** Characters: two lines on a screen. */
const longestTitle = 200;

/** @param live what makes the page live; left out, it is only read */
export function reportHtml(comparison: Comparison, parts: ReportParts, live?: LivePage): string {
  const { title, subtitle, first, folds } = reportPage(comparison, parts);
  const sections = [first, ...folds.map(({ html }) => html)];
  return pageHtml({ title, subtitle, contents: [], sections, live }, parts.versions, parts.language);
}
