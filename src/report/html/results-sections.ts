/** Tables of results: differences, place by place, and the prediction beside the simulation. */

import type { Comparison, DesignResult, PeriodResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { formatNumber } from '../figures/number-format.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import {
  alikeCount,
  allDifferencesTable,
  intervalCount,
  keyDifferencesTable,
  keyStretchDifferencesTable,
  stretchDifferencesTable,
} from '../tables/differences.ts';
import { periodsTable } from '../tables/periods.ts';
import { placesTable } from '../tables/places.ts';
import { predictionTable } from '../tables/prediction.ts';
import { predictionAgainstSimulation } from '../tables/prediction-against-simulation.ts';
import { rankingTable } from '../tables/ranking.ts';
import { gatesTable, groupsTable, stepsTable } from '../tables/steps.ts';
import type { Table } from '../tables/table.ts';
import { fittedToPage } from '../tables/table.ts';
import { zoneEndsTable, zonesTable } from '../tables/zones.ts';
import { pageWords } from '../words/page.ts';
import { rankingWords } from '../words/ranking.ts';
import { tableWords } from '../words/tables.ts';
import type { Html } from './elements.ts';
import { details, paragraph, tableHtml } from './elements.ts';

/** Nothing where a single design has nothing to be compared with. */
export function differenceTables(comparison: Comparison, language: Language): readonly Html[] {
  const others = comparison.designs.slice(1);
  if (others.length === 0) return [];
  const tables = others.map((other) => {
    const alike = alikeCount(comparison, other);
    const note = alike === 0 ? '' : paragraph(fill(pageWords.alike, language, { count: alike }), 'quiet');
    const inStretches = stretchDifferencesTable(comparison, other, language);
    const keyInStretches = keyStretchDifferencesTable(comparison, other, language);
    const all = tableHtml(allDifferencesTable(comparison, other, language)) + note;
    return (
      tableHtml(keyDifferencesTable(comparison, other, language)) +
      (keyInStretches === undefined ? '' : tableHtml(keyInStretches)) +
      (inStretches === undefined || inStretches.rows.length === keyInStretches?.rows.length
        ? ''
        : details(inLanguage(pageWords.allInStretches, language), tableHtml(inStretches))) +
      details(inLanguage(pageWords.allDifferences, language), all)
    );
  });
  return [
    paragraph(inLanguage(pageWords.differencesIntro, language)),
    readTogether(comparison, language),
    rankingHtml(comparison, language),
    ...tables,
  ];
}

/** Of so many differences, so many intervals miss by chance alone. */
function readTogether(comparison: Comparison, language: Language): Html {
  const count = intervalCount(comparison);
  if (count < fewToWarn) return '';
  const misses = formatNumber(count / 20, 0, language);
  return paragraph(fill(pageWords.readTogether, language, { count: formatNumber(count, 0, language), misses }));
}

/** With fewer, less than one is expected to miss. */
const fewToWarn = 20;

function rankingHtml(comparison: Comparison, language: Language): Html {
  const table = rankingTable(comparison, language);
  if (table === undefined) return '';
  return tableHtml(table) + paragraph(inLanguage(rankingWords.note, language), 'quiet');
}

type DesignTable = (
  comparison: Comparison,
  design: DesignResult,
  language: Language,
  chosen?: ChosenPlaces,
) => Table | undefined;

/** @param chosen of which alone they are; of all places where it is left out */
export function placeTables(comparison: Comparison, language: Language, chosen?: ChosenPlaces): readonly Html[] {
  const over = (...tables: readonly DesignTable[]) =>
    tables.flatMap((tableOf) =>
      comparison.designs
        .flatMap((design) => tableOf(comparison, design, language, chosen) ?? [])
        .map((table) => fittedHtml(table, language)),
    );
  const steps = comparison.designs.flatMap((design) => {
    const table = stepsTable(comparison, design, language, chosen);
    return table === undefined ? [] : [details(table.caption, fittedHtml(table, language))];
  });
  const places = placesTable(comparison, language, chosen);
  return [
    ...over(periodsTable),
    places.rows.length === 0 ? '' : tableHtml(places),
    ...over(groupsTable, gatesTable),
    ...(chosen === undefined ? over(zonesTable, zoneEndsTable) : []),
    ...steps,
  ];
}

/** A table as wide as a page is, or in parts that are. */
function fittedHtml(table: Table, language: Language): Html {
  const captionOf = (part: number, parts: number) =>
    fill(tableWords.part, language, { caption: table.caption, part, parts });
  return fittedToPage(table, inLanguage(tableWords.measure, language), captionOf).map(tableHtml).join('\n');
}

/** The design; where its rules change, as it was found in each period of which something was predicted. */
export function predictedParts(
  design: DesignResult,
): readonly { readonly part: DesignResult; readonly period?: PeriodResult }[] {
  if (design.periods.length === 0) return [{ part: design }];
  return design.periods.flatMap((period) => {
    const { measures, predictions, verdicts } = period;
    return predictions === undefined ? [] : [{ part: { ...design, measures, predictions, verdicts }, period }];
  });
}

export function predictionTables(comparison: Comparison, language: Language): readonly Html[] {
  const tables = comparison.designs.flatMap((design) =>
    predictedParts(design).flatMap(({ part, period }) => {
      const before = predictionTable(design.plan, part.predictions, language, period);
      const beside = predictionAgainstSimulation(comparison, part, language, period);
      return [tableHtml(beside), details(before.caption, tableHtml(before))];
    }),
  );
  return tables.length === 0 ? [] : [paragraph(inLanguage(pageWords.predictionIntro, language)), ...tables];
}
