import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, Measured, Where } from '../../experiment/result.ts';
import type { Named } from '../../plan/plan.ts';
import { measuredAt, measuredOver } from '../find-measure.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { cellText } from '../quantity.ts';
import { designTitle } from '../titles.ts';
import { labelWithUnit } from './measures-at.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

export interface DesignRows {
  readonly kind: Where['kind'];
  /** In the order of the rows; a place where nothing of it was measured gets none. */
  readonly places: readonly Named[];
  /** Which measures get a column; those that were taken nowhere get none. */
  readonly tells: (measure: MeasureId) => boolean;
  /** Over the names of the places. */
  readonly heading: string;
  readonly caption: '{design}' | `${string}{design}`;
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
  const told = new Set(
    measures.flatMap(({ measure }) => measuredOver(design, measure, kind).map((at) => at.whereName)),
  );
  const rows = places.filter(({ name }) => told.has(name));
  if (rows.length === 0) return undefined;
  return {
    caption: fill(caption, { design: designTitle(comparison, design, language) }),
    columns: [words(heading), ...measures.map(({ measure, unit }) => numbers(labelWithUnit(measure, unit, language)))],
    rows: rows.map(({ name, title }) => [
      title[language],
      ...measures.map(({ measure }) =>
        cellText(measuredAt(design, measure, kind, name), design.plan.period.start, language),
      ),
    ]),
  };
}
