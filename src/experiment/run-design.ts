import type { Scenario } from '../scenario/scenario.ts';
import type { Experiment } from './jobs.ts';
import { jobsOf, runJob } from './jobs.ts';
import type { ExtraMeasure } from './measures/register.ts';
import type { Observe } from './replicate.ts';
import type { DesignResult } from './result.ts';
import { DesignSummary } from './summary/design-summary.ts';
import type { CalendarUnit } from './time/cells.ts';
import type { Scope } from './time/common-stretches.ts';

export interface RunOptions {
  readonly seed: string;
  /** At least 1. */
  readonly replications: number;
  /** What is told apart over the calendar; years without it. */
  readonly by?: CalendarUnit;
  /** Called after every replication. */
  readonly progress?: (done: number, of: number) => void;
  /** Makes one more observer, of the first replication. */
  readonly observe?: Observe;
  /** Measures with a parameter, of the run and of each part of it, besides those that are always taken. */
  readonly extraMeasures?: readonly ExtraMeasure[];
  /** What is looked at besides the run itself; nothing where it is not given. */
  readonly scope?: Scope;
  /** False leaves out what can be said before anything runs, which may cost more than some replications. */
  readonly forecast?: boolean;
}

/**
 * Predicts, runs and summarises one design, here and now; `compareDesignsBy` with one design does so in other threads.
 *
 * @throws RunError where a run passes a limit of the plan, ConsistencyError where a consistency check of a replication
 * fails, RangeError for a parameter that a measure cannot have
 */
export function runDesign(scenario: Pick<Scenario, 'key' | 'plan'>, options: RunOptions): DesignResult {
  const { seed, by = 'year', scope, extraMeasures = [], replications, progress, observe, forecast } = options;
  const experiment: Experiment = { plans: [scenario.plan], seed, by, scope, extraMeasures };
  const summary = new DesignSummary(scenario, experiment, forecast === false ? [] : undefined);
  for (const job of jobsOf(experiment, replications)) {
    summary.add(runJob(experiment, job, job.replication === 0 ? observe : undefined));
    progress?.(job.replication + 1, replications);
  }
  return summary.result();
}
