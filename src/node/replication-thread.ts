/** A thread that `runInThreads` starts: does the jobs that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { ConsistencyError } from '../experiment/consistency-error.ts';
import type { Experiment, Job } from '../experiment/jobs.ts';
import { runJob } from '../experiment/jobs.ts';
import { RunError } from '../model/run-error.ts';
import type { Failure, Outcome } from './run-in-threads.ts';

const experiment: Experiment = workerData;

parentPort?.on('message', (job: Job) => parentPort?.postMessage(outcomeOf(job)));

function outcomeOf(job: Job): Outcome {
  try {
    return { kind: 'done', result: runJob(experiment, job) };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

/** Classes of our own do not survive the way to another thread. */
function failureOf(error: unknown): Failure {
  if (error instanceof RunError) return { kind: 'run', code: error.code, step: error.step, at: error.at };
  if (error instanceof ConsistencyError) {
    return { kind: 'consistency', failed: error.failed, replication: error.replication };
  }
  return { kind: 'other', error };
}
