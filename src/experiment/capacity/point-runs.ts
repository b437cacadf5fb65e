/** Replications at points: settings of the capacity of some resources, each on the same cases. */
import type { Plan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Experiment, Job, Runner } from '../jobs.ts';
import type { ExtraMeasure } from '../measures/register.ts';
import type { ReplicationResult } from '../replicate.ts';
import type { DesignResult } from '../result.ts';
import { DesignSummary } from '../summary/design-summary.ts';
import { planUntil, planWith } from './capacity-units.ts';
import type { Fingerprint } from './least-enough.ts';
import type { Judgeable, TargetResult } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import type { Target } from './target.ts';
import { workOnOffer } from './work-on-offer.ts';

/** Units by resource, of those that are not as in the file. */
export type Units = ReadonlyMap<number, number>;

/** What was found at one point. */
export interface Point {
  readonly units: Units;
  readonly replications: number;
  /** In the order of the targets. */
  readonly targets: readonly TargetResult[];
  /** Of the whole run. */
  readonly design: DesignResult;
}

export interface PointSettings {
  readonly key: string;
  readonly plan: Plan;
  readonly seed: string;
  /** From when on a capacity holds. */
  readonly from: Seconds;
  /** At a point, as far as it takes no more to decide: see `looksAt`. */
  readonly replications: number;
  readonly most: number;
  /** All that may be asked of a point. */
  readonly targets: readonly Target[];
  /** Of the whole answer: 0.95. */
  readonly confidence: number;
  readonly progress: (replications: number) => void;
}

/** A glance is enough for most points. */
const fewest = 5;

/**
 * The numbers of replications after which a point is looked at: a third of what was asked for, that, and twice as many each time
 * up to the most.
 */
export function looksAt({ replications, most }: Pick<PointSettings, 'replications' | 'most'>): readonly number[] {
  const glance = Math.max(fewest, Math.ceil(replications / 3));
  const found = glance < replications ? [glance, replications] : [replications];
  for (let next = 2 * replications; next <= most; next *= 2) found.push(next);
  return found;
}

/**
 * Runs points and keeps what they give. A point is run on until every target is decided or the replications are as many as may be;
 * the chance of a wrong bound is shared out over the looks and the targets (Bonferroni), so that neither adds to it.
 */
export class PointRuns {
  private readonly runner: Runner;
  private readonly settings: PointSettings;
  private readonly points = new Map<string, RunningPoint>();
  private done = 0;

  constructor(runner: Runner, settings: PointSettings) {
    this.runner = runner;
    this.settings = settings;
  }

  /** Replications of the plan so far, over all points. */
  get replications(): number {
    return this.done;
  }

  /** Runs on until it is decided whether the targets are met, or as often as may be; met only by as many as were asked for. */
  async at(units: Units, targets: readonly Target[]): Promise<Point> {
    const looks = looksAt(this.settings);
    const point = this.pointAt(units);
    for (const replications of looks) {
      await this.runUntil(point, replications);
      const found = this.resultOf(point, targets);
      // One target that is missed settles the point.
      if (found.targets.some(({ outcome }) => outcome === 'missed')) return found;
      // A few replications may not show that a list still grows.
      const isMet = found.targets.every(({ outcome }) => outcome === 'met');
      if (isMet && replications >= this.settings.replications) return found;
    }
    return this.resultOf(point, targets);
  }

  /** With as many replications as were asked for, whatever they show. */
  async seen(units: Units, targets: readonly Target[]): Promise<Point> {
    const point = this.pointAt(units);
    await this.runUntil(point, this.settings.replications);
    return this.resultOf(point, targets);
  }

  private pointAt(units: Units): RunningPoint {
    const { key, plan, seed, from, targets } = this.settings;
    const name = JSON.stringify([...units].sort(([a], [b]) => a - b));
    const known = this.points.get(name);
    if (known !== undefined) return known;
    const moments = [undefined, ...new Set(targets.flatMap(({ by }) => (by === undefined ? [] : [by])))];
    const extraMeasures = extrasOf(targets);
    const changed = planWith(plan, units, from);
    const plans = moments.map((by) => (by === undefined ? changed : planUntil(changed, by)));
    const experiment: Experiment = { plans, seed, by: 'year', scope: undefined, extraMeasures };
    const summaries = plans.map((each) => new DesignSummary({ key, plan: each }, experiment, []));
    const flows = plans.map((): Pick<ReplicationResult, 'flows'>[] => []);
    const made = { units, moments, experiment, summaries, flows, replications: 0, results: new Map<string, Point>() };
    this.points.set(name, made);
    return made;
  }

  private async runUntil(point: RunningPoint, replications: number): Promise<void> {
    if (point.replications >= replications) return;
    const { experiment, summaries } = point;
    const jobs = Array.from({ length: replications - point.replications }, (_, i) =>
      summaries.map((_each, design): Job => ({ design, replication: point.replications + i })),
    ).flat();
    let next = 0;
    for await (const result of this.runner(experiment, jobs)) {
      const { design } = element(jobs, next++);
      element(summaries, design).add(result);
      element(point.flows, design).push({ flows: result.flows });
      if (design === 0) this.settings.progress(++this.done);
    }
    point.replications = replications;
  }

  private resultOf(point: RunningPoint, targets: readonly Target[]): Point {
    const { units, replications, moments, summaries } = point;
    const name = JSON.stringify([replications, targets]);
    const known = point.results.get(name);
    if (known !== undefined) return known;
    const judged = summaries.map((summary, i): Judgeable => {
      const design = summary.result();
      return { design, loads: workOnOffer(design.plan, element(point.flows, i)) };
    });
    const { confidence, targets: all } = this.settings;
    // Of all that is asked, also where one of them is looked at: what is enough for each is then enough for all of them.
    const error = (1 - confidence) / (looksAt(this.settings).length * Math.max(all.length, targets.length));
    const found = targets.map((target) => {
      return outcomeOf(target, element(judged, Math.max(0, moments.indexOf(target.by))), error);
    });
    const made = { units, replications, targets: found, design: element(judged, 0).design };
    point.results.set(name, made);
    return made;
  }
}

interface RunningPoint {
  readonly units: Units;
  /** Until when each design runs; undefined is the end of the run. */
  readonly moments: readonly (Seconds | undefined)[];
  readonly experiment: Experiment;
  readonly summaries: readonly DesignSummary[];
  readonly flows: readonly Pick<ReplicationResult, 'flows'>[][];
  replications: number;
  readonly results: Map<string, Point>;
}

function extrasOf(targets: readonly Target[]): readonly ExtraMeasure[] {
  const all = targets.flatMap((target) =>
    target.kind === 'measure' && target.chosen.extra ? [target.chosen.extra] : [],
  );
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/**
 * What is the same where more of a resource is of no use: what happened everywhere in the first few replications, or that nobody ever
 * waited for it.
 */
export function fingerprintOf({ design }: Point, resource: number): Fingerprint {
  const kept = ['started', 'ended', 'waiting at end', 'longest list'];
  const of = design.measures.filter(({ measure }) => kept.includes(measure));
  const list = of.find(
    ({ measure, where }) => measure === 'longest list' && where.kind === 'resource' && where.index === resource,
  );
  if (list?.perReplication.every((longest) => longest === 0) === true) return { counts: 'nobody waits', queues: [] };
  // Where an old list is worked off, all are served in the end, however long they waited.
  const queue = design.measures.filter(({ measure, where }) => {
    return measure === 'queue mean' && where.kind === 'resource' && where.index === resource;
  });
  return {
    counts: JSON.stringify(of.map(({ perReplication }) => perReplication.slice(0, fewest))),
    queues: queue.flatMap(({ perReplication }) => perReplication.slice(0, fewest)),
  };
}
