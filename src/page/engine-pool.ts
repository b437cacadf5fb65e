/** Hands the jobs of an experiment to several workers, and gives the results in the order of the jobs. */
import type { Experiment, Job, Runner } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import { RunError } from '../model/run-error.ts';
import type { EngineAnswer, EngineOrder } from './engine.ts';
import { RunFailed } from './run-failed.ts';

/** A worker has the job that it does and so many milliseconds of work behind it, so that it never waits for the next. */
const ahead = 20;
const mostAhead = 16;

/** Milliseconds that a job of what has ended may go on; its worker then makes room for a new one. */
const grace = 300;

interface Engine {
  send: (order: EngineOrder) => void;
  /** Jobs given and not answered, the first under way. */
  given: Ticket[];
  /** Milliseconds that the last job took, by the clock. */
  took: number;
  since: number;
}

interface Ticket {
  readonly session: Session;
  readonly number: number;
  readonly job: Job;
}

/** Ends the worker of that number, whatever it is doing, and gives the port to another in its place. */
export type Renewing = (engine: number) => MessagePort;

/**
 * Workers that do the jobs of one experiment after another, as node's threads do: the same numbers whatever their number.
 * A new experiment takes over from one that is under way; what was given out of that is done and thrown away, or broken off
 * where it takes long.
 */
export class EnginePool {
  private readonly engines: readonly Engine[];
  private readonly renewing: Renewing | undefined;
  private session: Session | undefined;
  private underWay: Experiment | undefined;

  /** @param renewing is left out by those who end all workers at once */
  constructor(ports: readonly MessagePort[], renewing?: Renewing) {
    this.renewing = renewing;
    this.engines = ports.map((port) => {
      const engine: Engine = { send() {}, given: [], took: ahead, since: 0 };
      this.connect(engine, port);
      return engine;
    });
  }

  /** How many replications are done at the same time. */
  get size(): number {
    return this.engines.length;
  }

  /** Ends what is under way; jobs that were given out are done and thrown away, or broken off where they take long. */
  stop(): void {
    this.session?.end();
    this.session = undefined;
    const left = new Set(this.engines.flatMap(({ given }) => given));
    if (this.renewing !== undefined && left.size > 0) setTimeout(() => this.renewStuck(left), grace);
  }

  /** The workers are at work from here on, whether or not a result is asked for yet. */
  readonly run: Runner = (experiment, jobs) => {
    const session = new Session(jobs);
    this.stop();
    this.session = session;
    this.underWay = experiment;
    for (const { send } of this.engines) send({ kind: 'experiment', experiment });
    this.giveOut();
    return this.results(session);
  };

  private async *results(session: Session): AsyncGenerator<ReplicationResult> {
    try {
      while (!session.isOver) {
        if (session.isEnded) throw new Superseded();
        const answer = session.next();
        if (answer?.kind === 'failed') throw failedBy(answer);
        if (answer === undefined) await session.changes();
        else yield answer.result;
      }
    } finally {
      if (this.session === session) this.session = undefined;
    }
  }

  private connect(engine: Engine, port: MessagePort): void {
    engine.send = (order) => port.postMessage(order);
    port.onmessage = ({ data }: MessageEvent<EngineAnswer>) => this.heard(engine, data);
  }

  /** @param left jobs that nobody waits for any more; the others of a worker that still does one of them go to the next */
  private renewStuck(left: ReadonlySet<Ticket>): void {
    const { renewing, session, underWay } = this;
    this.engines.forEach((engine, number) => {
      const [head] = engine.given;
      if (renewing === undefined || head === undefined || !left.has(head)) return;
      this.connect(engine, renewing(number));
      engine.given = engine.given.filter((ticket) => ticket.session === session);
      engine.since = performance.now();
      if (session === undefined || underWay === undefined) return;
      engine.send({ kind: 'experiment', experiment: underWay });
      for (const { job } of engine.given) engine.send({ kind: 'job', job });
    });
    this.giveOut();
  }

  private heard(engine: Engine, answer: EngineAnswer): void {
    const ticket = engine.given.shift();
    const now = performance.now();
    engine.took = now - engine.since;
    engine.since = now;
    if (ticket !== undefined) ticket.session.note(ticket.number, answer);
    this.giveOut();
  }

  /** One to each in turn, so that all come to an end together. */
  private giveOut(): void {
    const { session } = this;
    if (session === undefined) return;
    for (let upTo = 1; upTo <= mostAhead; upTo++) {
      for (const engine of this.engines) {
        const most = Math.min(mostAhead, 1 + Math.floor(ahead / Math.max(engine.took, 1)));
        if (engine.given.length >= Math.min(upTo, most)) continue;
        const next = session.takeJob();
        if (next === undefined) return;
        if (engine.given.length === 0) engine.since = performance.now();
        engine.given.push({ session, ...next });
        engine.send({ kind: 'job', job: next.job });
      }
    }
  }
}

function failedBy({ text, limit }: Extract<EngineAnswer, { kind: 'failed' }>): RunFailed {
  return new RunFailed(text, { cause: limit && new RunError(limit.code, limit.step, limit.at) });
}

/** Another experiment has taken over. */
export class Superseded extends Error {}

/** The jobs of one experiment: which are given out, answered and taken. */
class Session {
  private readonly jobs: readonly Job[];
  private readonly answers = new Map<number, EngineAnswer>();
  private given = 0;
  private taken = 0;
  private ended = false;
  private wake = () => {};

  constructor(jobs: readonly Job[]) {
    this.jobs = jobs;
  }

  get isOver(): boolean {
    return this.taken === this.jobs.length;
  }

  get isEnded(): boolean {
    return this.ended;
  }

  end(): void {
    this.ended = true;
    this.wake();
  }

  takeJob(): { readonly number: number; readonly job: Job } | undefined {
    const job = this.jobs[this.given];
    return job === undefined ? undefined : { number: this.given++, job };
  }

  note(number: number, answer: EngineAnswer): void {
    this.answers.set(number, answer);
    this.wake();
  }

  next(): EngineAnswer | undefined {
    const answer = this.answers.get(this.taken);
    if (answer !== undefined) this.answers.delete(this.taken++);
    return answer;
  }

  async changes(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
  }
}
