import type { Comparison, DesignResult, Measured } from '../../experiment/result.ts';
import { measuredAt, measuredOver } from '../find-measure.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { cellText } from '../quantity.ts';
import { designTitle } from '../titles.ts';
import { tableWords } from '../words/tables.ts';
import { labelWithUnit } from './measures-at.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/** Every step at which something was measured, with all its measures; undefined where no step was. */
export function stepsTable(comparison: Comparison, design: DesignResult, language: Language): Table | undefined {
  const taken = new Map<string, Measured>();
  for (const each of design.measures)
    if (each.where.kind === 'step') taken.set(each.measure, taken.get(each.measure) ?? each);
  const measures = [...taken.values()];
  const steps = design.plan.steps.filter(({ name }) =>
    measures.some(({ measure }) => measuredOver(design, measure, 'step').some(({ whereName }) => whereName === name)),
  );
  if (steps.length === 0) return undefined;
  return {
    caption: fill(tableWords.stepsCaption[language], { design: designTitle(comparison, design, language) }),
    columns: [
      words(tableWords.step[language]),
      ...measures.map(({ measure, unit }) => numbers(labelWithUnit(measure, unit, language))),
    ],
    rows: steps.map(({ name, title }) => [
      title[language],
      ...measures.map(({ measure }) =>
        cellText(measuredAt(design, measure, 'step', name), design.plan.period.start, language),
      ),
    ]),
  };
}
