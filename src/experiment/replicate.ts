import { Model } from '../model/model.ts';
import type { CaseTracer } from '../model/observer.ts';
import type { Plan } from '../model/plan.ts';
import { audits } from './audits.ts';
import { BooksError } from './books-error.ts';
import { heardByBoth } from './both.ts';
import { Collector } from './collect.ts';
import { PeriodBooks } from './collect-periods.ts';
import { element } from './element.ts';
import { FlowRecorder } from './flow-recorder.ts';
import type { StretchFlows } from './list-flow.ts';
import type { Recorder } from './recorder.ts';
import { runWith } from './recorder.ts';
import type { Audit } from './result.ts';
import { runUntilEmpty } from './run-until-empty.ts';
import type { Samples } from './samples.ts';
import { SampleBook } from './samples.ts';
import { sites } from './sites.ts';
import { stretchesOf } from './stretches.ts';
import { takeStock } from './take-stock.ts';
import { thresholds } from './thresholds.ts';
import { countClasses } from './waiting-classes.ts';

/** What one replication leaves: plain data that can be sent from one thread to another. */
export interface ReplicationResult {
  /** From 0. */
  readonly replication: number;
  /** One per site, in the order of `sites`. */
  readonly values: readonly (number | undefined)[];
  readonly samples: Samples;
  /** Per resource: seconds from the start at which the list first stood above each of `thresholds`. */
  readonly passedAt: readonly (readonly (number | undefined)[])[];
  /** Per resource: the share of the window with 0, 1, 2, ... present (waiting, and units in use), the last one or more. */
  readonly presence: readonly (readonly number[])[];
  readonly audits: readonly Audit[];
  /** Per stretch of the run: what came to each list and left it. */
  readonly flows: readonly StretchFlows[];
  /** How many wait at the end, by class; see waiting-classes.ts. */
  readonly classes: readonly number[];
  /** Per measured period, if there are policies: one value per site. */
  readonly periods: readonly (readonly (number | undefined)[])[];
}

/** Which replication of which seed. */
export interface ReplicationChance {
  readonly seed: string;
  /** From 0. */
  readonly replication: number;
}

/**
 * Runs a plan once, from its start to its horizon, or on from there until nobody is left where the plan says so.
 *
 * @throws RunError where the run passes a limit of the plan, BooksError where its books do not balance
 */
export function replicate(plan: Plan, chance: ReplicationChance, tracer?: CaseTracer): ReplicationResult {
  const { horizon, startUp } = plan.period;
  const chainOf = (item: number): number => model.chainOf(item);
  const books = new Collector(plan, chainOf, (item, resource) => model.keptUnits(item, resource));
  const periods = plan.policies.length > 0 ? new PeriodBooks(plan, chainOf) : undefined;
  const model: Model = new Model(plan, chance, periods ? heardByBoth(books, periods.collector) : books, tracer);
  const samples = new SampleBook(plan);
  const flows = new FlowRecorder(plan, books, stretchesOf(plan));
  const recorders: readonly Recorder[] = [
    { moments: startUp > 0 ? [startUp] : [], note: (moment) => books.open(moment) },
    ...(periods === undefined ? [] : [{ moments: periods.moments, note: () => periods.turn(model, samples) }]),
    { moments: samples.at, note: () => samples.take(model, books) },
    flows,
  ];
  runWith(model, horizon, recorders);
  if (plan.period.untilEmpty === true) {
    runUntilEmpty(model, horizon, books, [books, ...(periods === undefined ? [] : [periods.collector])]);
  }
  books.close(model.now);
  periods?.close(model, samples);

  const stock = takeStock(books, model, samples);
  const checked = audits(stock);
  const found = periods?.found ?? [];
  const failed = [...checked, ...found.flatMap((period) => period.audits)].filter(({ passed }) => !passed);
  if (failed.length > 0) throw new BooksError(failed, chance.replication);
  return {
    replication: chance.replication,
    values: sites(plan).map(({ measure, where }) => measure.value(stock, where)),
    samples: { ...samples },
    passedAt: plan.resources.map((_, resource) =>
      thresholds.map((_threshold, i) => {
        const at = element(books.resources.passedAt, resource * thresholds.length + i);
        return Number.isNaN(at) ? undefined : at;
      }),
    ),
    presence: plan.resources.map((_, resource) =>
      Array.from(books.resources.presentAt(resource), (seconds) => seconds / stock.window),
    ),
    audits: checked,
    flows: flows.flows(samples),
    classes: countClasses(plan, model),
    periods: found.map(({ values }) => values),
  };
}
