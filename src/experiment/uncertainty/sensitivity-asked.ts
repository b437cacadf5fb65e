/** A study of sensitivity as people ask for one: what they leave open, and what cannot be. */
import { filled } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { usualRuns } from '../../scenario/reading/limits.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { measureIn, mustBeCompared } from '../points/asked-measure.ts';
import { AskedWrong } from '../points/asked-wrong.ts';
import { predictPeriods } from '../predict/predict-periods.ts';
import { leastSettings, usualReplications } from './budget.ts';
import type { SensitivityAsked } from './sensitivity-study.ts';
import { inputsToVary } from './uncertain-inputs.ts';
import { listOrWait } from './worlds.ts';

/** What is undefined is as usual. */
export interface SensitivityWished {
  /** As in `waiting at end at file screener`. */
  readonly measure: string | undefined;
  readonly seed: string;
  readonly replications: number | undefined;
  /** Of one design each, in all. */
  readonly runs: number | undefined;
}

/**
 * @param scenarios one, of which the measure is, or two that can be compared
 * @throws AskedWrong for a measure that cannot be, where nothing can be varied, and for too few runs
 */
export function sensitivityAsked(
  scenarios: readonly Scenario[],
  { measure: text, seed, replications = usualReplications, runs = usualRuns }: SensitivityWished,
): SensitivityAsked {
  const designs = scenarios.length > 1 ? 2 : 1;
  const plans = scenarios.map(({ plan }) => plan);
  const measure = measureIn(text ?? usualMeasure(plans), plans, { follows: designs > 1 });
  if (designs > 1) mustBeCompared(measure);
  const inputs = inputsToVary(scenarios);
  mustBeEnough(runs, inputs.varied.length, designs, replications);
  return { ...inputs, measure, designs, seed, replications, runs };
}

/**
 * Who waits at the end, or how long people wait in a run until empty, where the forecast of the first design sees most work for
 * what can be done, under its last policy.
 */
function usualMeasure([plan]: readonly Plan[]): string {
  const predictions = plan === undefined ? [] : (predictPeriods(plan).at(-1)?.predictions ?? []);
  const [busiest] = [...predictions].sort((a, b) => (b.load ?? 0) - (a.load ?? 0));
  const place = busiest && plan?.resources[busiest.resource];
  return plan === undefined || place === undefined ? 'in hand at end' : `${listOrWait(plan)} at resource ${place.name}`;
}

/** @throws AskedWrong where a study of so many inputs takes more runs */
export function mustBeEnough(runs: number, inputs: number, designs: number, replications: number): void {
  const least = leastSettings(inputs) * designs * replications;
  if (runs >= least) return;
  throw new AskedWrong(
    filled(
      designs === 1
        ? {
            en: 'too few runs: {inputs} {inputs:input|inputs} with {replications} {replications:replication|replications} of the design at each setting {inputs:takes|take} at least {least} runs; found {runs}.',
            nl: 'te weinig simulaties: {inputs} {inputs:invoergegeven|invoergegevens} met {replications} {replications:herhaling|herhalingen} van het ontwerp per rekenpunt {inputs:vraagt|vragen} er ten minste {least}; gevonden: {runs}.',
          }
        : {
            en: 'too few runs: {inputs} {inputs:input|inputs} with {replications} {replications:replication|replications} of both designs at each setting {inputs:takes|take} at least {least} runs; found {runs}.',
            nl: 'te weinig simulaties: {inputs} {inputs:invoergegeven|invoergegevens} met {replications} {replications:herhaling|herhalingen} van beide ontwerpen per rekenpunt {inputs:vraagt|vragen} er ten minste {least}; gevonden: {runs}.',
          },
      { inputs, replications, least, runs },
    ),
  );
}
