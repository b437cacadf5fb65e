import { Model } from '../model/model.ts';
import type { CaseObserver, CaseReader } from '../model/observer.ts';
import type { ReplicationSeed } from '../model/random-numbers.ts';
import type { Plan } from '../plan/plan.ts';
import { longestAfterPeriod } from '../plan/plan.ts';
import { audits, ConsistencyError } from './audits.ts';
import { CalendarStatistics } from './collect/calendar.ts';
import type { CaseValues } from './collect/case-work.ts';
import { Collector } from './collect/collector.ts';
import type { Course } from './collect/course.ts';
import { CourseStatistics } from './collect/course.ts';
import type { FigureAsked, FigureSeen } from './collect/figures.ts';
import { FigureStatistics } from './collect/figures.ts';
import { FlowRecorder } from './collect/flow-recorder.ts';
import { allFollowed, FollowedStatistics } from './collect/followed.ts';
import { followOut } from './collect/following.ts';
import type { HoursOfPlace } from './collect/hour-recorder.ts';
import { HourRecorder } from './collect/hour-recorder.ts';
import type { StretchFlows } from './collect/list-flow.ts';
import { PeriodStatistics } from './collect/period-statistics.ts';
import type { Recorder } from './collect/recorder.ts';
import { runWith } from './collect/recorder.ts';
import type { RunSeen } from './collect/run-seen.ts';
import { takeSnapshot } from './collect/snapshot.ts';
import { WayStatistics, WaysInWindow } from './collect/ways.ts';
import { element } from './element.ts';
import { followedAt, followedSites } from './measures/followed.ts';
import type { ExtraMeasure } from './measures/register.ts';
import { sites, valuesOf } from './places/sites.ts';
import type { Audit } from './result.ts';
import { thresholds } from './thresholds.ts';
import type { CalendarUnit } from './time/cells.ts';
import type { Scope } from './time/common-stretches.ts';
import { sameStretches } from './time/common-stretches.ts';
import { measuredPeriods } from './time/periods.ts';
import type { Stretch } from './time/stretches.ts';
import { stretchesOf } from './time/stretches.ts';
import { countClasses } from './verdicts/waiting-classes.ts';

/** What one replication leaves: plain data that can be sent from one thread to another. */
export interface ReplicationResult {
  /** From 0. */
  readonly replication: number;
  /** One per site, in the order of `sites` with the extra measures that were asked for. */
  readonly values: readonly (number | undefined)[];
  /** The most that each of them may be off; Infinity where there is no value because something was never reached. */
  readonly errors: readonly number[];
  readonly course: Course;
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
  /** The most that each of these may be off, in the same way. */
  readonly periodErrors: readonly (readonly number[])[];
  /** Per stretch of the calendar: one value per site of `calendarSites`, NaN where nothing was seen. */
  readonly calendar: readonly Float64Array[];
  /** Per stretch of the scope: one value per site. */
  readonly stretches: readonly (readonly (number | undefined)[])[];
  readonly stretchErrors: readonly (readonly number[])[];
  /** What became of the cases that came in the window; undefined where they were not followed. */
  readonly followed: FollowedValues | undefined;
  /** By resource, how its days go; only where hours are looked at (see hours-of-day.ts). */
  readonly hours?: readonly HoursOfPlace[];
  /** One for each figure that was asked for. */
  readonly figures?: readonly FigureSeen[];
}

export interface FollowedValues {
  /** Seconds after the period for which they were followed. */
  readonly beyond: number;
  /** Of all, and then of those who came in each stretch of the scope: one value per site, in the order of `followedSites`. */
  readonly values: readonly (readonly (number | undefined)[])[];
}

/** What is measured besides the run as a whole; nothing where it is not given. */
export interface ReplicationOptions extends Partial<Scope> {
  /** What is told apart over the calendar; years without it. */
  readonly by?: CalendarUnit | undefined;
  /** Measures with a parameter, of the run and of each of its parts. */
  readonly extraMeasures?: readonly ExtraMeasure[] | undefined;
  /** Figures of periods of their own within the measured window. */
  readonly figures?: readonly FigureAsked[] | undefined;
  /** Makes one more observer of the run; it hears what the statistics hear, and nothing after the run. */
  readonly observe?: Observe | undefined;
}

/** @param cases who the cases are; to be asked while the run is under way */
export type Observe = (cases: CaseReader) => CaseObserver;

/**
 * Runs a plan once, from its start to its horizon, or on from there until nobody is left where the plan says so. Where cases
 * are followed, they are followed beyond it; nothing of what is measured is changed by that.
 *
 * @throws RunError where the run passes a limit of the plan, ConsistencyError where a consistency check fails, RangeError for
 * a parameter that a measure cannot have
 */
export function replicate(
  plan: Plan,
  chance: ReplicationSeed,
  { stretches = [], follows = false, by = 'year', extraMeasures, figures, observe }: ReplicationOptions = {},
): ReplicationResult {
  const measured = sites(plan, extraMeasures);
  const { horizon, startUp, untilEmpty } = plan.period;
  const rulesOf = (item: number): number => model.rulesOf(item);
  const ways = new WayStatistics(plan);
  const cases: CaseValues = {
    level: (item, attribute) => model.level(item, attribute),
    value: (item, attribute) => model.value(item, attribute),
  };
  const statistics = new Collector(plan, rulesOf, new WaysInWindow(ways), {
    ...cases,
    keptUnits: (item, resource) => model.keptUnits(item, resource),
  });
  const run: RunSeen = { rulesOf, ways, cases };
  const own = measuredPeriods(plan);
  const ofPeriods = (each: readonly Stretch[]) =>
    each.length > 0 ? new PeriodStatistics(plan, each, measured, run) : undefined;
  const periods = ofPeriods(own);
  const shared = sameStretches(own, stretches) ? periods : ofPeriods(stretches);
  const parts = [...new Set([periods, shared])].filter((each) => each !== undefined);
  const followed = follows ? new FollowedStatistics(plan, stretches, rulesOf) : undefined;
  const single = figures?.length ? new FigureStatistics(plan, figures, run) : undefined;
  const another = observe?.({
    streamOf: (item) => model.streamOf(item),
    numberOf: (item) => model.numberOf(item),
    arrivedAt: (item) => model.arrivedAt(item),
    earlierCases: (item) => model.earlierCases(item),
    ...cases,
    rulesOf,
  });
  const measuring = [
    statistics,
    ...parts.map(({ collector }) => collector),
    ...(single?.collectors ?? []),
    ways,
    ...(another === undefined ? [] : [another]),
  ];
  // As long again as the run, or as the run itself may go on after its period.
  const followedUntil = 2 * horizon;
  const arrivalsUntil = follows && untilEmpty !== true ? followedUntil : horizon;
  const model: Model = new Model(
    plan,
    chance,
    followed === undefined ? measuring : [...measuring, followed],
    arrivalsUntil,
  );
  const course = new CourseStatistics(plan, statistics);
  const flows = new FlowRecorder(plan, statistics, stretchesOf(plan));
  const hours = new HourRecorder(plan, statistics);
  const calendar = new CalendarStatistics(plan, by, statistics, () => model, course);
  const turnOf = (each: FigureStatistics) => (moment: number) => each.turn(moment, model, course);
  const recorders: readonly Recorder[] = [
    course,
    { moments: startUp > 0 ? [startUp] : [], note: (moment) => statistics.open(moment) },
    ...parts.map((each): Recorder => ({ moments: each.moments, note: () => each.turn(model, course) })),
    flows,
    hours,
    calendar,
    ...(single === undefined ? [] : [{ moments: single.momentsBefore(horizon), note: turnOf(single) }]),
  ];
  runWith(model, horizon, recorders);
  if (single !== undefined) turnOf(single)(horizon);
  const hoursSeen = hours.seen();
  if (untilEmpty === true) {
    runUntilEmpty(model, horizon, statistics, [statistics, ...parts.map(({ collector }) => collector)]);
  }
  statistics.close(model.now);
  for (const each of parts) each.close(model, course);

  const snapshot = takeSnapshot(statistics, model, course);
  const { values, errors } = valuesOf(snapshot, measured);
  const checked = audits(snapshot);
  const inParts = parts.flatMap(({ found }) => found.flatMap((period) => period.audits));
  const failed = [...checked, ...inParts].filter(({ passed }) => !passed);
  if (failed.length > 0) throw new ConsistencyError(failed, chance.replication);
  return {
    replication: chance.replication,
    values,
    errors,
    course: course.course,
    passedAt: plan.resources.map((_, resource) =>
      thresholds.map((_threshold, i) => {
        const at = element(statistics.resources.passedAt, resource * thresholds.length + i);
        return Number.isNaN(at) ? undefined : at;
      }),
    ),
    presence: plan.resources.map((_, resource) =>
      Array.from(statistics.resources.presentAt(resource), (seconds) => seconds / snapshot.window),
    ),
    audits: checked,
    flows: flows.flows(course),
    classes: countClasses(plan, model),
    periods: periods?.found.map(({ values: each }) => each) ?? [],
    periodErrors: periods?.found.map(({ errors: each }) => each) ?? [],
    calendar: calendar.values,
    stretches: shared?.found.map(({ values: each }) => each) ?? [],
    stretchErrors: shared?.found.map(({ errors: each }) => each) ?? [],
    followed: followed && followedValues(plan, model, followed, { until: followedUntil, measuring }),
    ...(hoursSeen === undefined ? {} : { hours: hoursSeen }),
    ...(single === undefined ? {} : { figures: single.seen }),
  };
}

/**
 * The last thing that happens in a replication: the model goes on.
 *
 * @param measuring those who measured the run, and hear no more
 */
function followedValues(
  plan: Plan,
  model: Model,
  followed: FollowedStatistics,
  { until, measuring }: { readonly until: number; readonly measuring: readonly CaseObserver[] },
): FollowedValues {
  for (const each of measuring) model.dismiss(each);
  const { horizon } = plan.period;
  if (until > model.now) followOut(model, followed, until);
  const all = [
    allFollowed(followed.snapshots, plan.ends.length),
    ...(followed.snapshots.length > 1 ? followed.snapshots : []),
  ];
  const values = all.map((snapshot) =>
    followedSites(plan).map(({ measure, where }) => measure.value(followedAt(snapshot, where), where)),
  );
  return { beyond: model.now - horizon, values };
}

/**
 * Where the period is itself what is looked at: brings a run that is at the end of it, after which nobody comes, to the
 * moment at which the last case has left, but no further than the plan lets it go.
 *
 * @param all those who take statistics, one of them of the whole run
 */
function runUntilEmpty(model: Model, horizon: number, whole: Collector, all: readonly Collector[]): void {
  for (const { groups, resources, seats, steps } of all) {
    resources.noteEnd(horizon);
    seats.noteEnd();
    groups.noteEnd();
    steps.noteEnd();
  }
  if (whole.chain.inHand === 0) return;
  whole.whenEmpty = () => model.stop();
  model.runBefore(horizon + longestAfterPeriod * horizon);
}
