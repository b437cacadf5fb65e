import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { measuredOver } from '../find-measure.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../words/tables.ts';
import { designRows } from './design-rows.ts';
import type { Table } from './table.ts';

const own = new Set<MeasureId>([
  ...(['groups begun', 'members per group', 'seats left empty'] as const),
  ...(['sessions held', 'absences', 'dropped out'] as const),
]);
const lists = new Set<MeasureId>(['waiting at end', 'wait mean', 'wait p90', 'gave up']);

/** Whether a measure is told of groups and nothing else. */
export function isOfGroups(measure: MeasureId): boolean {
  return own.has(measure);
}

/** The groups of every step that has them, and who waits for one; undefined where there are none. */
export function groupsTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  const withGroups = new Set(measuredOver(design, 'groups begun', 'step').map(({ whereName }) => whereName));
  return designRows(
    comparison,
    design,
    {
      kind: 'step',
      places: design.plan.steps.filter(({ name }) => withGroups.has(name)),
      tells: (measure) => own.has(measure) || lists.has(measure),
      heading: tableWords.step[language],
      caption: tableWords.groupsCaption[language],
    },
    language,
  );
}
