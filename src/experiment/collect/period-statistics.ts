import type { Model } from '../../model/model.ts';
import type { Plan } from '../../plan/plan.ts';
import { audits } from '../audits.ts';
import type { Site, SiteValues } from '../places/sites.ts';
import { valuesOf } from '../places/sites.ts';
import type { Audit } from '../result.ts';
import type { Stretch } from '../time/stretches.ts';
import { Collector } from './collector.ts';
import type { CourseStatistics } from './course.ts';
import type { RunSeen } from './run-seen.ts';
import { takeSnapshot } from './snapshot.ts';
import { WaysInWindow } from './ways.ts';

/** What one replication saw in one period. */
export interface PeriodValues extends SiteValues {
  readonly audits: readonly Audit[];
}

/**
 * The statistics of each period apart, with a collector of its own whose window is opened anew at every boundary. What happens
 * at the very moment of a boundary belongs to the period that begins.
 *
 * One collector for the whole run would not do: quantiles of a period do not follow from those up to its two ends, and a sum
 * over it, taken as a difference of two, loses digits that a short period late in a long run needs.
 */
export class PeriodStatistics {
  readonly collector: Collector;
  readonly found: PeriodValues[] = [];
  private readonly periods: readonly Stretch[];
  private readonly measured: readonly Site[];
  private begun = false;

  /**
   * @param periods in order and without gaps
   * @param measured what is reported for each of them
   * @param run what is seen of the same run
   */
  constructor(plan: Plan, periods: readonly Stretch[], measured: readonly Site[], run: RunSeen) {
    this.collector = new Collector(plan, run.rulesOf, new WaysInWindow(run.ways), run.cases);
    this.periods = periods;
    this.measured = measured;
  }

  /** The beginning of each period; the end of the run is no boundary. */
  get moments(): readonly number[] {
    return this.periods.map(({ from }) => from);
  }

  /** A period begins now, and the one before it, if there is one, is over. */
  turn(model: Model, course: CourseStatistics): void {
    if (this.begun) this.take(model, course);
    this.collector.open(model.now);
    this.begun = true;
  }

  /** The run is over. */
  close(model: Model, course: CourseStatistics): void {
    if (this.begun) this.take(model, course);
  }

  private take(model: Model, course: CourseStatistics): void {
    this.collector.close(model.now);
    const snapshot = takeSnapshot(this.collector, model, course);
    this.found.push({ ...valuesOf(snapshot, this.measured), audits: audits(snapshot) });
  }
}
