/**
 * The room `experiment/`: replications and what they say. It runs models, collects, summarises, compares, judges and
 * forecasts; the command line, the threads and your own programs call it, and reports read its results (result.ts). Begin
 * with `compareDesigns` here and run-design.ts, then replicate.ts for one replication; measures/ holds what is measured, as
 * rows of tables, predict/ what is said before anything runs.
 */
import type { Scenario } from '../scenario/scenario.ts';
import type { Scope } from './common-stretches.ts';
import { commonStretches } from './common-stretches.ts';
import { differencesOf, stretchDifferences } from './differences.ts';
import type { Comparison } from './result.ts';
import type { Runner, RunOptions } from './run-design.ts';
import { runDesign, runHere } from './run-design.ts';

export interface CompareOptions extends RunOptions {
  /** The key of the design that the others are laid beside; the first where it is not given. */
  readonly baseline?: string;
}

/**
 * Runs designs with the same seed and the same replications, in which every case keeps its own draws, and compares every two
 * of them: over the same window, and the same parts of it, and by what became of the same cases, followed until they leave.
 *
 * @param scenarios at least one, each with a key of its own
 * @throws RunError and ConsistencyError, as `runDesign`
 */
export function compareDesigns(
  scenarios: readonly Pick<Scenario, 'key' | 'plan'>[],
  options: CompareOptions,
  runner: Runner = runHere,
): Comparison {
  const { replications, progress, baseline } = options;
  // A design on its own has nothing to be compared with.
  const scope: Scope | undefined =
    scenarios.length > 1
      ? { stretches: commonStretches(scenarios.map(({ plan }) => plan)), follows: true }
      : options.scope;
  const found = scenarios.map((scenario, i) => {
    const told = (done: number) => progress?.(i * replications + done, scenarios.length * replications);
    return runDesign(scenario, { ...options, progress: told, ...(scope && { scope }) }, runner);
  });
  const designs = [...found.filter(({ key }) => key === baseline), ...found.filter(({ key }) => key !== baseline)];
  return { designs, differences: differencesOf(designs), stretches: stretchDifferences(designs) };
}
