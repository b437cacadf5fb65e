import type { CaseTracer } from '../model/observer.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { calendarResults } from './calendar-results.ts';
import type { CalendarUnit } from './cells.ts';
import type { Scope } from './common-stretches.ts';
import { followedResults } from './followed-results.ts';
import type { ExtraMeasure } from './measures/register.ts';
import { Observations } from './observations.ts';
import { periodResults, stretchResults } from './period-results.ts';
import { predictPeriods } from './predict-periods.ts';
import type { ReplicationResult } from './replicate.ts';
import { replicate } from './replicate.ts';
import type { DesignResult } from './result.ts';
import { measured, series, worstAudits } from './summarise.ts';
import { verdicts } from './verdict.ts';

export interface RunOptions {
  readonly seed: string;
  /** At least 1. */
  readonly replications: number;
  /** What is told apart over the calendar; years without it. */
  readonly by?: CalendarUnit;
  /** Called after every replication. */
  readonly progress?: (done: number, of: number) => void;
  /** Follows every case of the first replication. */
  readonly tracer?: CaseTracer;
  /** Measures with a parameter, of the run and of each part of it, besides those that are always taken. */
  readonly extraMeasures?: readonly ExtraMeasure[];
  /** What is looked at besides the run itself; nothing where it is not given. */
  readonly scope?: Scope;
}

/** Whatever runs the replications 0, 1, 2, ... of a plan, here or in threads; the results are in the order of their numbers. */
export type Runner = (plan: Plan, options: RunOptions) => readonly ReplicationResult[];

/** One after the other. */
export const runHere: Runner = (plan, { seed, replications, progress, tracer, by, scope, extraMeasures }) => {
  const told = { ...scope, by, extraMeasures };
  return Array.from({ length: replications }, (_, replication) => {
    const result = replicate(plan, { seed, replication }, replication === 0 ? tracer : undefined, told);
    progress?.(replication + 1, replications);
    return result;
  });
};

/**
 * Predicts, runs and summarises one design.
 *
 * @throws RunError where a run passes a limit of the plan, ConsistencyError where a consistency check of a replication
 * fails, RangeError for a parameter that a measure cannot have
 */
export function runDesign(
  scenario: Pick<Scenario, 'key' | 'plan'>,
  options: RunOptions,
  runner: Runner = runHere,
): DesignResult {
  return summarise(scenario, options.seed, runner(scenario.plan, options), options);
}

/**
 * Turns the replications of a design into its result.
 *
 * With policies, predictions are those of the last period. Verdicts are of the whole run, each with the stretch in which it was
 * worst.
 */
export function summarise(
  { key, plan }: Pick<Scenario, 'key' | 'plan'>,
  seed: string,
  replications: readonly ReplicationResult[],
  { by = 'year', scope, extraMeasures }: Pick<RunOptions, 'by' | 'scope' | 'extraMeasures'> = {},
): DesignResult {
  const observations = new Observations(plan, replications, extraMeasures);
  const predicted = predictPeriods(plan);
  const periods = periodResults(observations, predicted);
  const last = periods.findLast((period) => period.predictions !== undefined);
  const predictions = (last ?? predicted[0])?.predictions ?? [];
  const judged = verdicts(observations, predicted);
  const measures = measured(observations, last === undefined ? predictions : [], judged);
  const ofFollowed = followedResults(plan, replications);
  return {
    key,
    plan,
    seed,
    replications: replications.length,
    measures: [...measures, ...(ofFollowed?.measures ?? [])],
    series: series(observations),
    predictions,
    verdicts: judged,
    audits: worstAudits(observations),
    periods,
    calendar: calendarResults(observations, by),
    stretches: stretchResults(observations, scope?.stretches ?? [], { predicted, periods, judged }).map(
      (stretch, i) => {
        return { ...stretch, measures: [...stretch.measures, ...(ofFollowed?.inStretches[i] ?? [])] };
      },
    ),
    followed: ofFollowed?.followed,
  };
}
