/** A worker that does replications: it is sent an experiment, then jobs of it, and says what came of each. */

import type { Experiment, Job } from '../experiment/jobs.ts';
import { runJob } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { Text } from '../language/text.ts';
import { RunError } from '../model/run-error.ts';
import { textOf } from './run-failed.ts';

export type EngineOrder =
  | { readonly kind: 'experiment'; readonly experiment: Experiment }
  | { readonly kind: 'job'; readonly job: Job };

export type EngineAnswer =
  | { readonly kind: 'done'; readonly result: ReplicationResult }
  /** @param limit of the plan that the run passed, where that is why */
  | { readonly kind: 'failed'; readonly text: Text; readonly limit: Limit | undefined };

type Limit = Pick<RunError, 'code' | 'step' | 'at'>;

/** @param port to the worker that hands out the jobs; answers come in the order of the jobs */
export function serveJobs(port: MessagePort): void {
  let experiment: Experiment | undefined;
  port.onmessage = ({ data }: MessageEvent<EngineOrder>) => {
    if (data.kind === 'experiment') experiment = data.experiment;
    else if (experiment !== undefined) port.postMessage(answerOf(experiment, data.job));
  };
}

function answerOf(experiment: Experiment, job: Job): EngineAnswer {
  try {
    return { kind: 'done', result: runJob(experiment, job) };
  } catch (error) {
    const limit = error instanceof RunError ? { code: error.code, step: error.step, at: error.at } : undefined;
    return { kind: 'failed', text: textOf(error), limit };
  }
}
