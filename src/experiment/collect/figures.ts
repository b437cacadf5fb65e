/** Single figures of periods of their own, as offices publish them: whatever else is measured, over whatever other time. */
import type { Model } from '../../model/model.ts';
import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { ExtraMeasure, MeasureId } from '../measures/register.ts';
import type { Site } from '../places/sites.ts';
import { sites } from '../places/sites.ts';
import type { Where } from '../result.ts';
import type { Stretch } from '../time/stretches.ts';
import { Collector } from './collector.ts';
import type { CourseStatistics } from './course.ts';
import type { RunSeen } from './run-seen.ts';
import { samplingVariance, varianceOfShare } from './sampling-variance.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotAtHand } from './snapshot.ts';
import { WaysInWindow } from './ways.ts';

/** A measure at a place by its names, which mean the same in every design. */
export interface FigureSite {
  readonly measure: MeasureId;
  /** What replications are to be asked for, where the measure takes a parameter. */
  readonly extra: ExtraMeasure | undefined;
  readonly kind: Where['kind'];
  readonly whereName: string;
}

/** Plain data: what one replication is asked for a figure. The period is in seconds from the start of the run. */
export interface FigureAsked extends Stretch {
  /** One, or several that are added up. */
  readonly sites: readonly FigureSite[];
  /** Where the figure is a share: what it is divided by, over the same period; empty where it is none. */
  readonly of: readonly FigureSite[];
  /** Of how many cases the office took it; undefined where it is of all, or was not said. */
  readonly count: number | undefined;
}

/** What it was in one replication. */
export interface FigureSeen {
  /** Undefined where nothing was seen. */
  readonly value: number | undefined;
  /** By how much a figure of so few cases varies besides; undefined where that is not known, 0 where all are counted. */
  readonly variance: number | undefined;
}

/** A figure with the rows of the register that it is read from. */
interface Found extends FigureAsked {
  readonly at: readonly Site[];
  readonly over: readonly Site[];
}

/** Collectors for periods that overlap as they like: of each collector the periods follow one another. */
export class FigureStatistics {
  readonly collectors: readonly Collector[];
  /** One for each figure, in their order. */
  readonly seen: FigureSeen[] = [];
  private readonly layers: readonly Layer[];
  private readonly figures: readonly Found[];

  /**
   * @param run what is seen of the same run
   * @throws RangeError for a figure of which the plan has no place
   */
  constructor(plan: Plan, asked: readonly FigureAsked[], run: RunSeen) {
    this.figures = found(plan, asked);
    this.layers = layersOf(asked).map((periods) => ({
      periods,
      collector: new Collector(plan, run.rulesOf, new WaysInWindow(run.ways), run.cases),
    }));
    this.collectors = this.layers.map(({ collector }) => collector);
  }

  /** When a period begins or ends; the end of the run is no such moment. */
  momentsBefore(end: number): readonly number[] {
    const moments = this.layers.flatMap(({ periods }) => periods.flatMap(({ from, until }) => [from, until]));
    return [...new Set(moments)].filter((moment) => moment < end).sort((a, b) => a - b);
  }

  /** Ends what ends at a moment, and begins what begins then. */
  turn(moment: number, model: Model, course: CourseStatistics): void {
    for (const { periods, collector } of this.layers) {
      const over = periods.find(({ until }) => until === moment);
      if (over !== undefined) this.take(over, collector, model, course);
      if (periods.some(({ from }) => from === moment)) collector.open(moment);
    }
  }

  private take(period: Stretch, collector: Collector, model: Model, course: CourseStatistics): void {
    collector.close(period.until);
    const snapshot = snapshotAtHand(collector, model, course);
    for (const [i, { from, until, at, over, count }] of this.figures.entries()) {
      if (from !== period.from || until !== period.until) continue;
      const part = sumAt(snapshot, at);
      const whole = sumAt(snapshot, over);
      const value = over.length === 0 ? part : shareOf(part, whole);
      this.seen[i] = { value: finite(value), variance: variance(value) };
      function variance(of: number | undefined): number | undefined {
        if (count === undefined) return 0;
        if (of === undefined) return undefined;
        if (over.length > 0) return varianceOfShare(Math.min(1, of), { count, of: whole });
        const { measure, where } = element(at, 0);
        return samplingVariance(measure.id, where, { snapshot, value: of, count });
      }
    }
  }
}

interface Layer {
  readonly periods: readonly Stretch[];
  readonly collector: Collector;
}

function found(plan: Plan, asked: readonly FigureAsked[]): readonly Found[] {
  const extra = asked.flatMap(({ sites: parts, of }) => [...parts, ...of].flatMap((site) => site.extra ?? []));
  const all = sites(plan, extra);
  const siteOf = ({ measure, kind, whereName }: FigureSite): Site => {
    const is = (site: Site) => site.measure.id === measure && site.where.kind === kind && site.whereName === whereName;
    return element(all.filter(is), 0);
  };
  return asked.map((figure) => ({ ...figure, at: figure.sites.map(siteOf), over: figure.of.map(siteOf) }));
}

/** Each period once, in as few rows as the order of their beginnings allows; those of a row do not overlap. */
function layersOf(asked: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const periods = [...new Map(asked.map(({ from, until }) => [`${from} ${until}`, { from, until }])).values()];
  const layers: Stretch[][] = [];
  for (const period of periods.sort((a, b) => a.from - b.from || a.until - b.until)) {
    const free = layers.find((layer) => (layer.at(-1)?.until ?? 0) <= period.from);
    if (free === undefined) layers.push([period]);
    else free.push(period);
  }
  return layers;
}

/** Undefined where there is nothing to add up, or nothing was seen of a part. */
function sumAt(snapshot: Snapshot, at: readonly Site[]): number | undefined {
  const values = at.flatMap(({ measure, where }) => measure.value(snapshot, where) ?? []);
  return values.length < Math.max(1, at.length) ? undefined : values.reduce((sum, value) => sum + value, 0);
}

function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
