/** What was found, with both uncertainties; and what to measure first. */
import { fill, inLanguage } from '../../language/text.ts';
import type { ChartSheet } from '../charts/chart.ts';
import type { Block, FigureBlock } from '../document/document.ts';
import { heading, list, says, tables } from '../document/document.ts';
import type { Headline } from '../headline/headline.ts';
import { keyDifferencesTable } from '../tables/differences.ts';
import { endsTable } from '../tables/ends.ts';
import { chainTable } from '../tables/measures-at.ts';
import { periodsTable } from '../tables/periods.ts';
import { placesTable } from '../tables/places.ts';
import { worldsTables } from '../tables/worlds.ts';
import { dossierWords } from '../words/dossier.ts';
import { pageWords } from '../words/page.ts';
import { type DossierInWords, type DossierPart, numbered } from './dossier-in-words.ts';

export function resultsChapter(inWords: DossierInWords, { designs, differences, notes }: Headline): readonly Block[] {
  const { comparison, language } = inWords;
  const [, ...others] = comparison.designs;
  const more = [
    ...(comparison.designs.some(({ periods }) => periods.length > 0) ? ['periods.csv'] : []),
    ...(others.length > 0 ? ['comparison.csv'] : []),
    ...(comparison.worlds === undefined ? [] : ['worlds.csv']),
  ];
  const elsewhere = new Set(
    [...inWords.parts.flatMap(({ report }) => report.charts), ...(inWords.evaluation?.charts ?? [])].map(
      ({ title }) => title,
    ),
  );
  const drawn = inWords.charts.filter(({ onPage, title }) => onPage && !elsewhere.has(title));
  const ofWorlds = worldsTables(comparison, language);
  const ofEnds = endsTable(comparison, language);
  // A table that stands in the chapter is not repeated under a picture.
  const shown = new Set([...ofWorlds, ofEnds].map((table) => JSON.stringify(table?.rows)));
  const withoutRepeated = (block: FigureBlock): FigureBlock =>
    block.table !== undefined && shown.has(JSON.stringify(block.table.rows)) ? { ...block, table: undefined } : block;
  return [
    says(inLanguage(dossierWords.resultsIntro, language)),
    ...list(notes),
    heading(inLanguage(dossierWords.ofEach, language)),
    ...designs.flatMap(({ lead, sentences }) => [says(lead, 'lead'), ...list(sentences)]),
    ...(others.length === 0 ? [] : [heading(inLanguage(dossierWords.differences, language))]),
    ...differences.flatMap(({ lead, sentences }) => [says(lead, 'lead'), ...list(sentences)]),
    ...(others.length === 0 ? [] : [says(inLanguage(pageWords.differencesIntro, language), 'quiet')]),
    ...tables(others.map((other) => keyDifferencesTable(comparison, other, language))),
    ...tables(ofWorlds),
    ...drawn.map((sheet) => withoutRepeated(figure(sheet))),
    heading(inLanguage(dossierWords.places, language)),
    ...tables(comparison.designs.flatMap((design) => periodsTable(comparison, design, language) ?? [])),
    ...tables([...[placesTable(comparison, language), ofEnds, chainTable(comparison, language)]]),
    says(fill(dossierWords.files, language, { more: more.map((name) => `, ${name}`).join('') }), 'quiet'),
  ];
}

/** Observed figures beside what the designs expect, as their own report gives it. */
export function observedChapter({ evaluation }: DossierInWords): readonly Block[] {
  if (evaluation === undefined) return [];
  const { sentences, tables: own, details, charts, method } = evaluation;
  const [answer, ...others] = sentences;
  return [
    ...(answer === undefined ? [] : [says(answer, 'lead')]),
    ...others.map((sentence) => says(sentence)),
    // The table below has their figures.
    ...charts.filter(({ onPage }) => onPage).map((sheet): Block => ({ ...figure(sheet), table: undefined })),
    ...tables([...own, ...details]),
    { kind: 'definitions', entries: method },
  ];
}

/** @param index of the study, by which its charts are named */
export function firstChapter({ report, letters }: DossierPart, index: number): readonly Block[] {
  const { subtitle, sentences, tables: own, details, charts, method } = report;
  const [answer, ...others] = sentences;
  return [
    heading(letters === '' ? subtitle : `${letters}: ${subtitle}`),
    ...(answer === undefined ? [] : [says(answer, 'lead')]),
    ...others.map((sentence) => says(sentence)),
    ...charts.map((sheet) => figure({ ...sheet, name: numbered(sheet.name, index) })),
    ...tables([...own, ...details]),
    { kind: 'definitions', entries: method },
  ];
}

function figure({ name, title, reading, table }: ChartSheet): FigureBlock {
  return { kind: 'figure', name, title, reading, table };
}
