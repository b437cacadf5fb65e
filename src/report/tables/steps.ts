import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../words/tables.ts';
import { designRows } from './design-rows.ts';
import { isOfGates } from './gates.ts';
import { isOfGroups } from './groups.ts';
import type { Table } from './table.ts';

/** Every step at which something was measured, with all its measures; undefined where no step was. */
export function stepsTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  return designRows(
    comparison,
    design,
    {
      kind: 'step',
      places: design.plan.steps,
      // These have tables of their own.
      tells: (measure) => !(isOfGroups(measure) || isOfGates(measure)),
      heading: tableWords.step[language],
      caption: tableWords.stepsCaption[language],
    },
    language,
  );
}
