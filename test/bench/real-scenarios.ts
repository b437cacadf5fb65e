/** The scenarios that the project ships, replicated warm: what a user waits for. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Checkout, here } from './checkout.ts';
import { inTurn } from './in-turn.ts';
import type { Replications } from './replications.ts';
import { chain } from './workloads.ts';

const execute = promisify(execFile);

export interface RealScenario {
  readonly title: string;
  /** In the folder of the project. */
  readonly file: string;
  /** YAML laid over it. */
  readonly changes?: string;
  /** Fresh processes; in each, replications before the clock goes and replications that it times. */
  readonly rounds: number;
  readonly warm: number;
  readonly repeat: number;
}

const rounds = 5;

/** Those that are reported, about as long each. */
export const realScenarios: readonly RealScenario[] = [
  { title: 'Antwerp 2013', file: 'scenarios/antwerp-2013-refer-everyone.yaml', rounds, warm: 6, repeat: 10 },
  { title: 'Antwerp 2014', file: 'scenarios/antwerp-2014-refer-non-payers.yaml', rounds, warm: 6, repeat: 10 },
  { title: 'Antwerp 2013 to 2023', file: 'scenarios/antwerp-history.yaml', rounds, warm: 2, repeat: 4 },
  { title: 'Strafbeschikking', file: 'scenarios/netherlands-strafbeschikking.yaml', rounds, warm: 2, repeat: 4 },
];

/** The workload W2 as a scenario, for a comparison with a commit that has no row for it in the contests. */
export const chainScenarios: readonly RealScenario[] = (['a', 'b'] as const).map((design) => ({
  title: `W2 ${design.toUpperCase()}, 50 years`,
  file: `test/bench/w2-${design}.yaml`,
  changes: `runs: {for: ${50 * chain.year} hours}`,
  rounds,
  warm: 3,
  repeat: 5,
}));

/** Seconds, and speeds that mean nothing. */
export const quickly = (each: RealScenario): RealScenario => ({ ...each, rounds: 1, warm: 0, repeat: 1 });

/** What one checkout did with one scenario, one for each round. */
export interface ScenarioRuns {
  readonly title: string;
  readonly checkout: Checkout;
  readonly runs: readonly Replications[];
}

/**
 * Every scenario in every checkout, in turn: the file of this checkout in all of them. Equal rounds do the same
 * replications of the same seed.
 *
 * @param progress called before each process starts
 */
export async function replicateInTurn(
  scenarios: readonly RealScenario[],
  checkouts: readonly Checkout[],
  progress: (title: string, round: number) => void,
): Promise<readonly ScenarioRuns[]> {
  const entries = scenarios.flatMap((scenario) => checkouts.map((checkout) => ({ ...scenario, checkout })));
  const measured = await inTurn(entries, ({ checkout, ...scenario }, round) => {
    progress(`${scenario.title}, ${checkout.name}`, round);
    return replications(scenario, checkout, round);
  });
  return entries.map(({ title, checkout }, i) => ({ title, checkout, runs: measured[i]! }));
}

async function replications(
  { file, changes, warm, repeat }: RealScenario,
  checkout: Checkout,
  round: number,
): Promise<Replications> {
  const program = fileURLToPath(new URL('replications.ts', import.meta.url));
  const scenario = join(here.root, file);
  const options = { root: checkout.root, scenario, changes: changes ?? '', seed: `bench ${round}`, warm, repeat };
  const words = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const { stdout } = await execute(process.execPath, [program, ...words, ...(checkout === here ? ['--count'] : [])]);
  return JSON.parse(stdout);
}

/** Seconds a replication, round by round. */
export function secondsEach({ runs }: ScenarioRuns): readonly number[] {
  return runs.map(({ seconds, replications: done }) => seconds / done);
}

/** Cases that came in one replication, on average. */
export function casesEach({ runs }: ScenarioRuns): number {
  const sum = (value: (run: Replications) => number) => runs.reduce((total, run) => total + value(run), 0);
  return sum(({ cases }) => cases ?? Number.NaN) / sum(({ replications: done }) => done);
}

/** Whether two checkouts measured the same, but for last bits; undefined where one of them does not tell. */
export function sameResults(some: ScenarioRuns, others: ScenarioRuns): boolean | undefined {
  const pairs = some.runs.map(({ values }, round) => [values, others.runs[round]?.values ?? []] as const);
  if (pairs.some(([a, b]) => a.length === 0 || b.length === 0)) return undefined;
  return pairs.every(([a, b]) => a.length === b.length && a.every((value, i) => isNear(value, b[i] ?? null)));
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
