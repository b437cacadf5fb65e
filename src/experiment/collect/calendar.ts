import type { Model } from '../../model/model.ts';
import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { MeasureId } from '../measures/register.ts';
import type { Site } from '../places/sites.ts';
import { sites } from '../places/sites.ts';
import type { CalendarUnit, Cell } from '../time/cells.ts';
import { calendarOf } from '../time/cells.ts';
import type { Collector } from './collector.ts';
import type { CourseStatistics } from './course.ts';
import type { Recorder } from './recorder.ts';
import { snapshotAtHand } from './snapshot.ts';

/** Measures that only grow while a run goes on: of a stretch, what they grew by. */
const sums: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(['arrived', 'returned', 'started', 'ended', 'gave up', 'moved on', 'reassessed', 'refused'] as const),
  ...(['balked', 'diverted', 'staff hours', 'charged', 'collected', 'paid out', 'cost of work'] as const),
]);

/** Measures of a moment: of a stretch, of its end. */
const levels: ReadonlySet<MeasureId> = new Set<MeasureId>(['waiting at end', 'in hand at end']);

/** Averages, and what they are taken over: so many of another measure there, or the time. */
const averages: ReadonlyMap<MeasureId, MeasureId | 'time'> = new Map<MeasureId, MeasureId | 'time'>([
  ['wait mean', 'started'],
  ['total time mean', 'ended'],
  ['queue mean', 'time'],
  ['in hand mean', 'time'],
]);

/** What is reported for one stretch of the calendar, at one place. */
export interface CalendarSite extends Site {
  /** How it is read off. For an average `over` is the measure that it is taken over, at the same place. */
  readonly kind: 'sum' | 'level' | 'time average' | 'average';
  readonly over: Site | undefined;
}

/** Everything that is reported by year, quarter or month, in the order of the values of each replication. */
export const calendarSites = oncePerPlan((plan): readonly CalendarSite[] => {
  const all = sites(plan);
  return all.flatMap((site): readonly CalendarSite[] => {
    const { id } = site.measure;
    if (sums.has(id)) return [{ ...site, kind: 'sum', over: undefined }];
    if (levels.has(id)) return [{ ...site, kind: 'level', over: undefined }];
    const per = averages.get(id);
    if (per === undefined) return [];
    if (per === 'time') return [{ ...site, kind: 'time average', over: undefined }];
    const over = all.find(
      ({ measure, where, whereName }) =>
        measure.id === per && where.kind === site.where.kind && whereName === site.whereName,
    );
    return over === undefined ? [] : [{ ...site, kind: 'average', over }];
  });
});

/**
 * Reads off the statistics of a run at the ends of calendar stretches. As they are running sums, a stretch is a difference:
 * of every stretch there is one number per site, whatever happened in it.
 */
export class CalendarStatistics implements Recorder {
  readonly moments: readonly number[];
  /** By stretch, one value per site of `calendarSites`; NaN where nothing was seen. */
  readonly values: Float64Array[] = [];

  private readonly statistics: Collector;
  private readonly model: () => Model;
  private readonly course: CourseStatistics;
  private readonly sites: readonly CalendarSite[];
  /** By site, when the stretch began: what a sum was, or an average times what it is taken over; and the latter. */
  private readonly totals: Float64Array;
  private readonly weights: Float64Array;

  /** @param model is asked for when the run is under way */
  constructor(plan: Plan, unit: CalendarUnit, statistics: Collector, model: () => Model, course: CourseStatistics) {
    this.statistics = statistics;
    this.model = model;
    this.course = course;
    const cells: readonly Cell[] = calendarOf(plan, unit);
    this.moments = cells.map(({ until }) => until);
    this.sites = cells.length === 0 ? [] : calendarSites(plan);
    this.totals = new Float64Array(this.sites.length);
    this.weights = new Float64Array(this.sites.length);
  }

  /** A stretch is over. */
  note(moment: number): void {
    this.statistics.look(moment, () => this.read());
  }

  private read(): void {
    const snapshot = snapshotAtHand(this.statistics, this.model(), this.course);
    const values = new Float64Array(this.sites.length);
    this.sites.forEach(({ measure, where, kind, over }, i) => {
      const value = measure.value(snapshot, where) ?? 0;
      if (kind === 'level') {
        values[i] = value;
        return;
      }
      if (kind === 'sum') {
        values[i] = value - this.totals[i]!;
        this.totals[i] = value;
        return;
      }
      const weight = over === undefined ? snapshot.window : (over.measure.value(snapshot, over.where) ?? 0);
      const more = weight - this.weights[i]!;
      // Where nobody was counted there is no average.
      values[i] = more > 0 ? (value * weight - this.totals[i]!) / more : Number.NaN;
      this.totals[i] = value * weight;
      this.weights[i] = weight;
    });
    this.values.push(values);
  }
}
