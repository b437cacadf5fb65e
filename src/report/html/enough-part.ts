/** How much would be enough: what was searched for, and for what was not the command that does it. */

import type { CapacityResult } from '../../experiment/capacity/capacity-result.ts';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language, type Text } from '../../language/text.ts';
import type { Override } from '../../scenario/reading/override.ts';
import type { ChartSheet } from '../charts/chart.ts';
import { fileName } from '../charts/file-name.ts';
import { escapeHtml } from '../escape.ts';
import { placeOf } from '../headline/verdict-body.ts';
import { isShort } from '../headline/verdict-sentences.ts';
import { designTitle } from '../results/titles.ts';
import { capacityReport } from '../study/capacity/capacity-report.ts';
import { liveWords } from '../words/live.ts';
import { chartFigure } from './charts-section.ts';
import { capacityCommand } from './command.ts';
import type { Html } from './elements.ts';
import { codeHtml, definitions, details, paragraph, tableHtml } from './elements.ts';
import type { PageData } from './page-data.ts';

/** What can be searched for in the page: the place that stands worst in a design. */
export interface Search {
  readonly design: DesignResult;
  readonly resource: number;
  readonly entry: string;
}

export interface EnoughParts {
  readonly made: Pick<PageData, 'sources' | 'set' | 'asked'> | undefined;
  readonly values?: readonly Override[] | undefined;
  /** What was searched for, at the values that are shown. */
  readonly enough: readonly CapacityResult[];
  readonly language: Language;
}

/** Of every design that is short somewhere, or that a place makes run over its period; a place that follows a roster has no single number to vary. */
export function searchesIn({ designs }: Comparison, made: EnoughParts['made']): readonly Search[] {
  return designs.flatMap((design) => {
    const source = made?.sources.find(({ entry }) => entry.replace(/\.(ya?ml|json)$/i, '') === design.key);
    const short = design.verdicts.find(
      (verdict) =>
        (isShort(verdict) || verdict.kind === 'runs over') &&
        design.plan.resources[verdict.resource]?.capacity.roster === undefined,
    );
    return source === undefined || short === undefined
      ? []
      : [{ design, resource: short.resource, entry: source.entry }];
  });
}

export function enoughHtml(comparison: Comparison, parts: EnoughParts): readonly Html[] {
  const { made, values, enough, language } = parts;
  if (made === undefined || made.sources.length === 0) return [];
  const searches = searchesIn(comparison, made);
  const keepUp = comparison.designs.every(({ verdicts }) =>
    verdicts.every(({ kind }) => kind === 'flows' || kind === 'tight'),
  );
  if (keepUp) return [paragraph(inLanguage(liveWords.enoughEverywhere, language))];
  if (searches.length === 0) return [];
  const { seed, replications } = made.asked;
  const open = searches.filter((search) => foundIn(enough, search) === undefined);
  return [
    ...searches.flatMap((search) => foundHtml(search, parts)),
    ...(open.length === 0 ? [] : [paragraph(inLanguage(liveWords.enoughNotSearched, language))]),
    ...open.map(({ design, resource, entry }) => {
      const place = placeOf(design, resource, language);
      const title = fill(liveWords.enoughAt, language, { place, design: designTitle(comparison, design, language) });
      const name = design.plan.resources[resource]?.name ?? '';
      const asked = { ...made, values, resource: name, seed, replications: searchReplications(replications) };
      // By these a live page offers to do it.
      const at = `data-design="${escapeHtml(design.key)}" data-resource="${escapeHtml(name)}"`;
      return `<div class="search" ${at}>${paragraph(title)}${codeHtml(capacityCommand(entry, asked, language))}</div>`;
    }),
    ...(open.length === 0 ? [] : [paragraph(inLanguage(slideWords(open), language), 'by-slider')]),
  ];
}

/** What to see where a slider is moved: lists of a period that is itself what is looked at end with it. */
function slideWords(open: readonly Search[]): Text {
  const goesOn = open.some(({ design }) => design.plan.period.untilEmpty === true);
  return goesOn ? liveWords.enoughSlideUntilEmpty : liveWords.enoughSlide;
}

/** As many as the report, as far as a search takes them. */
export function searchReplications(replications: number): number {
  return Math.min(512, Math.max(2, replications));
}

/** The sentence that answers, of each search: what is read first. */
export function enoughLines(enough: readonly CapacityResult[], language: Language): readonly string[] {
  return enough.flatMap((result) => reportOf(result, language).sentences.slice(0, 1));
}

/** The charts of all searches, with names of their own. */
export function enoughCharts(enough: readonly CapacityResult[], language: Language): readonly ChartSheet[] {
  return enough.flatMap((result) => chartsOf(result, language));
}

function chartsOf(result: CapacityResult, language: Language): readonly ChartSheet[] {
  const taken = new Set<string>();
  return reportOf(result, language).charts.map((sheet) => ({
    ...sheet,
    name: fileName(sheet.name, result.key, taken),
  }));
}

function reportOf(result: CapacityResult, language: Language) {
  return capacityReport(result, { language, dialect: 'plain' });
}

function foundIn(enough: readonly CapacityResult[], { design, resource }: Search): CapacityResult | undefined {
  return enough.find(
    ({ key, searches: [first, another] }) =>
      key === design.key && another === undefined && first?.resource === resource,
  );
}

function foundHtml(search: Search, { made, values, enough, language }: EnoughParts): readonly Html[] {
  const result = foundIn(enough, search);
  if (result === undefined || made === undefined) return [];
  const { sentences, tables, details: more, method } = reportOf(result, language);
  const [answer = '', ...others] = sentences;
  const { seed, replications } = result;
  const resource = search.design.plan.resources[search.resource]?.name ?? '';
  const command = capacityCommand(search.entry, { ...made, values, resource, seed, replications }, language);
  return [
    paragraph(answer, 'lead'),
    ...others.map((sentence) => paragraph(sentence)),
    ...chartsOf(result, language).map((sheet) => chartFigure(sheet, new Map(), language)),
    ...tables.map(tableHtml),
    ...more.map((table) => details(table.caption, tableHtml(table))),
    details(inLanguage(liveWords.enoughHow, language), definitions(method) + codeHtml(command)),
  ];
}
