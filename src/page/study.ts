/** What the page asks about its designs: to simulate them at other values, and to say what came of it. */

import type { CapacityResult } from '../experiment/capacity/capacity-result.ts';
import { findCapacity, mostAtAPoint, pricesInFile } from '../experiment/capacity/find-capacity.ts';
import type { Forecasts } from '../experiment/compare-designs.ts';
import { compareDesignsBy } from '../experiment/compare-designs.ts';
import type { Job, Runner } from '../experiment/jobs.ts';
import type { PeriodPrediction } from '../experiment/predict/predict-periods.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import type { Comparison } from '../experiment/result.ts';
import { inEveryLanguage, inLanguage, type Language } from '../language/text.ts';
import type { Plan } from '../plan/plan.ts';
import { searchReplications } from '../report/html/enough-part.ts';
import type { PageData } from '../report/html/page-data.ts';
import { inSuitableTimes } from '../report/results/time-unit.ts';
import { compileScenarios } from '../scenario/compile.ts';
import { describeSetting } from '../scenario/messages/describe-problem.ts';
import type { Override } from '../scenario/reading/override.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EnginePool } from './engine-pool.ts';
import { RunFailed } from './run-failed.ts';

/** What the reader has set: values of inputs as --set has them, each for all designs that have it or for one. */
export interface Settings {
  readonly values: readonly Override[];
  readonly replications: number;
  /** Without what is forecast before anything runs, and without what becomes of cases after the period: both take long. */
  readonly quick?: boolean;
}

/** A search for a capacity: of which resource, in which design, by their names. */
export interface EnoughAsked {
  readonly values: readonly Override[];
  readonly design: string;
  readonly resource: string;
}

export interface Found {
  readonly scenarios: readonly Scenario[];
  readonly comparison: Comparison;
}

/** What can be said of a plan before it runs; worked out elsewhere. */
type Forecasting = (plan: Plan) => Promise<readonly PeriodPrediction[]>;

/** The designs of a report, as they stand and at other values; simulated by workers. */
export class Study {
  readonly data: PageData;
  private readonly pool: EnginePool;
  private readonly forecast: Forecasting;
  /** Results at the last settings, which a run of more replications goes on from. */
  private done = new Map<string, ReplicationResult>();
  private doneOf = '';
  private made: readonly Scenario[] | undefined;

  constructor(data: PageData, pool: EnginePool, forecast: Forecasting) {
    this.data = data;
    this.pool = pool;
    this.forecast = forecast;
  }

  /** The scenarios of the report. */
  get asMade(): readonly Scenario[] {
    this.made ??= this.scenarios([]);
    return this.made;
  }

  /** @throws RunFailed with the mistakes, where a value is none that the scenarios can have */
  scenarios(values: readonly Override[]): readonly Scenario[] {
    const { sources, set } = this.data;
    const readers = sources.map(({ entry, files }) => {
      const read = (path: string) => {
        const text = files[path];
        return text === undefined
          ? ({ kind: 'refused', reason: 'not found' } as const)
          : ({ kind: 'text', text } as const);
      };
      return { entry, files: { read } };
    });
    const compiled = compileScenarios(readers, [...set, ...values]);
    const problems = compiled.flatMap((each) => (each.kind === 'problems' ? each.problems : []));
    if (problems.length > 0) {
      const lines = (language: Language) =>
        [...new Set(problems.map((problem) => inLanguage(describeSetting(problem), language)))].join('\n');
      throw new RunFailed(inEveryLanguage(lines));
    }
    return compiled.flatMap((each) => (each.kind === 'ok' ? [each.scenario] : []));
  }

  /**
   * @param progress is told how many replications are done, of how many
   * @param isOver whether something else has been asked for
   */
  async run(
    { values, replications, quick = false }: Settings,
    progress: (done: number, of: number) => void,
    isOver: () => boolean,
  ): Promise<Found> {
    const { asked, comparison: asMade } = this.data;
    if (values.length === 0 && replications === asked.replications) {
      this.pool.stop();
      return { scenarios: this.asMade, comparison: asMade };
    }
    const scenarios = this.scenarios(values);
    const { seed, by, baseline, rank } = asked;
    // Cases that are followed to their end make other results of the same replications.
    const setting = JSON.stringify([values, quick]);
    if (setting !== this.doneOf) this.done = new Map();
    this.doneOf = setting;
    const comparison = await compareDesignsBy(this.goingOn, scenarios, {
      ...{ seed, replications, by, progress, forecast: false, follows: !quick },
      ...(!quick && { forecasts: this.forecasts(scenarios, isOver) }),
      ...(baseline !== undefined && { baseline }),
      ...(rank !== undefined && { rank, extraMeasures: rank.chosen.extra === undefined ? [] : [rank.chosen.extra] }),
    });
    return { scenarios, comparison: inSuitableTimes(comparison) };
  }

  /**
   * How much of a resource would be enough in a design, as `stuwmeer capacity` finds it.
   *
   * @param runner of this search alone
   * @param progress is told how many replications are done
   */
  enough(
    { values, design, resource }: EnoughAsked,
    runner: Runner,
    progress: (done: number) => void,
  ): Promise<CapacityResult> {
    const { seed, replications: all } = this.data.asked;
    const { key, plan } = this.scenarios(values).find((scenario) => scenario.key === design) ?? {};
    const index = plan?.resources.findIndex(({ name }) => name === resource) ?? -1;
    if (key === undefined || plan === undefined || index < 0) throw new RangeError('no such place');
    const replications = searchReplications(all);
    const asked = { key, plan, seed, replications, most: Math.min(mostAtAPoint, 4 * replications), from: 0 };
    return findCapacity(
      runner,
      { ...asked, resources: [index], targets: [], costs: [], prices: pricesInFile(plan) },
      progress,
    );
  }

  /** One after the other, and no further once something else is asked for. */
  private async forecasts(scenarios: readonly Scenario[], isOver: () => boolean): Promise<Forecasts> {
    const found = new Map<string, readonly PeriodPrediction[]>();
    for (const { key, plan } of scenarios) if (!isOver()) found.set(key, await this.forecast(plan));
    return found;
  }

  /** Takes what was simulated at these values already. */
  private readonly goingOn: Runner = (experiment, jobs) => {
    const missing = jobs.filter((job) => !this.done.has(nameOf(job)));
    return inTurn(jobs, this.pool.run(experiment, missing), this.done);
  };
}

/** More results are not kept: of a chain like Antwerp's they take some 30 KB each. */
const mostKept = 400;

/** @param done what is there already; what comes is put beside it */
async function* inTurn(
  jobs: readonly Job[],
  fresh: ReturnType<Runner>,
  done: Map<string, ReplicationResult>,
): AsyncGenerator<ReplicationResult> {
  const rest = (async function* () {
    yield* fresh;
  })();
  try {
    for (const job of jobs) {
      const name = nameOf(job);
      const known = done.get(name);
      if (known !== undefined) {
        yield known;
        continue;
      }
      const { value } = await rest.next();
      if (value === undefined) return;
      if (done.size < mostKept) done.set(name, value);
      yield value;
    }
  } finally {
    await rest.return(undefined);
  }
}

function nameOf({ design, replication }: Job): string {
  return `${design} ${replication}`;
}
