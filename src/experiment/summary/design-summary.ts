import type { Scenario } from '../../scenario/scenario.ts';
import type { HoursOfPlace } from '../collect/hour-recorder.ts';
import type { Experiment } from '../jobs.ts';
import type { PeriodPrediction } from '../predict/predict-periods.ts';
import { predictPeriods } from '../predict/predict-periods.ts';
import type { ReplicationResult } from '../replicate.ts';
import type { Audit, DesignResult } from '../result.ts';
import { daysLookedAt } from '../time/hours-of-day.ts';
import { measuredPeriods } from '../time/periods.ts';
import type { Stretch } from '../time/stretches.ts';
import { shortHours } from '../verdicts/short-hours.ts';
import { verdicts } from '../verdicts/verdict.ts';
import { Bands } from './bands.ts';
import { CalendarSamples } from './calendar-results.ts';
import { FollowedSamples } from './followed-results.ts';
import { measured } from './measured.ts';
import type { Judged, Observations } from './observations.ts';
import { SiteSamples } from './observations.ts';
import { periodResults, stretchResults } from './period-results.ts';
import { keptReplications } from './sample.ts';
import { startUpCheck } from './start-up.ts';

/**
 * Turns the replications of a design into its result as they come, in the order of their numbers, and keeps none of them: what
 * it keeps is running sums, and of the first `keptReplications` the numbers themselves (see sample.ts).
 *
 * With policies, predictions are those of the last period. Verdicts are of the whole run, each with the stretch in which it was
 * worst.
 */
export class DesignSummary {
  private readonly scenario: Pick<Scenario, 'key' | 'plan'>;
  private readonly seed: string;
  private readonly commonParts: readonly Stretch[];
  private predicted: readonly PeriodPrediction[];
  private readonly whole: SiteSamples;
  private readonly periods: readonly SiteSamples[];
  private readonly stretches: readonly SiteSamples[];
  private readonly bands: Bands;
  private readonly calendar: CalendarSamples;
  private readonly followed: FollowedSamples;
  private readonly judged: Judged[] = [];
  private readonly hours: (readonly HoursOfPlace[])[] = [];
  private readonly worst = new Map<string, Audit>();
  private replications = 0;

  /** @param predicted what is said before anything runs */
  constructor(
    scenario: Pick<Scenario, 'key' | 'plan'>,
    { seed, by = 'year', scope, extraMeasures }: Pick<Experiment, 'seed'> & Partial<Omit<Experiment, 'plans' | 'seed'>>,
    predicted: readonly PeriodPrediction[] = predictPeriods(scenario.plan),
  ) {
    const { plan } = scenario;
    this.scenario = scenario;
    this.seed = seed;
    this.commonParts = scope?.stretches ?? [];
    this.predicted = predicted;
    this.whole = new SiteSamples(plan, extraMeasures);
    this.periods = measuredPeriods(plan).map(() => new SiteSamples(plan, extraMeasures));
    this.stretches = this.commonParts.map(() => new SiteSamples(plan, extraMeasures));
    this.bands = new Bands(plan);
    this.calendar = new CalendarSamples(plan, by);
    this.followed = new FollowedSamples(plan);
  }

  /** What was said before anything ran, where that was worked out elsewhere meanwhile; before `result` is asked for. */
  take(predicted: readonly PeriodPrediction[]): void {
    this.predicted = predicted;
  }

  add(result: ReplicationResult): void {
    const { flows, passedAt, classes, periods, periodErrors, stretches, stretchErrors } = result;
    this.whole.add(result);
    this.periods.forEach((part, i) => {
      part.add({ values: periods[i] ?? [], errors: periodErrors[i] ?? [] });
    });
    this.stretches.forEach((part, i) => {
      part.add({ values: stretches[i] ?? [], errors: stretchErrors[i] ?? [] });
    });
    this.bands.add(result.course);
    this.calendar.add(result);
    if (result.followed !== undefined) this.followed.add(result.followed);
    if (this.judged.length < keptReplications) this.judged.push({ flows, passedAt, classes });
    if (result.hours !== undefined && this.hours.length < keptReplications) this.hours.push(result.hours);
    for (const audit of result.audits) this.keepWorst(audit);
    this.replications++;
  }

  result(): DesignResult {
    const { key, plan } = this.scenario;
    const { startUp, horizon } = plan.period;
    const { sites, samples } = this.whole;
    const observations: Observations = {
      ...{ plan, sites, samples, replications: this.judged },
      ...{ from: startUp, until: horizon },
    };
    const { predicted } = this;
    const periods = periodResults(observations, this.periods, predicted);
    const last = periods.findLast((period) => period.predictions !== undefined);
    const predictions = (last ?? predicted[0])?.predictions ?? [];
    const judged = verdicts(observations, predicted);
    const measures = measured(observations, last === undefined ? predictions : [], judged);
    const followed = this.followed.results();
    const found = { predicted, periods, judged };
    const series = this.bands.series();
    const startUpFound = startUpCheck(plan, series, measures);
    const stretches = stretchResults(observations, this.stretches, this.commonParts, found);
    return {
      key,
      plan,
      seed: this.seed,
      replications: this.replications,
      judged: this.judged.length,
      measures: [...measures, ...(followed?.measures ?? [])],
      series,
      predictions,
      verdicts: judged,
      audits: [...this.worst.values()],
      periods,
      calendar: this.calendar.results(),
      stretches: stretches.map((stretch, i) => {
        return { ...stretch, measures: [...stretch.measures, ...(followed?.inStretches[i] ?? [])] };
      }),
      followed: followed?.followed,
      ...(this.hours.length === 0 ? {} : { shortHours: shortHours(this.hours, daysLookedAt(plan)) }),
      ...(startUpFound === undefined ? {} : { startUp: startUpFound }),
    };
  }

  /** The worst of every audit over the replications. */
  private keepWorst(audit: Audit): void {
    const key = `${audit.id} ${audit.where}`;
    const before = this.worst.get(key);
    if (before === undefined || audit.worst > before.worst) this.worst.set(key, audit);
  }
}
