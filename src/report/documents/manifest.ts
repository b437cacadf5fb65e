/** manifest.json: what was run, without clock time or path, so that equal runs are equal bytes. */
import type { Comparison } from '../../experiment/result.ts';
import type { JsonValue, Scenario } from '../../scenario/scenario.ts';
import type { StudyReport } from '../study/study-report.ts';

/** A scenario and the hash of its resolved form, made where hashing is at hand. */
export interface HashedScenario {
  readonly scenario: Scenario;
  readonly hash: string;
}

/** Names and versions of the program, the runtime and the libraries that numbers depend on. */
export type Versions = Readonly<Record<string, string>>;

/**
 * @param scenarios in the order of the comparison's designs
 * @param files everything in the folder, this file included: what a later run may replace
 */
export function manifest(
  comparison: Comparison,
  scenarios: readonly HashedScenario[],
  versions: Versions,
  files: readonly string[],
): JsonValue {
  return {
    stuwmeer: 1,
    versions,
    files: [...files],
    designs: comparison.designs.map(({ key, seed, replications, audits }, i) => {
      const own = scenarios[i];
      if (own?.scenario.key !== key) throw new RangeError(`No scenario was handed over for the design "${key}".`);
      return {
        key,
        seed,
        replications,
        hash: own.hash,
        audits: audits.map(({ id, where, worst, allowed, passed }) => ({ id, where, worst, allowed, passed })),
        scenario: own.scenario.resolved,
      };
    }),
  };
}

/** Of a study: what it was made from, each scenario as it stands in its files and --set. */
export function studyManifest(
  { kind, settings }: Pick<StudyReport, 'kind' | 'settings'>,
  scenarios: readonly HashedScenario[],
  versions: Versions,
  files: readonly string[],
): JsonValue {
  return {
    stuwmeer: 1,
    versions,
    files: [...files],
    study: kind,
    settings,
    designs: scenarios.map(({ scenario, hash }) => ({ key: scenario.key, hash, scenario: scenario.resolved })),
  };
}
