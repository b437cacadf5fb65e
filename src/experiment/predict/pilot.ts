import { Model } from '../../model/model.ts';
import { RunError } from '../../model/run-error.ts';
import { withParts } from '../../plan/conditions.ts';
import type { ArrivalPlan, Plan } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import type { Seconds } from '../../plan/units.ts';
import { day, week } from '../../plan/units.ts';
import type { BesideVisits, Gated, WorkAt } from '../collect/asked-for.ts';
import { besideVisits, gatedBy, workAt } from '../collect/asked-for.ts';
import { Collector } from '../collect/collector.ts';
import { Visits } from '../collect/visits.ts';
import { element } from '../element.ts';
import { costOfRate } from './inflow.ts';
import { cyclesUntil } from './window.ts';

/** What the statistics of a short run say at one moment, by resource (and by step where it says so). */
export interface Cut {
  readonly at: Seconds;
  /** By step. */
  readonly tasks: Float64Array;
  readonly cases: Float64Array;
  readonly beside: readonly BesideVisits[];
  readonly work: readonly WorkAt[];
  /** By gate that looks at lists. */
  readonly gated: readonly Gated[];
  /** By step. */
  readonly diverted: Float64Array;
  readonly balked: Float64Array;
  /** By step: of the lists there. */
  readonly started: Float64Array;
  readonly waited: Float64Array;
  readonly refused: Float64Array;
  /** Patience that ended, wherever it led. */
  readonly gaveUp: Float64Array;
  /** Unit-seconds of work done, and in force. */
  readonly worked: Float64Array;
  readonly staffed: Float64Array;
  readonly seats: Float64Array;
  /** Case-seconds in the list. */
  readonly waitingArea: Float64Array;
}

/** One replication of a short run. */
export interface PilotRun {
  /** In order of time: the first at 0, the last at the end. */
  readonly cuts: readonly Cut[];
  /** As in ResourceStatistics. */
  readonly passedAt: Float64Array;
  readonly unlimited: Uint8Array;
}

export interface Pilot {
  /** It ran from the start up to here. */
  readonly covers: Seconds;
  readonly runs: readonly PilotRun[];
}

/** Replications of a short run: at least so many, and more where they cost little. */
const fewestRuns = 3;
const mostRuns = 8;
/** Cuts at equal distances; a quarter and a half of the run are among them. */
const slices = 32;
/** Looks at a rate that varies which all replications together may take, in budget steps. */
const mostLooks = 20_000_000;
const mostCases = 100_000;
const seed = 'forecast';

/**
 * Runs the plan itself a few times, for as long as the events last that it may take, so that equal plans give equal
 * forecasts. A plan whose run is longer than that is run from the start for a part of it: whole weeks, or whole days.
 *
 * @param events of all replications together
 * @param also moments at which the statistics are read too
 * @returns undefined where it came nowhere
 */
export function pilotOf(plan: Plan, events: number, also: readonly Seconds[] = []): Pilot | undefined {
  // What the run itself may not take, a short one may not either.
  const each = Math.min(plan.limits.events, Math.floor(events / fewestRuns / weightOf(plan)));
  const whole = Math.min(plan.period.horizon, affordable(plan));
  if (!(whole > 0) || each < 1 || plan.arrivals.some(isCrowd)) return undefined;
  const first = attempt(cutOff(plan, whole, each), 0, also);
  const isDone = first.kind === 'done';
  const covers = isDone ? whole : wholeDays(Math.min(whole, first.at));
  if (!(covers > 0)) return undefined;
  const count = isDone ? Math.min(mostRuns, Math.floor((fewestRuns * each) / Math.max(1, first.events))) : fewestRuns;
  const runs: PilotRun[] = isDone ? [first.run] : [];
  // By chance one may take more events than another. One plan for all of them: what follows from it is found once.
  const rest = cutOff(plan, covers, 2 * each);
  for (let replication = runs.length; replication < count; replication++) {
    const next = attempt(rest, replication, also);
    if (next.kind === 'done') runs.push(next.run);
  }
  return runs.length < 2 ? undefined : { covers, runs };
}

type Attempt =
  | { readonly kind: 'done'; readonly run: PilotRun; readonly events: number }
  /** It passed a limit at this moment. */
  | { readonly kind: 'stopped'; readonly at: Seconds };

/** The plan from its start until a moment, with so many events at most. */
function cutOff(plan: Plan, until: Seconds, events: number): Plan {
  const { limits, period } = plan;
  return {
    ...plan,
    period: { ...period, horizon: until, startUp: 0 },
    limits: { ...limits, events, casesInHand: Math.min(mostCases, limits.casesInHand) },
  };
}

function attempt(short: Plan, replication: number, also: readonly Seconds[]): Attempt {
  const until = short.period.horizon;
  const statistics = new Collector(short, () => 0, undefined, {
    level: (item, attribute) => model.level(item, attribute),
    value: (item, attribute) => model.value(item, attribute),
  });
  const visits = new Visits(short);
  const model: Model = new Model(short, { seed, replication }, [statistics, visits]);
  const equal = Array.from({ length: slices + 1 }, (_, i) => (until * i) / slices);
  const others = [...also, ...cyclesUntil(short, until)].filter((at) => at > 0 && at < until);
  const moments = [...new Set([...equal, ...others])].sort((a, b) => a - b);
  try {
    const cuts = moments.map((at, i) => {
      // What happens at the very start belongs to the first stretch.
      if (i > 0) model.run(at);
      statistics.close(at);
      return cutOf(statistics, visits, at);
    });
    const { passedAt, unlimited } = statistics.resources;
    return { kind: 'done', run: { cuts, passedAt, unlimited }, events: model.events };
  } catch (error) {
    if (error instanceof RunError) return { kind: 'stopped', at: error.at };
    throw error;
  }
}

function cutOf(statistics: Collector, visits: Visits, at: Seconds): Cut {
  const { plan, steps, resources, seats } = statistics;
  return {
    at,
    beside: plan.resources.map((_, resource) => besideVisits(statistics, resource)),
    work: plan.resources.map((_, resource) => workAt(statistics, resource)),
    gated: gatedBy(statistics),
    tasks: visits.tasks.slice(),
    cases: visits.cases.slice(),
    diverted: steps.diverted.slice(),
    balked: steps.balked.slice(),
    started: steps.started.slice(),
    waited: steps.waited.slice(),
    refused: steps.refused.slice(),
    gaveUp: steps.gaveUp.map((lost, step) => lost + element(steps.movedOn, step)),
    worked: resources.busyArea.map((busy, i) => {
      const standing = plan.resources[i]?.kind === 'staff' ? element(resources.standingArea, i) : 0;
      return busy + element(resources.overtimeArea, i) - standing;
    }),
    staffed: resources.staffedArea.slice(),
    seats: seats.offered.slice(),
    waitingArea: resources.waitingArea.slice(),
  };
}

/** So that a part of the run holds as many working days of each kind as it can. */
function wholeDays(seconds: Seconds): Seconds {
  if (seconds >= 2 * week) return Math.floor(seconds / week) * week;
  if (seconds >= 2 * day) return Math.floor(seconds / day) * day;
  return 0.9 * seconds;
}

/** How much more an event of this plan costs than that of a small one: rules that are looked at, values that are drawn. */
function weightOf({ steps, attributes, arrivals }: Plan): number {
  let size = attributes.length + arrivals.length / 10;
  let widest = 0;
  // A unit that comes free looks at every list that waits for it.
  const lines = new Map<number, number>();
  for (const part of steps.flatMap(({ parts }) => parts)) {
    // A gate looks at the chain after every event.
    if (part.kind === 'gate') size += withParts(part.openWhile).length + withParts(part.reopens).length;
    if (part.kind === 'route') widest = Math.max(widest, part.branches.length);
    if (!('line' in part)) continue;
    widest = Math.max(widest, part.line.balks.length);
    for (const resource of resourcesOf(part)) lines.set(resource, (lines.get(resource) ?? 0) + 1);
  }
  const linesOfOne = Math.max(0, ...lines.values());
  return 1 + (size + widest + steps.length / 20) / 20 + linesOfOne / 30;
}

/** The longest run in which rates of arrival that vary may be followed: that takes time without any event. */
function affordable({ arrivals, period }: Plan): Seconds {
  const looks = arrivals.reduce((sum, arrival) => sum + looksAt(arrival, period.horizon), 0);
  return period.horizon * Math.min(1, mostLooks / Math.max(1, looks * mostRuns));
}

/** Moments of all that were counted in one spell are drawn at once. */
function isCrowd({ pattern }: ArrivalPlan): boolean {
  return pattern.kind === 'observed' && pattern.spells.some(({ count }) => count > mostCases);
}

function looksAt({ pattern }: ArrivalPlan, horizon: Seconds): number {
  return pattern.kind === 'poisson' || pattern.kind === 'paced' ? costOfRate(pattern.rate, horizon) : 0;
}
