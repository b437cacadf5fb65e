import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { Sensitivity, SensitivityOptions, VariedInput } from './sensitivity.ts';
import type { InputsOfStudy } from './uncertain-inputs.ts';
import { standsOn } from './uncertain-inputs.ts';

/** What is asked of a study of sensitivity: plain data. */
export interface SensitivityAsked extends InputsOfStudy {
  readonly measure: ChosenMeasure;
  /** One, of which the measure is; or two, whose difference it is, the second minus the first. */
  readonly designs: 1 | 2;
  readonly seed: string;
  /** At each setting. */
  readonly replications: number;
  /** Of one design each, at most, in all. */
  readonly runs: number;
}

export interface SensitivityStudy extends Sensitivity {
  readonly asked: SensitivityAsked;
}

/** What is varied, with where the values of the files lie. */
export function variedInputs({ varied, uncertain }: SensitivityAsked): readonly VariedInput[] {
  return varied.map((axis) => ({ ...axis, stands: standsOn(axis, uncertain) }));
}

/** How it is studied. */
export function sensitivityOptions({ seed, runs, designs, replications }: SensitivityAsked): SensitivityOptions {
  return { seed, runs, runsEach: designs * replications, designs };
}
