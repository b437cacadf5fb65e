import type { Scenario } from '../scenario/scenario.ts';
import { estimateOf } from './estimate.ts';
import type { Comparison, DesignResult, Difference, Measured } from './result.ts';
import type { Runner, RunOptions } from './run-design.ts';
import { runDesign, runHere } from './run-design.ts';
import { statusOf } from './summarise.ts';

/**
 * Runs designs with the same seed and the same replications, in which every case keeps its own luck, and compares each
 * with the first.
 *
 * @param scenarios at least one, each with a key of its own
 * @throws RunError and BooksError, as `runDesign`
 */
export function compareDesigns(
  scenarios: readonly Pick<Scenario, 'key' | 'plan'>[],
  options: RunOptions,
  runner: Runner = runHere,
): Comparison {
  const { replications, progress } = options;
  const designs = scenarios.map((scenario, i) => {
    const told = (done: number) => progress?.(i * replications + done, scenarios.length * replications);
    return runDesign(scenario, { ...options, progress: told }, runner);
  });
  return { designs, differences: differencesOf(designs) };
}

/** Every other design against the first, for the measures that both have at a place of the same name. */
export function differencesOf(designs: readonly DesignResult[]): readonly Difference[] {
  const [baseline, ...others] = designs;
  if (baseline === undefined) return [];
  return others.flatMap((other) => {
    const found = new Map(other.measures.map((measured) => [siteOf(measured), measured]));
    return baseline.measures.flatMap((measured) => {
      const counterpart = found.get(siteOf(measured));
      return counterpart === undefined ? [] : [difference(baseline.key, measured, other.key, counterpart)];
    });
  });
}

function difference(baseline: string, ours: Measured, other: string, theirs: Measured): Difference {
  const { measure, where, whereName, unit } = ours;
  const pairs = ours.perReplication.map((value, i) => {
    const counterpart = theirs.perReplication[i];
    return value === undefined || counterpart === undefined ? undefined : counterpart - value;
  });
  const errors = pairs.map((apart, i) => {
    const [one = 0, two = 0] = [ours.errors?.[i], theirs.errors?.[i]];
    // Read from the same place in equal tables.
    return apart === 0 && one === two ? 0 : one + two;
  });
  const withheld = [ours, theirs].find(({ status }) => status === 'no steady state' || status === 'not reached');
  const estimate = estimateOf(withheld?.status === 'not reached' ? [] : pairs, errors);
  return {
    ...{ measure, where, whereName, unit, baseline, other },
    difference: estimate,
    status: withheld?.status ?? statusOf(estimate),
    clear: (estimate.low ?? 0) > 0 || (estimate.high ?? 0) < 0,
  };
}

function siteOf({ measure, where, whereName }: Measured): string {
  return JSON.stringify([measure, where.kind, whereName]);
}
