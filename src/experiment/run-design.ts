import type { CaseTracer } from '../model/observer.ts';
import type { Plan } from '../model/plan.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Evidence } from './evidence.ts';
import { periodResults } from './period-results.ts';
import { predictLoads } from './predict.ts';
import type { ReplicationResult } from './replicate.ts';
import { replicate } from './replicate.ts';
import type { DesignResult, PeriodResult, Verdict } from './result.ts';
import { measured, series, worstAudits } from './summarise.ts';
import { verdicts } from './verdict.ts';

export interface RunOptions {
  readonly seed: string;
  /** At least 1. */
  readonly replications: number;
  /** Called after every replication. */
  readonly progress?: (done: number, of: number) => void;
  /** Follows every case of the first replication. */
  readonly tracer?: CaseTracer;
}

/** Whatever runs the replications 0, 1, 2, ... of a plan, here or in threads; the results are in the order of their numbers. */
export type Runner = (plan: Plan, options: RunOptions) => readonly ReplicationResult[];

/** One after the other. */
export const runHere: Runner = (plan, { seed, replications, progress, tracer }) => {
  return Array.from({ length: replications }, (_, replication) => {
    const result = replicate(plan, { seed, replication }, replication === 0 ? tracer : undefined);
    progress?.(replication + 1, replications);
    return result;
  });
};

/**
 * Predicts, runs and summarises one design.
 *
 * @throws RunError where a run passes a limit of the plan, BooksError where the books of a replication do not balance
 */
export function runDesign(
  scenario: Pick<Scenario, 'key' | 'plan'>,
  options: RunOptions,
  runner: Runner = runHere,
): DesignResult {
  return summarise(scenario, options.seed, runner(scenario.plan, options));
}

/**
 * Turns the replications of a design into its result.
 *
 * With policies, predictions and verdicts are those of the last period; the measures of the whole run are averages over
 * all of them, withheld only where a list grew without end in each.
 */
export function summarise(
  { key, plan }: Pick<Scenario, 'key' | 'plan'>,
  seed: string,
  replications: readonly ReplicationResult[],
): DesignResult {
  const evidence = new Evidence(plan, replications);
  const periods = periodResults(evidence);
  const last = periods.findLast((period) => period.predictions !== undefined);
  const predictions = last?.predictions ?? predictLoads(plan);
  const judged = last === undefined ? verdicts(evidence, predictions) : last.verdicts;
  const measures =
    last === undefined ? measured(evidence, predictions, judged) : measured(evidence, [], jammedThroughout(periods));
  return {
    key,
    plan,
    seed,
    replications: replications.length,
    measures,
    series: series(evidence),
    predictions,
    verdicts: judged,
    audits: worstAudits(evidence),
    periods,
  };
}

/** The verdicts on what jams under every policy, the transitions from one to the other left out. */
function jammedThroughout(periods: readonly PeriodResult[]): readonly Verdict[] {
  const [first, ...others] = periods.filter(({ kind }) => kind === 'under one policy');
  const jams = ({ verdicts: found }: PeriodResult, resource: number) =>
    found.some((verdict) => verdict.kind === 'jams' && verdict.resource === resource);
  return (
    first?.verdicts.filter(({ kind, resource }) => kind === 'jams' && others.every((each) => jams(each, resource))) ??
    []
  );
}
