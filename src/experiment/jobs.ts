import type { Plan } from '../plan/plan.ts';
import type { FigureAsked } from './collect/figures.ts';
import type { ExtraMeasure } from './measures/register.ts';
import type { Observe, ReplicationResult } from './replicate.ts';
import { replicate } from './replicate.ts';
import type { CalendarUnit } from './time/cells.ts';
import type { Scope } from './time/common-stretches.ts';

/** What all jobs have in common: plain data, sent once to each thread that does some of them. */
export interface Experiment {
  readonly plans: readonly Plan[];
  readonly seed: string;
  /** What is told apart over the calendar. */
  readonly by: CalendarUnit;
  /** What is looked at besides the runs themselves; nothing where it is undefined. */
  readonly scope: Scope | undefined;
  /** Measures with a parameter, besides those that are always taken. */
  readonly extraMeasures: readonly ExtraMeasure[];
  /** By design: figures of periods of their own, which are beside all else; none where it is not given. */
  readonly figures?: readonly (readonly FigureAsked[])[];
}

/** One replication of one design. Jobs know nothing of each other and can be done in any order, anywhere. */
export interface Job {
  /** Index of its plan. */
  readonly design: number;
  /** From 0. */
  readonly replication: number;
}

/**
 * Whatever does jobs, one after the other or several at once: the results come in the order of the jobs, and so does the error
 * of the first of them that fails, after which no more come. When no more results are taken, the jobs stop.
 */
export type Runner = (
  experiment: Experiment,
  jobs: readonly Job[],
) => AsyncIterable<ReplicationResult> | Iterable<ReplicationResult>;

/** The same replication of every design, and then the next: what is compared comes together. */
export function jobsOf({ plans }: Experiment, replications: number): readonly Job[] {
  return Array.from({ length: replications }, (_, replication) =>
    plans.map((_plan, design) => ({ design, replication })),
  ).flat();
}

/**
 * @throws RunError where the run passes a limit of the plan, ConsistencyError where a consistency check fails, RangeError where
 * there is no such design, or for a parameter that a measure cannot have
 */
export function runJob(experiment: Experiment, { design, replication }: Job, observe?: Observe): ReplicationResult {
  const { plans, seed, by, scope, extraMeasures, figures } = experiment;
  const plan = plans[design];
  if (plan === undefined) throw new RangeError(`there is no design ${design}`);
  return replicate(plan, { seed, replication }, { ...scope, by, extraMeasures, figures: figures?.[design], observe });
}

/** The runner that does one after the other, in this thread, each when its result is asked for. */
export function* runHere(experiment: Experiment, jobs: readonly Job[]): Generator<ReplicationResult> {
  for (const job of jobs) yield runJob(experiment, job);
}
