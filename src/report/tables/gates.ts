import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../words/tables.ts';
import { designRows } from './design-rows.ts';
import type { Table } from './table.ts';

const own = new Set<MeasureId>(['diverted', 'days closed', 'times closed']);

/** Whether a measure is told of gates and nothing else. */
export function isOfGates(measure: MeasureId): boolean {
  return own.has(measure);
}

/** How long every gate was closed, and whom it sent elsewhere; undefined where there is no gate. */
export function gatesTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  return designRows(
    comparison,
    design,
    {
      kind: 'step',
      places: design.plan.steps,
      tells: isOfGates,
      heading: tableWords.gate[language],
      caption: tableWords.gatesCaption[language],
    },
    language,
  );
}
