import type { Comparison, DesignResult, Verdict } from '../../experiment/result.ts';
import { measuredAt } from '../find-measure.ts';
import type { Language } from '../language.ts';
import { cellText } from '../quantity.ts';
import { designTitle } from '../titles.ts';
import { tableWords, verdictWords } from '../words/tables.ts';
import type { Column, Table } from './table.ts';
import { numbers, words } from './table.ts';

const columns = [
  { measure: 'utilisation', title: tableWords.used },
  { measure: 'waiting at end', title: tableWords.waitingAtEnd },
  { measure: 'wait p50', title: tableWords.halfWait },
  { measure: 'wait p90', title: tableWords.nineInTenWait },
  { measure: 'gave up', title: tableWords.gaveUp },
] as const;

/** One row per place and design, the designs of a place under each other so that they can be compared. */
export function placesTable(comparison: Comparison, language: Language): Table {
  const single = comparison.designs.length === 1;
  const designColumn: readonly Column[] = single ? [] : [words(tableWords.design[language])];
  const names = [...new Set(comparison.designs.flatMap(({ plan }) => plan.resources.map(({ name }) => name)))];
  return {
    caption: tableWords.placesAll[language],
    columns: [
      words(tableWords.place[language]),
      ...designColumn,
      words(tableWords.state[language]),
      ...columns.map(({ title }) => numbers(title[language])),
    ],
    rows: names.flatMap((name) =>
      comparison.designs.flatMap((design) =>
        placeRow(design, name, single ? [] : [designTitle(comparison, design, language)], language),
      ),
    ),
  };
}

function placeRow(
  design: DesignResult,
  name: string,
  designCell: readonly string[],
  language: Language,
): readonly (readonly string[])[] {
  const index = design.plan.resources.findIndex((each) => each.name === name);
  const resource = design.plan.resources[index];
  if (resource === undefined) return [];
  const { start } = design.plan.period;
  const cells = columns.map(({ measure }) => cellText(measuredAt(design, measure, 'resource', name), start, language));
  return [[resource.title[language], ...designCell, verdictWords[verdictOf(design, index)][language], ...cells]];
}

/** A resource without a verdict of its own keeps up. */
export function verdictOf(design: DesignResult, resource: number): Verdict['kind'] {
  return design.verdicts.find((verdict) => verdict.resource === resource)?.kind ?? 'flows';
}
