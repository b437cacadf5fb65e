/** The tables of a run or a comparison that are files of their own. */

import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { calendarData } from './calendar.ts';
import { comparisonData } from './comparison.ts';
import type { DataTable } from './data-table.ts';
import { hoursData } from './hours.ts';
import { queuesData } from './queues.ts';
import type { ValuesOf } from './summary.ts';
import { periodsData, replicationsData, summaryData } from './summary.ts';
import { worldsData } from './worlds.ts';

/** By the names of their files; each is made when it is asked for. */
export function dataFiles(
  comparison: Comparison,
  language: Language,
  values: ValuesOf | undefined,
): readonly (readonly [string, () => DataTable])[] {
  const periods = periodsData(comparison, language);
  const hours = hoursData(comparison, language);
  const { worlds } = comparison;
  return [
    ['summary', () => summaryData(comparison, language)],
    ['queues', () => queuesData(comparison, language)],
    ['calendar', () => calendarData(comparison, language)],
    ...(hours === undefined ? [] : [['hours', () => hours] as const]),
    ['replications', () => replicationsData(comparison, language, values)],
    ...(periods === undefined ? [] : [['periods', () => periods] as const]),
    ...(comparison.designs.length > 1 ? [['comparison', () => comparisonData(comparison, language)] as const] : []),
    ...(worlds === undefined ? [] : [['worlds', () => worldsData(comparison, worlds, language)] as const]),
  ];
}
