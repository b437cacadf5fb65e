/** A thread that `runInThreads` starts: does the jobs that it is sent, one after the other. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Experiment, Job } from '../experiment/jobs.ts';
import type { Failure, Outcome } from './run-in-threads.ts';

enableCompileCache();
const { runJob } = await import('../experiment/jobs.ts');
const { ConsistencyError } = await import('../experiment/consistency-error.ts');
const { RunError } = await import('../model/run-error.ts');

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
