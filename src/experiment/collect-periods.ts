import type { Model } from '../model/model.ts';
import type { Plan } from '../model/plan.ts';
import { audits } from './audits.ts';
import { Collector } from './collect.ts';
import type { RulePeriod } from './periods.ts';
import { measuredPeriods } from './periods.ts';
import type { Audit } from './result.ts';
import type { Samples } from './samples.ts';
import { samplesBefore } from './samples.ts';
import { sites } from './sites.ts';
import { takeStock } from './take-stock.ts';

/** What one replication saw in one period. */
export interface PeriodValues {
  /** One per site, in the order of `sites`. */
  readonly values: readonly (number | undefined)[];
  readonly audits: readonly Audit[];
}

/**
 * Takes stock of each period apart, with a collector of its own whose window is opened anew at every boundary. What happens
 * at the very moment of a boundary belongs to the period that begins.
 */
export class PeriodBooks {
  readonly collector: Collector;
  readonly found: PeriodValues[] = [];
  private readonly plan: Plan;
  private readonly periods: readonly RulePeriod[];
  private begun = false;

  /** @param chainOf the chain of the plan whose rules hold for a case now */
  constructor(plan: Plan, chainOf: (item: number) => number) {
    this.plan = plan;
    this.collector = new Collector(plan, chainOf);
    this.periods = measuredPeriods(plan);
  }

  /** Brings the model to just before every boundary up to and including `moment`, and turns the page there. */
  runTo(moment: number, model: Model, samples: Samples): void {
    for (let next = this.nextBoundary(); next <= moment; next = this.nextBoundary()) {
      if (next > 0) {
        // The start-up, if there is one, ends with its last moment, as for the statistics of the whole run.
        model.run(this.begun ? justBefore(next) : next);
        if (this.begun) this.take(model, samplesBefore(samples, next));
        this.collector.open(model.now);
      }
      this.begun = true;
    }
  }

  /** The run is over. */
  close(model: Model, samples: Samples): void {
    if (this.begun) this.take(model, samples);
  }

  /** The beginning of the first period, or the end of the one under way; the end of the run is no boundary. */
  private nextBoundary(): number {
    const period = this.periods[this.found.length];
    if (!this.begun) return period?.from ?? Number.POSITIVE_INFINITY;
    return this.found.length < this.periods.length - 1 && period !== undefined
      ? period.until
      : Number.POSITIVE_INFINITY;
  }

  private take(model: Model, samples: Samples): void {
    this.collector.close(model.now);
    const stock = takeStock(this.collector, model, samples);
    const values = sites(this.plan).map(({ measure, where }) => measure.value(stock, where));
    this.found.push({ values, audits: audits(stock) });
  }
}

/** The last moment before one above 0 that a number can tell from it. */
function justBefore(moment: number): number {
  return moment * (1 - Number.EPSILON);
}
