/** What a thread that does jobs is given, and what came of a job, as it is sent from the thread that did it to the one that asked for it. */

import { ConsistencyError } from '../experiment/audits.ts';
import type { Experiment, Job } from '../experiment/jobs.ts';
import { runJob } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { Audit } from '../experiment/result.ts';
import type { Text } from '../language/text.ts';
import type { RunErrorCode } from '../model/run-error.ts';
import { RunError } from '../model/run-error.ts';
import type { EventSink } from './case-events.ts';
import { eventsTo } from './case-events.ts';
import { OutputError } from './output-error.ts';
import { ReplicationFailed } from './replication-failed.ts';
import type { CasesFile } from './write-cases.ts';
import { CasesWriter } from './write-cases.ts';
import type { LogFile } from './write-log.ts';
import { LogWriter } from './write-log.ts';

/** What all jobs of a run have in common: plain data, sent once to each thread. */
export interface Work extends Written {
  readonly experiment: Experiment;
}

/** What jobs leave besides their results. */
export interface Written {
  /** Where the cases go; undefined where none are written. */
  readonly cases?: CasesFile | undefined;
  /** Where the log goes, of a run of one design; undefined where none is written. */
  readonly log?: LogFile | undefined;
}

/** @throws what `runJob` throws, and OutputError where the cases cannot be written */
export function doJob({ experiment, cases, log }: Work, job: Job): ReplicationResult {
  const { plans } = experiment;
  const plan = plans[job.design];
  const sinks: EventSink[] = [];
  try {
    if (job.replication === cases?.replication) sinks.push(new CasesWriter(cases, job, plans));
    if (plan !== undefined && job.replication === log?.replication) sinks.push(new LogWriter(log, plan));
    if (plan === undefined || sinks.length === 0) return runJob(experiment, job);
    const result = runJob(experiment, job, eventsTo(sinks, plan));
    for (const sink of sinks) sink.finish();
    return result;
  } finally {
    for (const sink of sinks) sink.close();
  }
}

export type Outcome =
  | { readonly kind: 'done'; readonly result: ReplicationResult }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Errors of our own classes, which do not survive the way, as what they are made from. */
export type Failure =
  | { readonly kind: 'run'; readonly code: RunErrorCode; readonly step: string; readonly at: number }
  | { readonly kind: 'consistency'; readonly failed: readonly Audit[]; readonly replication: number }
  | { readonly kind: 'output'; readonly text: Text }
  | { readonly kind: 'other'; readonly error: unknown };

export function outcomeOf(work: Work, job: Job): Outcome {
  try {
    return { kind: 'done', result: doJob(work, job) };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof RunError) return { kind: 'run', code: error.code, step: error.step, at: error.at };
  if (error instanceof ConsistencyError) {
    return { kind: 'consistency', failed: error.failed, replication: error.replication };
  }
  if (error instanceof OutputError) return { kind: 'output', text: error.text };
  return { kind: 'other', error };
}

/** What to throw: the error as it was, but for its stack, as the cause of one that says which job it was. */
export function errorOf(failure: Failure, job: Job): unknown {
  const error = causeOf(failure);
  // No other replication would do better.
  return failure.kind === 'output' ? error : new ReplicationFailed(job, error);
}

function causeOf(failure: Failure): unknown {
  switch (failure.kind) {
    case 'run':
      return new RunError(failure.code, failure.step, failure.at);
    case 'consistency':
      return new ConsistencyError(failure.failed, failure.replication);
    case 'output':
      return new OutputError(failure.text);
    case 'other':
      return failure.error;
  }
}
