/**
 * The room `experiment/`: replications and what they say. It runs models, collects, summarises, compares, judges and
 * forecasts; the command line, the threads and your own programs call it, and reports read its results (result.ts). Begin
 * with `compareDesigns` here and run-design.ts, then jobs.ts and replicate.ts for one replication.
 *
 * collect/ listens to a run and counts, places/ says where there is something to count, time/ when; measures/ holds what is
 * measured, as rows of tables; summary/ puts replications together, verdicts/ judges whether a place jams, and predict/ says
 * what can be said before anything runs.
 */
import type { Scenario } from '../scenario/scenario.ts';
import { element } from './element.ts';
import type { Experiment, Job, Runner } from './jobs.ts';
import { jobsOf, runHere } from './jobs.ts';
import type { PeriodPrediction } from './predict/predict-periods.ts';
import type { ReplicationResult } from './replicate.ts';
import type { Comparison } from './result.ts';
import type { RunOptions } from './run-design.ts';
import { DesignSummary } from './summary/design-summary.ts';
import { differencesOf, stretchDifferences } from './summary/differences.ts';
import { PairedSamples } from './summary/paired-samples.ts';
import type { PrecisionAsked } from './summary/precision.ts';
import { PrecisionWatch } from './summary/precision.ts';
import type { RankAsked } from './summary/ranking.ts';
import { RankingWatch } from './summary/ranking.ts';
import { commonStretches } from './time/common-stretches.ts';

export interface CompareOptions extends Omit<RunOptions, 'observe'> {
  /** The key of the design that the others are laid beside; the first where it is not given. */
  readonly baseline?: string;
  /** Called with every result before it is summarised, the baseline's first in each replication. */
  readonly each?: (job: Job, result: ReplicationResult) => void;
  /** False leaves out following the cases of several designs beyond the end of the run, which may cost half as much again. */
  readonly follows?: boolean;
  /** Ends when there are enough replications for this; `replications` is then the most. */
  readonly precision?: PrecisionAsked;
  /** By which measure the designs are ranked; not at all where it is not given. */
  readonly rank?: RankAsked;
}

/** What is forecast of each design, by its key. */
export type Forecasts = ReadonlyMap<string, readonly PeriodPrediction[]>;

interface CompareByOptions extends CompareOptions {
  /** What is worked out elsewhere while the replications are done, as by another thread; `forecast` is then false. */
  readonly forecasts?: Promise<Forecasts>;
}

type Design = Pick<Scenario, 'key' | 'plan'>;

/**
 * Runs designs with the same seed and the same replications, in which every case keeps its own draws, and compares every two
 * of them: over the same window, and the same parts of it, and by what became of the same cases, followed until they leave.
 * All of it here and now, one replication after the other.
 *
 * @param scenarios at least one, each with a key of its own
 * @throws RunError and ConsistencyError, as `runDesign`
 */
export function compareDesigns(scenarios: readonly Design[], options: CompareOptions): Comparison {
  const designs = baselineFirst(scenarios, options.baseline);
  const experiment = experimentWith(designs, options);
  const summary = new ComparisonSummary(designs, experiment, options);
  for (const result of runHere(experiment, summary.jobs)) {
    summary.add(result);
    if (summary.isEnough) break;
  }
  return summary.result();
}

/**
 * The same by a runner, such as one that uses several threads: the same numbers to the last bit, whichever it is. What is
 * forecast is worked out here while the first jobs are done.
 */
export async function compareDesignsBy(
  runner: Runner,
  scenarios: readonly Design[],
  options: CompareByOptions,
): Promise<Comparison> {
  const designs = baselineFirst(scenarios, options.baseline);
  const experiment = experimentWith(designs, options);
  const results = runner(experiment, jobsOf(experiment, options.replications));
  const summary = new ComparisonSummary(designs, experiment, options);
  for await (const result of results) {
    summary.add(result);
    if (summary.isEnough) break;
  }
  if (options.forecasts !== undefined) summary.take(await options.forecasts);
  return summary.result();
}

/** The order of the designs of a comparison. */
export function baselineFirst<Keyed extends { readonly key: string }>(
  scenarios: readonly Keyed[],
  baseline: string | undefined,
): readonly Keyed[] {
  return [...scenarios.filter(({ key }) => key === baseline), ...scenarios.filter(({ key }) => key !== baseline)];
}

/** What the jobs of a comparison have in common. @param designs the baseline first */
export function experimentWith(
  designs: readonly Design[],
  { seed, by = 'year', scope, extraMeasures = [], follows = true }: CompareOptions,
): Experiment {
  const plans = designs.map(({ plan }) => plan);
  // A design on its own has nothing to be compared with.
  const compared = plans.length > 1 ? { stretches: commonStretches(plans), follows } : scope;
  return { plans, seed, by, scope: compared, extraMeasures };
}

/** Takes the results of the jobs in their order, and keeps those of one replication at a time. */
class ComparisonSummary {
  readonly jobs: readonly Job[];
  private readonly named: readonly Design[];
  private readonly designs: readonly DesignSummary[];
  private readonly pairs: PairedSamples;
  private readonly precision: PrecisionWatch | undefined;
  private readonly ranking: RankingWatch | undefined;
  private readonly options: CompareOptions;
  /** Of the replication under way, by design. */
  private side: ReplicationResult[] = [];
  private done = 0;

  constructor(designs: readonly Design[], experiment: Experiment, options: CompareOptions) {
    this.jobs = jobsOf(experiment, options.replications);
    this.options = options;
    const predicted = options.forecast === false ? [] : undefined;
    this.named = designs;
    this.designs = designs.map((design) => new DesignSummary(design, experiment, predicted));
    this.pairs = new PairedSamples(experiment);
    const keys = designs.map(({ key }) => key);
    const { precision, rank } = options;
    this.precision = precision === undefined ? undefined : new PrecisionWatch(experiment, keys, precision);
    this.ranking = rank === undefined ? undefined : new RankingWatch(experiment, rank);
  }

  add(result: ReplicationResult): void {
    const job = element(this.jobs, this.done++);
    this.options.each?.(job, result);
    element(this.designs, job.design).add(result);
    this.side.push(result);
    if (this.side.length === this.designs.length) {
      this.pairs.add(this.side);
      this.precision?.add(this.side);
      this.ranking?.add(this.side);
      this.side = [];
    }
    this.options.progress?.(this.done, this.jobs.length);
  }

  take(forecasts: Forecasts): void {
    for (const [i, { key }] of this.named.entries()) element(this.designs, i).take(forecasts.get(key) ?? []);
  }

  /** Whether no more replications are needed for the precision that was asked for. */
  get isEnough(): boolean {
    return this.side.length === 0 && this.precision?.isReached === true;
  }

  result(): Comparison {
    const designs = this.designs.map((design) => design.result());
    const differences = differencesOf(designs, this.pairs);
    return {
      designs,
      differences,
      stretches: stretchDifferences(designs, this.pairs),
      ...(this.precision === undefined ? {} : { precision: this.precision.result() }),
      ...(this.ranking === undefined ? {} : { ranking: this.ranking.result(designs, differences) }),
    };
  }
}
