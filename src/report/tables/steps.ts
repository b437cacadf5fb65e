/** Tables with a row for each place of a design: of its steps all measures, and apart those of groups and of gates. */

import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Measured, Where } from '../../experiment/result.ts';
import { fill, inLanguage, type Language, type Phrase } from '../../language/text.ts';
import type { Named } from '../../plan/plan.ts';
import { cellText } from '../figures/quantity.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { isShown } from '../results/chosen-places.ts';
import { measuredAt, measuredOver } from '../results/find-measure.ts';
import { designTitle } from '../results/titles.ts';
import { tableWords } from '../words/tables.ts';
import { labelWithUnit } from './measures-at.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

interface DesignRows {
  readonly kind: Where['kind'];
  /** In the order of the rows; a place where nothing of it was measured gets none. */
  readonly places: readonly Named[];
  /** Which measures get a column; those that were taken nowhere get none. */
  readonly tells: (measure: MeasureId) => boolean;
  /** Over the names of the places. */
  readonly heading: string;
  readonly caption: Phrase<`${string}{design}`>;
}

/** One row per place of a design and one column per measure; undefined where nothing was measured. */
export function designRows(
  comparison: Comparison,
  design: DesignResult,
  { kind, places, tells, heading, caption }: DesignRows,
  language: Language,
): Table | undefined {
  const taken = new Map<MeasureId, Measured>();
  for (const each of design.measures) {
    if (each.where.kind === kind && tells(each.measure)) taken.set(each.measure, taken.get(each.measure) ?? each);
  }
  const measures = [...taken.values()];
  const shown = new Set(
    measures.flatMap(({ measure }) => measuredOver(design, measure, kind).map((at) => at.whereName)),
  );
  const rows = places.filter(({ name }) => shown.has(name));
  if (rows.length === 0) return undefined;
  return {
    caption: fill(caption, language, { design: designTitle(comparison, design, language) }),
    columns: [words(heading), ...measures.map(({ measure, unit }) => numbers(labelWithUnit(measure, unit, language)))],
    rows: rows.map(({ name, title }) => [
      inLanguage(title, language),
      ...measures.map(({ measure }) =>
        cellText(measuredAt(design, measure, kind, name), design.plan.period.start, language),
      ),
    ]),
  };
}

/** Every step at which something was measured, with all its measures; undefined where no step was. */
export function stepsTable(
  comparison: Comparison,
  design: DesignResult,
  language: Language,
  chosen?: ChosenPlaces,
): Table | undefined {
  return designRows(
    comparison,
    design,
    {
      kind: 'step',
      places: design.plan.steps.filter(({ name }) => isShown(chosen, 'step', name)),
      // These have tables of their ofGroups.
      tells: (measure) => !(isOfGroups(measure) || isOfGates(measure)),
      heading: inLanguage(tableWords.step, language),
      caption: tableWords.stepsCaption,
    },
    language,
  );
}

const ofGroups = new Set<MeasureId>([
  ...(['groups begun', 'members per group', 'seats left empty'] as const),
  ...(['sessions held', 'absences', 'between sessions mean', 'between sessions at end'] as const),
  ...(['session wait mean', 'session waited so far mean', 'dropped out'] as const),
]);
const besidesGroups = new Set<MeasureId>(['waiting at end', 'wait mean', 'wait p90', 'gave up']);

/** Whether a measure is about groups and nothing else. */
export function isOfGroups(measure: MeasureId): boolean {
  return ofGroups.has(measure);
}

/** The groups of every step that has them, and who waits for one; undefined where there are none. */
export function groupsTable(
  comparison: Comparison,
  design: DesignResult,
  language: Language,
  chosen?: ChosenPlaces,
): Table | undefined {
  const withGroups = new Set(measuredOver(design, 'groups begun', 'step').map(({ whereName }) => whereName));
  return designRows(
    comparison,
    design,
    {
      kind: 'step',
      places: design.plan.steps.filter(({ name }) => withGroups.has(name) && isShown(chosen, 'step', name)),
      tells: (measure) => ofGroups.has(measure) || besidesGroups.has(measure),
      heading: inLanguage(tableWords.step, language),
      caption: tableWords.groupsCaption,
    },
    language,
  );
}

const ofGates = new Set<MeasureId>(['diverted', 'days closed', 'times closed']);

/** Whether a measure is about gates and nothing else. */
export function isOfGates(measure: MeasureId): boolean {
  return ofGates.has(measure);
}

/** How long every gate was closed, and whom it sent elsewhere; undefined where there is no gate. */
export function gatesTable(
  comparison: Comparison,
  design: DesignResult,
  language: Language,
  chosen?: ChosenPlaces,
): Table | undefined {
  return designRows(
    comparison,
    design,
    {
      kind: 'step',
      places: design.plan.steps.filter(({ name }) => isShown(chosen, 'step', name)),
      tells: isOfGates,
      heading: inLanguage(tableWords.gate, language),
      caption: tableWords.gatesCaption,
    },
    language,
  );
}
