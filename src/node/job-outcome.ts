/** What came of a job, as it is sent from the thread that did it to the one that asked for it. */
import { ConsistencyError } from '../experiment/audits.ts';
import type { Experiment, Job } from '../experiment/jobs.ts';
import { runJob } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { Audit } from '../experiment/result.ts';
import type { RunErrorCode } from '../model/run-error.ts';
import { RunError } from '../model/run-error.ts';

export type Outcome =
  | { readonly kind: 'done'; readonly result: ReplicationResult }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Errors of our own classes, which do not survive the way, as what they are made from. */
export type Failure =
  | { readonly kind: 'run'; readonly code: RunErrorCode; readonly step: string; readonly at: number }
  | { readonly kind: 'consistency'; readonly failed: readonly Audit[]; readonly replication: number }
  | { readonly kind: 'other'; readonly error: unknown };

export function outcomeOf(experiment: Experiment, job: Job): Outcome {
  try {
    return { kind: 'done', result: runJob(experiment, job) };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof RunError) return { kind: 'run', code: error.code, step: error.step, at: error.at };
  if (error instanceof ConsistencyError) {
    return { kind: 'consistency', failed: error.failed, replication: error.replication };
  }
  return { kind: 'other', error };
}

/** The error as it was, but for its stack. */
export function errorOf(failure: Failure): unknown {
  switch (failure.kind) {
    case 'run':
      return new RunError(failure.code, failure.step, failure.at);
    case 'consistency':
      return new ConsistencyError(failure.failed, failure.replication);
    case 'other':
      return failure.error;
  }
}
