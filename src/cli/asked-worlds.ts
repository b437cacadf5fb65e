import { measureIn } from '../experiment/points/asked-measure.ts';
import { inputsToVary } from '../experiment/uncertainty/uncertain-inputs.ts';
import { usualWorlds } from '../experiment/uncertainty/worlds-result.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import type { ComparisonAsked } from '../node/simulate.ts';
import type { Scenario } from '../scenario/scenario.ts';
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
  const inputs = inputsToVary(scenarios);
  const plans = scenarios.map(({ plan }) => plan);
  const measures = measure.map((name) => measureIn(name, plans, { follows: plans.length > 1 }));
  return { files, asked: { ...inputs, measures, ...usualWorlds, ...(worlds !== undefined && { count: worlds }) } };
}
