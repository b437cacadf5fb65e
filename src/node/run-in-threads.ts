/** Runs replications in several threads at once, and gives the results in the order in which they were asked for. */
import { setImmediate } from 'node:timers';
import { Worker } from 'node:worker_threads';
import type { Job, Runner } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { Outcome, Work } from './job-outcome.ts';
import { doJob, errorOf, outcomeOf } from './job-outcome.ts';
import type { CasesFile } from './write-cases.ts';

/**
 * So many jobs per thread may be given before the first of them has been taken: enough to do while forecasts are worked out
 * here, and little to keep (some 30 KB each).
 */
const ahead = 16;

/**
 * A runner of so many threads, this one among them: with 1, no other is started. It needs the event loop of this thread between
 * two jobs. Which thread does which job is chance; results, and the error of the first job that fails, are not. When the last
 * result is taken, or no more are, the threads are ended at once.
 *
 * @param cases where the cases of one replication of each design go, each written by the thread that runs it
 * @param file what a thread runs; for tests
 */
export function runInThreads(threads: number, cases?: CasesFile, file = threadFile()): Runner {
  return (experiment, jobs) => {
    const count = Math.min(threads, jobs.length);
    const work = { experiment, cases };
    return count <= 1 ? oneByOne(work, jobs) : new ThreadPool(work, jobs, count, file).results();
  };
}

function* oneByOne(work: Work, jobs: readonly Job[]): Generator<ReplicationResult> {
  for (const job of jobs) yield doJob(work, job);
}

/** Does jobs in the order in which they are handed over. */
interface Member {
  /** Jobs that may be given and not done. */
  readonly most: number;
  readonly give: (job: Job) => void;
  /** The numbers of those. */
  readonly underWay: number[];
}

class ThreadPool {
  private readonly work: Work;
  private readonly jobs: readonly Job[];
  private readonly workers: readonly Worker[];
  private readonly members: readonly Member[];
  private readonly outcomes = new Map<number, Outcome>();
  /** Jobs given out, and results taken. */
  private given = 0;
  private taken = 0;
  private over = false;
  private fault: { readonly error: unknown } | undefined;
  private wake = () => {};

  constructor(work: Work, jobs: readonly Job[], count: number, file: URL) {
    this.work = work;
    this.jobs = jobs;
    this.workers = Array.from({ length: count - 1 }, () => new Worker(file, { workerData: work, execArgv: [] }));
    this.members = [...this.workers.map((worker) => this.memberOf(worker)), this.thisThread()];
    this.giveOut();
  }

  async *results(): AsyncGenerator<ReplicationResult> {
    try {
      while (this.taken < this.jobs.length) {
        const outcome = this.outcomes.get(this.taken);
        if (outcome?.kind === 'failed') throw errorOf(outcome.failure);
        if (outcome === undefined) {
          if (this.fault !== undefined) throw this.fault.error;
          await new Promise<void>((resolve) => {
            this.wake = resolve;
          });
        } else {
          this.outcomes.delete(this.taken++);
          this.giveOut();
          yield outcome.result;
        }
      }
    } finally {
      this.over = true;
      await Promise.all(this.workers.map((worker) => worker.terminate()));
    }
  }

  private memberOf(worker: Worker): Member {
    const underWay: number[] = [];
    worker.on('message', (outcome: Outcome) => this.note(underWay, outcome));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', (code) =>
      this.fail(new Error(`A thread of the simulation ended before its time (code ${code}).`)),
    );
    return { most: ahead, underWay, give: (job) => worker.postMessage(job) };
  }

  /** This thread: one job at a time, and between two of them it hears of the others. */
  private thisThread(): Member {
    const underWay: number[] = [];
    const work = (job: Job) => {
      if (!this.over) this.note(underWay, outcomeOf(this.work, job));
    };
    return { most: 1, underWay, give: (job) => setImmediate(work, job) };
  }

  private note(underWay: number[], outcome: Outcome): void {
    this.outcomes.set(underWay.shift() ?? Number.NaN, outcome);
    // What comes after a failure is never taken.
    if (outcome.kind === 'failed') this.given = this.jobs.length;
    this.giveOut();
    this.wake();
  }

  private fail(error: unknown): void {
    this.fault ??= { error };
    this.wake();
  }

  /** One to each in turn. Fewer lie ready as fewer are left, so that all threads come to an end together. */
  private giveOut(): void {
    const until = Math.min(this.jobs.length, this.taken + ahead * this.members.length);
    for (let upTo = 1; upTo <= ahead; upTo++) {
      for (const member of this.members) {
        const share = Math.ceil((this.jobs.length - this.given) / (2 * this.members.length));
        if (member.underWay.length >= Math.min(upTo, member.most, share)) continue;
        const job = this.jobs[this.given];
        if (job === undefined || this.given >= until) return;
        member.underWay.push(this.given++);
        member.give(job);
      }
    }
  }
}

/** Beside this file, with the same ending: `.ts` in the source, `.js` in the package as published. */
function threadFile(): URL {
  return new URL(`./replication-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}
