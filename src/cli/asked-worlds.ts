import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import type { ComparisonAsked } from '../node/simulate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { measureIn } from './chosen-measures.ts';
import { CommandWrong } from './failure.ts';
import type { SimulateOptions } from './program.ts';

/** Where the command line does not say otherwise. */
const usualWorlds = 40;
/** With few replications each: worlds differ by far more than those do. */
const inEachWorld = 5;

/** What is said where all inputs are known. */
export const nothingToVary =
  'none of the inputs is one number with a range, so that there is nothing to vary. Give what is not known a "range:", ' +
  'as in {value: 29 places, assumption: ..., range: 15 to 120 places}.';

/** Possible worlds, where --uncertain asks for them. */
export function worldsAsked(
  scenarios: readonly Scenario[],
  files: StudiedFiles,
  { uncertain, worlds, measure }: SimulateOptions,
): ComparisonAsked['worlds'] {
  if (uncertain !== true) {
    if (worlds === undefined) return undefined;
    throw new CommandWrong('--worlds says how many possible worlds --uncertain draws. Add --uncertain.');
  }
  const inputs = inputsOf(scenarios);
  if (inputs.uncertain.length === 0) throw new CommandWrong(`--uncertain: ${nothingToVary}`);
  const plans = scenarios.map(({ plan }) => plan);
  const measures = measure.map((name) => measureIn(name, plans, { follows: plans.length > 1 }));
  return { files, asked: { ...inputs, measures, count: worlds ?? usualWorlds, replications: inEachWorld } };
}
