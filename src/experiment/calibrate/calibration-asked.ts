/** A calibration as people ask for one: what they leave open, and what cannot be. */

import { filled } from '../../language/text.ts';
import { meantOr } from '../../scenario/messages/quoting.ts';
import { nearMiss } from '../../scenario/names.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { OfficeWords } from '../observed/figure-faults-in-words.ts';
import { figureInPlan } from '../observed/figure-in-plan.ts';
import type { ObservedFigure } from '../observed/observed-figure.ts';
import { AskedWrong } from '../points/asked-wrong.ts';
import type { UncertainInput } from '../uncertainty/uncertain-inputs.ts';
import { inputsOf } from '../uncertainty/uncertain-inputs.ts';
import type { CalibrationAsked } from './calibration.ts';
import { fewestRuns } from './history-match.ts';

/** Five hundred a wave. */
export const usualRuns = 1500;
/** More are not learnt from what offices publish, and would take days. */
const mostInputs = 6;
/** More would take days, and tell no more. */
export const mostRuns = 1_000_000;

/** What is undefined is as usual. */
export interface CalibrationWished {
  /** Of inputs, as the file has them. */
  readonly names: readonly string[];
  /** Of the table: those that the design does not tell are left out. */
  readonly figures: readonly ObservedFigure[];
  readonly seed: string;
  readonly runs: number | undefined;
}

/** @throws AskedWrong for inputs that cannot be calibrated, and for too few runs or too many */
export function calibrationAsked(
  scenario: Scenario,
  { names, figures: all, seed, runs = usualRuns }: CalibrationWished,
  { whyFixed }: OfficeWords,
): CalibrationAsked {
  const figures = all.filter((figure) => typeof figureInPlan(figure, scenario.plan) !== 'string');
  const { uncertain, fixed } = inputsOf([scenario]);
  const inputs = names.map((name): UncertainInput => {
    const found = uncertain.find((input) => input.name === name);
    if (found !== undefined) return found;
    const other = fixed.find((input) => input.name === name);
    if (other !== undefined) throw notVaried(name, whyFixed[other.because]);
    const known = uncertain.map((input) => input.name);
    throw noSuchInput(name, known);
  });
  if (inputs.length > mostInputs) throw tooManyInputs(inputs.length);
  const least = fewestRuns(inputs.length);
  if (runs < least || runs > mostRuns) throw runsBetween(least, inputs.length, runs);
  return { inputs, figures, seed, runs };
}

function noSuchInput(name: string, known: readonly string[]): AskedWrong {
  const near = nearMiss(name, known);
  return new AskedWrong(
    filled(
      {
        en: '--calibrate: no input with a range is called "{name}". {advice}',
        nl: '--calibrate: geen invoergegeven met een bandbreedte heet "{name}". {advice}',
      },
      {
        name,
        advice: meantOr(
          near,
          filled({ en: 'These have one: {known}.', nl: 'Deze hebben er een: {known}.' }, { known: known.join(', ') }),
        ),
      },
    ),
  );
}

function notVaried(name: string, reason: OfficeWords['whyFixed']['set']): AskedWrong {
  return new AskedWrong(
    filled(
      {
        en: '--calibrate: "{name}" cannot be calibrated: {reason}.',
        nl: '--calibrate: "{name}" is niet te kalibreren: {reason}.',
      },
      { name, reason },
    ),
  );
}

function tooManyInputs(found: number): AskedWrong {
  return new AskedWrong(
    filled(
      {
        en: '--calibrate: at most {mostInputs} inputs can be calibrated together; found {found}. Published figures seldom tell more.',
        nl: '--calibrate: hoogstens {mostInputs} invoergegevens zijn samen te kalibreren; gevonden: {found}. Gepubliceerde cijfers zeggen zelden meer.',
      },
      { mostInputs, found },
    ),
  );
}

function runsBetween(least: number, inputs: number, found: number): AskedWrong {
  return new AskedWrong(
    filled(
      {
        en: '--runs: expected {least} to {most} for {inputs} {inputs:input|inputs}; found {found}.',
        nl: '--runs: verwacht: {least} tot {most} voor {inputs} {inputs:invoergegeven|invoergegevens}; gevonden: {found}.',
      },
      { least, most: mostRuns, inputs, found },
    ),
  );
}
