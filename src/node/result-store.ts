/**
 * Results of replications on disk, as they come: what a run that was stopped goes on from, and what parts of a run on several
 * machines leave to be put together. A file is a head and then one record after another, each with its length and a checksum;
 * what a killed process left half-written at the end is not read.
 */
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Experiment, Job, Runner } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import { sha256 } from './sha256.ts';

/** Length and checksum before every record. */
const prefix = 4 + 8;
/** No record comes near it; a length beyond it is no length. */
const mostBytes = 1 << 30;

/** What results are of. Results of two experiments with the same mark can stand for each other. */
export function markOf({ plans, seed, by, scope, extraMeasures }: Experiment, version: string): string {
  return sha256(JSON.stringify([version, plans, seed, by, scope, extraMeasures], exactly));
}

/** JSON has no infinity. */
function exactly(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** Where each result stands. */
type Places = Map<string, { readonly at: number; readonly length: number }>;

export class ResultStore {
  private readonly file: number;
  private readonly places: Places;
  private end: number;

  private constructor(file: number, places: Places, end: number) {
    this.file = file;
    this.places = places;
    this.end = end;
  }

  /** A new one, in place of what was there. @param head anything that can be copied, such as what the results are of */
  static begin(path: string, head: unknown): ResultStore {
    const file = openSync(path, 'w+');
    const store = new ResultStore(file, new Map(), 0);
    store.put(serialize(head));
    return store;
  }

  /** One that was begun before, to be read and added to. Undefined where no whole head stands in it. */
  static open(path: string): { readonly store: ResultStore; readonly head: unknown } | undefined {
    const file = openSync(path, 'r+');
    const head = recordAt(file, 0);
    if (head === undefined) {
      closeSync(file);
      return undefined;
    }
    const places: Places = new Map();
    let end = prefix + head.length;
    for (let next = recordAt(file, end); next !== undefined; next = recordAt(file, end)) {
      const { design, replication }: Job = deserialize(next);
      places.set(nameOf({ design, replication }), { at: end, length: next.length });
      end += prefix + next.length;
    }
    // What is half-written would stand between whole records.
    ftruncateSync(file, end);
    return { store: new ResultStore(file, places, end), head: deserialize(head) };
  }

  /** Results in it. */
  get size(): number {
    return this.places.size;
  }

  has(job: Job): boolean {
    return this.places.has(nameOf(job));
  }

  read(job: Job): ReplicationResult {
    const place = this.places.get(nameOf(job));
    const record = place && recordAt(this.file, place.at);
    if (record === undefined) throw new RangeError(`the store has no whole result of ${nameOf(job)}`);
    const { result }: { result: ReplicationResult } = deserialize(record);
    return result;
  }

  add({ design, replication }: Job, result: ReplicationResult): void {
    const record = serialize({ design, replication, result });
    const at = this.end;
    this.put(record);
    this.places.set(nameOf({ design, replication }), { at, length: record.length });
  }

  close(): void {
    closeSync(this.file);
  }

  private put(record: Uint8Array): void {
    const head = Buffer.alloc(prefix);
    head.writeUInt32LE(record.length);
    checksum(record).copy(head, 4);
    const whole = Buffer.concat([head, record]);
    for (let done = 0; done < whole.length; ) {
      done += writeSync(this.file, whole, done, whole.length - done, this.end + done);
    }
    this.end += whole.length;
  }
}

/** The whole record that begins there; undefined where there is none. */
function recordAt(file: number, at: number): Uint8Array | undefined {
  const head = Buffer.alloc(prefix);
  if (!fill(file, head, at)) return undefined;
  const length = head.readUInt32LE();
  if (length > mostBytes) return undefined;
  const record = Buffer.alloc(length);
  if (!fill(file, record, at + prefix)) return undefined;
  return checksum(record).equals(head.subarray(4)) ? record : undefined;
}

function fill(file: number, into: Buffer, at: number): boolean {
  for (let done = 0; done < into.length; ) {
    const count = readSync(file, into, done, into.length - done, at + done);
    if (count === 0) return false;
    done += count;
  }
  return true;
}

function checksum(record: Uint8Array): Buffer {
  return createHash('sha256').update(record).digest().subarray(0, 8);
}

function nameOf({ design, replication }: Job): string {
  return `${design}/${replication}`;
}

/**
 * Runs what the store does not have, and keeps it there; the results come in the order of the jobs all the same.
 *
 * @param anew whether a job is to be run whatever the store has, as it leaves more than its result
 */
export function keptIn(store: ResultStore, runner: Runner, anew: (job: Job) => boolean = () => false): Runner {
  return (experiment, jobs) => {
    const missing = new Set(jobs.filter((job) => !store.has(job) || anew(job)));
    return inOrder(store, jobs, missing, runner(experiment, [...missing]));
  };
}

async function* inOrder(
  store: ResultStore,
  jobs: readonly Job[],
  missing: ReadonlySet<Job>,
  results: ReturnType<Runner>,
): AsyncGenerator<ReplicationResult> {
  const coming = iteratorOf(results);
  try {
    for (const job of jobs) {
      if (!missing.has(job)) {
        yield store.read(job);
        continue;
      }
      const next = await coming.next();
      if (next.done === true) throw new RangeError(`no result came for ${nameOf(job)}`);
      store.add(job, next.value);
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
      const store = stores.find((each) => each.has(job));
      if (store === undefined) throw new RangeError(`none of the parts has ${nameOf(job)}`);
      yield store.read(job);
    }
  };
}
