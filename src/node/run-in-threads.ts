/** Runs replications in several threads at once, and gives the results in the order in which they were asked for. */
import { setImmediate } from 'node:timers';
import { Worker } from 'node:worker_threads';
import type { Job, Runner } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { Outcome, Work, Written } from './job-outcome.ts';
import { errorOf, outcomeOf } from './job-outcome.ts';
import { ReplicationFailed } from './replication-failed.ts';
import { threadMemory } from './simulate.ts';

/**
 * So many jobs per thread may be given before the first of them has been taken: enough to do while forecasts are worked out
 * here, and little to keep (some 30 KB each).
 */
const ahead = 16;

/** What a thread is sent: jobs, each after the work that it is of. */
export type Order = { readonly kind: 'work'; readonly work: Work } | { readonly kind: 'job'; readonly job: Job };

/**
 * A runner of so many threads, this one among them: with 1, no other is started. It needs the event loop of this thread between
 * two jobs. Which thread does which job is chance; results, and the error of the first job that fails, are not. When the last
 * result is taken, or no more are, the threads are ended at once.
 *
 * @param cases where the cases of one replication of each design go, each written by the thread that runs it
 * @param file what a thread runs; for tests
 * @param begins is called with each job of this thread before it is done, so that it is known what a thread died of
 */
export function runInThreads(
  threads: number,
  written: Written = {},
  file = threadFile(),
  begins = ignoreBegin,
): Runner {
  return (experiment, jobs) => {
    const pool = new ReplicationThreads(threads, written, file, begins);
    return closing(pool, pool.run(experiment, jobs));
  };
}

async function* closing(pool: ReplicationThreads, results: ReturnType<Runner>): AsyncGenerator<ReplicationResult> {
  try {
    yield* results;
  } finally {
    await pool.close();
  }
}

/**
 * Threads that do the jobs of one experiment after another, as `runInThreads` does those of one: they are started when there is
 * work for them, and by the second experiment they are warm. One experiment at a time. `close` ends them.
 */
export class ReplicationThreads {
  private readonly threads: number;
  private readonly written: Written;
  private readonly file: URL;
  private readonly begins: (job: Job) => void;
  private readonly workers: Worker[] = [];
  private readonly others: Member[] = [];
  private readonly here: Member;
  private session: Session | undefined;
  private fault: { readonly error: unknown } | undefined;
  private closed = false;

  constructor(threads: number, written: Written = {}, file = threadFile(), begins = ignoreBegin) {
    this.threads = threads;
    this.written = written;
    this.file = file;
    this.begins = begins;
    this.here = this.thisThread();
  }

  readonly run: Runner = (experiment, jobs) => {
    const work = { experiment, ...this.written };
    const count = Math.min(this.threads, jobs.length);
    return count <= 1 ? oneByOne(work, jobs, this.begins) : this.results(this.begin(work, jobs, count));
  };

  async close(): Promise<void> {
    this.closed = true;
    this.session = undefined;
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  /** The threads are at work from here on, whether or not a result is asked for yet. */
  private begin(work: Work, jobs: readonly Job[], count: number): Session {
    while (this.others.length < count - 1) this.others.push(this.start());
    const session = new Session(jobs, [...this.others.slice(0, count - 1), this.here]);
    this.session = session;
    for (const member of session.members) member.begin(work);
    session.giveOut();
    return session;
  }

  private async *results(session: Session): AsyncGenerator<ReplicationResult> {
    try {
      while (!session.isOver) {
        const next = session.next();
        if (next?.outcome.kind === 'failed') throw errorOf(next.outcome.failure, next.job);
        if (next !== undefined) {
          yield next.outcome.result;
          continue;
        }
        if (this.fault !== undefined) throw this.fault.error;
        await session.changes();
      }
    } finally {
      if (this.session === session) this.session = undefined;
    }
  }

  private start(): Member {
    const worker = new Worker(this.file, { execArgv: [], resourceLimits: threadMemory });
    this.workers.push(worker);
    const underWay: Ticket[] = [];
    worker.on('message', (outcome: Outcome) => this.note(underWay, outcome));
    worker.on('error', (error) => this.fail(error, underWay));
    worker.on('exit', (code) =>
      this.fail(new Error(`A thread of the simulation ended before its time (code ${code}).`), underWay),
    );
    const send = (order: Order) => worker.postMessage(order);
    return {
      most: ahead,
      underWay,
      begin: (work) => send({ kind: 'work', work }),
      give: (job) => send({ kind: 'job', job }),
    };
  }

  /** This thread: one job at a time, and between two of them it hears of the others. */
  private thisThread(): Member {
    const underWay: Ticket[] = [];
    let work: Work | undefined;
    const doIt = (of: Work, job: Job) => {
      const isWanted = !this.closed && underWay[0]?.session === this.session;
      if (isWanted) this.begins(job);
      this.note(underWay, isWanted ? outcomeOf(of, job) : undefined);
    };
    return {
      most: 1,
      underWay,
      begin: (next) => {
        work = next;
      },
      give: (job) => {
        if (work !== undefined) setImmediate(doIt, work, job);
      },
    };
  }

  /** @param outcome undefined where the job was not done, as nobody takes from its experiment any more */
  private note(underWay: Ticket[], outcome: Outcome | undefined): void {
    const ticket = underWay.shift();
    if (ticket !== undefined && outcome !== undefined && ticket.session === this.session) {
      ticket.session.note(ticket.number, outcome);
    } else this.session?.giveOut();
  }

  /** @param underWay what the thread that died had to do; it died of the first, or before it began */
  private fail(error: unknown, underWay: readonly Ticket[]): void {
    if (this.closed) return;
    const job = underWay[0]?.session.job(underWay[0].number);
    this.fault ??= { error: job === undefined ? error : new ReplicationFailed(job, error) };
    this.session?.wake();
  }
}

function ignoreBegin(_job: Job): void {}

function* oneByOne(work: Work, jobs: readonly Job[], begins: (job: Job) => void): Generator<ReplicationResult> {
  for (const job of jobs) {
    begins(job);
    const outcome = outcomeOf(work, job);
    if (outcome.kind === 'failed') throw errorOf(outcome.failure, job);
    yield outcome.result;
  }
}

/** Does jobs in the order in which they are handed over, each of the work that was begun last. */
interface Member {
  /** Jobs that may be given and not done. */
  readonly most: number;
  readonly begin: (work: Work) => void;
  readonly give: (job: Job) => void;
  readonly underWay: Ticket[];
}

/** A job that was given out, by its number. */
interface Ticket {
  readonly session: Session;
  readonly number: number;
}

/** The jobs of one experiment: which are given out, done and taken. */
class Session {
  readonly members: readonly Member[];
  private readonly jobs: readonly Job[];
  private readonly outcomes = new Map<number, Outcome>();
  /** Jobs given out, and results taken. */
  private taken = 0;
  private given = 0;
  private heard = () => {};

  constructor(jobs: readonly Job[], members: readonly Member[]) {
    this.jobs = jobs;
    this.members = members;
  }

  get isOver(): boolean {
    return this.taken === this.jobs.length;
  }

  job(number: number): Job | undefined {
    return this.jobs[number];
  }

  /** The outcome of the first job that was not taken; undefined until there is one. */
  next(): { readonly job: Job; readonly outcome: Outcome } | undefined {
    const job = this.jobs[this.taken];
    const outcome = this.outcomes.get(this.taken);
    if (job === undefined || outcome === undefined) return undefined;
    this.outcomes.delete(this.taken++);
    this.giveOut();
    return { job, outcome };
  }

  note(number: number, outcome: Outcome): void {
    this.outcomes.set(number, outcome);
    // What comes after a failure is never taken.
    if (outcome.kind === 'failed') this.given = this.jobs.length;
    this.giveOut();
    this.wake();
  }

  async changes(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.heard = resolve;
    });
  }

  wake(): void {
    this.heard();
  }

  /** One to each in turn. Fewer lie ready as fewer are left, so that all threads come to an end together. */
  giveOut(): void {
    const until = Math.min(this.jobs.length, this.taken + ahead * this.members.length);
    for (let upTo = 1; upTo <= ahead; upTo++) {
      for (const member of this.members) {
        const share = Math.ceil((this.jobs.length - this.given) / (2 * this.members.length));
        if (member.underWay.length >= Math.min(upTo, member.most, share)) continue;
        const job = this.jobs[this.given];
        if (job === undefined || this.given >= until) return;
        member.underWay.push({ session: this, number: this.given++ });
        member.give(job);
      }
    }
  }
}

/** Beside this file, with the same ending: `.ts` in the source, `.js` in the package as published. */
function threadFile(): URL {
  return new URL(`./replication-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}
