/** Results of replications on disk: what a run that was stopped goes on from, and what parts of a run leave to be put together. */
import type { Experiment, Job, Runner } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { RecordStore } from './record-store.ts';
import { sha256 } from './sha256.ts';

/** What results are of. Results of two experiments with the same mark can stand for each other. */
export function markOf({ plans, seed, by, scope, extraMeasures }: Experiment, version: string): string {
  return sha256(JSON.stringify([version, plans, seed, by, scope, extraMeasures], exactly));
}

/** JSON has no infinity. */
function exactly(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** By the names of their jobs. */
export type ResultStore = RecordStore<ReplicationResult>;

/** The name of a result in a store. */
export function nameOf({ design, replication }: Job): string {
  return `${design}/${replication}`;
}

/**
 * Runs what the store does not have, and keeps it there; the results come in the order of the jobs all the same.
 *
 * @param anew whether a job is to be run whatever the store has, as it leaves more than its result
 */
export function keptIn(store: ResultStore, runner: Runner, anew: (job: Job) => boolean = () => false): Runner {
  return (experiment, jobs) => {
    const named = jobs.map((job) => ({ job, name: nameOf(job), anew: anew(job) }));
    return inOrder(store, named, experiment, runner);
  };
}

/**
 * The same of a study that runs one experiment after another: always the same ones in the same order, as far as it came, so that
 * a result is known by how many were asked for before it.
 */
export function keptInTurn(store: ResultStore, runner: Runner): Runner {
  let asked = 0;
  return (experiment, jobs) => {
    const named = jobs.map((job) => ({ job, name: String(asked++), anew: false }));
    return inOrder(store, named, experiment, runner);
  };
}

interface NamedJob {
  readonly job: Job;
  readonly name: string;
  readonly anew: boolean;
}

async function* inOrder(
  store: ResultStore,
  jobs: readonly NamedJob[],
  experiment: Experiment,
  runner: Runner,
): AsyncGenerator<ReplicationResult> {
  const missing = new Set(jobs.filter(({ name, anew }) => anew || !store.has(name)));
  const coming = iteratorOf(
    runner(
      experiment,
      [...missing].map(({ job }) => job),
    ),
  );
  try {
    for (const each of jobs) {
      if (!missing.has(each)) {
        yield store.read(each.name);
        continue;
      }
      const next = await coming.next();
      if (next.done === true) throw new RangeError(`no result came for ${nameOf(each.job)}`);
      store.add(each.name, next.value);
      yield next.value;
    }
  } finally {
    await coming.return?.();
  }
}

function iteratorOf(results: ReturnType<Runner>): AsyncIterator<ReplicationResult> | Iterator<ReplicationResult> {
  return Symbol.asyncIterator in results ? results[Symbol.asyncIterator]() : results[Symbol.iterator]();
}

/** Takes all results from stores that have them between them, and runs nothing. */
export function allFrom(stores: readonly ResultStore[]): Runner {
  return function* (_experiment, jobs) {
    for (const job of jobs) {
      const store = stores.find((each) => each.has(nameOf(job)));
      if (store === undefined) throw new RangeError(`none of the parts has ${nameOf(job)}`);
      yield store.read(nameOf(job));
    }
  };
}
