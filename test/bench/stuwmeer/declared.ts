/** A scenario file of the benchmark on the ordinary path: compiled, run once, with the statistics that a run reports. */

import { readFileSync } from 'node:fs';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import { sites } from '../../../src/experiment/places/sites.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { compileScenario } from '../../../src/scenario/compile.ts';
import { describeProblem } from '../../../src/scenario/messages/describe-problem.ts';

export interface Declared {
  /** The value of a measure at the resource or arrival stream of this name; NaN where nothing was observed. */
  readonly value: (measure: MeasureId, name: string) => number;
}

const compiledPlans = new Map<string, Plan>();

/**
 * Runs one replication. Where one process runs the same scenario again, it is compiled once, as for the replications of
 * `stuwmeer run`.
 *
 * @param file a scenario beside the benchmark
 * @param changes what a file that extends it says otherwise: the sizes
 */
export function declared(file: string, changes: string, seed: number): Declared {
  const sized = `stuwmeer: 1\nextends: ${file}\n${changes}\n`;
  const plan = compiledPlans.get(sized) ?? compile(sized);
  compiledPlans.set(sized, plan);
  const { values } = replicate(plan, { seed: String(seed), replication: 0 });
  return {
    value(measure, name) {
      const index = sites(plan).findIndex((site) => site.measure.id === measure && site.whereName === name);
      return values[index] ?? Number.NaN;
    },
  };
}

function compile(sized: string): Plan {
  const entry = 'sized.yaml';
  const read = (path: string) =>
    path === entry ? sized : readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const compiled = compileScenario(entry, { read: (path) => ({ kind: 'text', text: read(path) }) }, []);
  if (compiled.kind === 'problems')
    throw new Error(compiled.problems.map((problem) => describeProblem(problem).en).join('\n'));
  return compiled.scenario.plan;
}
