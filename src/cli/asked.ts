/** What is to be simulated, as the command line and the files ask for it. */
import type { PrecisionAsked } from '../experiment/summary/precision.ts';
import type { RankAsked } from '../experiment/summary/ranking.ts';
import type { StudiedFiles } from '../node/scenarios-at.ts';
import type { ComparisonAsked, Kept } from '../node/simulate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { unasked } from '../scenario/scenario.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import type { SimulateOptions } from './program.ts';

/** Where neither the command line nor the file says otherwise. */
export const defaults = {
  ...unasked,
  most: 1000,
  measure: 'in hand at end',
  worlds: 40,
} as const;

/** A wrong measure is reported before anything is simulated. */
async function precisionOf(
  { precision, measure, uncertain }: SimulateOptions,
  scenarios: readonly Scenario[],
): Promise<PrecisionAsked | undefined> {
  if (precision === undefined) {
    if (measure.length === 0 || uncertain === true) return undefined;
    throw new CommandWrong(failures.measureWithoutPrecision);
  }
  // Measures are known to experiments, which load the model.
  const { measureIn } = await import('../experiment/points/asked-measure.ts');
  const plans = scenarios.map(({ plan }) => plan);
  const names = measure.length === 0 ? [defaults.measure] : measure;
  return { share: precision, measures: names.map((name) => measureIn(name, plans, { follows: plans.length > 1 })) };
}

/** By which measure designs are ranked; undefined where that was not asked. */
export async function rankOf(text: string | undefined, scenarios: readonly Scenario[]): Promise<RankAsked | undefined> {
  if (text === undefined) return undefined;
  const { rankingIn } = await import('../experiment/points/asked-measure.ts');
  return rankingIn(
    text,
    scenarios.map(({ plan }) => plan),
  );
}

/** How it is to be simulated. */
export interface Asked {
  readonly seed: string;
  readonly replications: number;
  readonly precision: PrecisionAsked | undefined;
  /** Possible worlds besides; undefined looks at none. */
  readonly worlds: ComparisonAsked['worlds'];
  readonly rank: RankAsked | undefined;
  /** Where the results are already, if they are. */
  readonly parts?: Extract<Kept, { readonly kind: 'parts' }>;
}

/** Possible worlds, where they are asked for. */
async function worldsOf(
  scenarios: readonly Scenario[],
  files: StudiedFiles,
  options: SimulateOptions,
): Promise<ComparisonAsked['worlds']> {
  if (options.uncertain !== true && options.worlds === undefined) return undefined;
  const { worldsAsked } = await import('./asked-worlds.ts');
  return worldsAsked(scenarios, files, options);
}

/** A comparison runs on the first file's seed and number of replications, whatever its baseline is. */
export async function askedOf(
  scenarios: readonly Scenario[],
  files: StudiedFiles,
  options: SimulateOptions,
): Promise<Asked> {
  const wishes = scenarios[0]?.runs;
  const precision = await precisionOf(options, scenarios);
  const given = precision === undefined ? (wishes?.replications ?? defaults.replications) : defaults.most;
  return {
    seed: options.seed ?? wishes?.seed ?? defaults.seed,
    replications: options.replications ?? given,
    precision,
    worlds: await worldsOf(scenarios, files, options),
    rank: await rankOf(options.rank, scenarios),
  };
}
