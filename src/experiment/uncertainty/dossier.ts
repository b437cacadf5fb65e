/** What a dossier is made of: designs as they stand, in possible worlds, what their outcome depends on, and what was observed. Plain data. */
import type { Evaluation } from '../observed/evaluate.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { Comparison, DesignResult } from '../result.ts';
import type { SensitivityStudy } from './sensitivity-study.ts';
import { usualMeasures } from './worlds.ts';

export interface Dossier {
  /** With possible worlds, where an input has a range. */
  readonly comparison: Comparison;
  /** Of the only design, or of every other design beside the first; empty where no input has a range. */
  readonly studies: readonly DossierStudy[];
  /** The designs beside observed figures; undefined where there are none. */
  readonly evaluation: Evaluation | undefined;
}

export interface DossierStudy extends SensitivityStudy {
  /** The place of the design among those of the comparison: the first for itself, others minus the first. */
  readonly design: number;
}

/**
 * What a study is about where nobody says so: how long the list is in the end (or how long people wait, in a run until
 * empty) at the place that jams first, in the first of these designs that jams; where none does, at the place that has the least to spare.
 */
export function mainMeasure({ designs }: Pick<Comparison, 'designs'>): ChosenMeasure {
  const isJammed = ({ verdicts: [worst] }: DesignResult) => worst?.kind === 'short' || worst?.kind === 'runs over';
  const jammed = designs.find(isJammed) ?? designs[0];
  const only = jammed === undefined ? [] : usualMeasures({ designs: [jammed] });
  const list = only.find(({ measure }) => measure !== 'growth');
  return list ?? { measure: 'in hand at end', extra: undefined, kind: 'chain', whereName: 'chain', unit: 'cases' };
}
