import { TogetherWrong } from '../experiment/points/together.ts';
import type { InputsOfStudy } from '../experiment/uncertainty/uncertain-inputs.ts';
import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import { usualWorlds } from '../experiment/uncertainty/worlds-result.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import type { ComparisonAsked } from '../node/simulate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { measureIn } from './chosen-measures.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import type { SimulateOptions } from './program.ts';

/** Possible worlds, where --uncertain asks for them. */
export function worldsAsked(
  scenarios: readonly Scenario[],
  files: StudiedFiles,
  { uncertain, worlds, measure }: SimulateOptions,
): ComparisonAsked['worlds'] {
  if (uncertain !== true) {
    if (worlds === undefined) return undefined;
    throw new CommandWrong(failures.worldsWithoutUncertain);
  }
  const inputs = uncertainInputs(scenarios);
  const plans = scenarios.map(({ plan }) => plan);
  const measures = measure.map((name) => measureIn(name, plans, { follows: plans.length > 1 }));
  return { files, asked: { ...inputs, measures, ...usualWorlds, ...(worlds !== undefined && { count: worlds }) } };
}

/** Which inputs are drawn from their ranges, and which of them go together. */
export function uncertainInputs(scenarios: readonly Scenario[]): InputsOfStudy {
  const inputs = inputsIn(scenarios);
  if (inputs.varied.length === 0) throw new CommandWrong(failures.nothingToVary);
  return inputs;
}

/** The same where there may be none. */
export function inputsIn(scenarios: readonly Scenario[]): InputsOfStudy {
  try {
    return inputsOf(scenarios);
  } catch (error) {
    if (error instanceof TogetherWrong) throw new CommandWrong(error.text, { cause: error });
    throw error;
  }
}
