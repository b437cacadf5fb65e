import type { Job } from '../experiment/jobs.ts';

/** An error that stopped a job, or the thread that was doing it; the cause says what it is. */
export class ReplicationFailed extends Error {
  readonly job: Job;

  constructor(job: Job, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'ReplicationFailed';
    this.job = job;
  }
}

/** What went wrong, wherever it did. */
export function reasonOf(error: unknown): unknown {
  return error instanceof ReplicationFailed ? error.cause : error;
}
