/** What each step is like: how long it takes, who leaves before it, and where cases go next. */
import { atOnce, groupOf, groupTimes } from './find-groups.ts';
import { decidingRoute, decidingTime, differ } from './find-kinds.ts';
import { type OwnVisit, type PoolInUse, workTime } from './find-pools.ts';
import type { ByKind, DelayFound, RouteFound, StepFound } from './findings.ts';
import { asIfNoneCutOff } from './fit/cut-off.ts';
import { type Fit, fitDistribution } from './fit/fit-distribution.ts';
import { fitPatience } from './fit/fit-patience.ts';
import type { Passage, Route, StepFlow } from './log/flow.ts';
import type { ActivityFacts } from './log/roles.ts';
import { firstMoment } from './log/visits.ts';
import type { CaseAttribute } from './reading/event-store.ts';
import type { Need } from './resources/pools.ts';

export interface StepQuestion {
  readonly activity: number;
  readonly facts: ActivityFacts;
  readonly visits: readonly OwnVisit[];
  readonly needs: readonly Need[];
  readonly flow: StepFlow;
  /** Of every activity: who does it. */
  readonly poolsOf: (activity: number) => readonly PoolInUse[];
  /** Of every activity at which groups meet: when the last member of each had come, by when the group began. */
  readonly completeAt: (activity: number) => ReadonlyMap<number, number> | undefined;
  readonly attributes: readonly CaseAttribute[];
  /** How many questions are asked of the log. */
  readonly tests: number;
  /** Its last moment. */
  readonly logEnds: number;
}

/** Of the passages: when fewer take time, none is taken to. */
const rareDelay = 0.02;
/** What is worked out from who was free is less sure. */
const rareInferred = 0.1;

export function findStep(question: StepQuestion): StepFound {
  const { activity, facts, visits, flow } = question;
  const group = groupOf(visits);
  const needs = group === undefined ? question.needs : [];
  const isWork = facts.part === 'work';
  const takes = isWork ? (group === undefined ? timesOf({ ...question, needs }) : groupTimes(visits)) : undefined;
  const hasLine = isWork && takes !== undefined && (needs.length > 0 || group !== undefined);
  const early = hasLine ? earlyOf(question) : { givesUp: undefined, turnsAway: undefined };
  const leads = hasLine ? flow.done : [...flow.done, ...flow.early];
  // Where a pause lasts longer for one way out than for another, the time belongs to the ways.
  const byWay =
    facts.part === 'pause' &&
    differ(
      leads.map(({ passages }) => passages.map(({ stayed }) => stayed)),
      question.tests,
    );
  const waits = visits.flatMap(({ visit: { ready, start } }) =>
    ready === undefined || start === undefined ? [] : [start - ready],
  );
  return {
    activity,
    visits: facts.visits,
    done: facts.done,
    needs,
    takes,
    group,
    pause: facts.part === 'pause' && !byWay ? pauseOf(visits) : undefined,
    waits:
      waits.length === 0
        ? undefined
        : { count: waits.length, mean: waits.reduce((sum, wait) => sum + wait, 0) / waits.length },
    ...early,
    routes: routesOf(leads, byWay, question),
  };
}

function timesOf({
  visits,
  needs,
  poolsOf,
  activity,
  attributes,
  tests,
  logEnds,
}: StepQuestion): ByKind<Fit> | undefined {
  const [pool] = needs.length === 0 ? [] : poolsOf(activity);
  const { hours, finishes = false } = pool?.found ?? {};
  const times = visits.flatMap(({ visit, case: number }) => {
    if (visit.outcome !== 'done' || visit.start === undefined || visit.end === undefined) return [];
    return [{ case: number, time: workTime(visit, hours, finishes) }];
  });
  if (times.length === 0) return undefined;
  // Cut off by the end of the log; what was given up half way says nothing.
  const cut = visits.flatMap(({ visit, case: number }) => {
    if (visit.outcome !== 'open' || visit.start === undefined) return [];
    return [{ case: number, time: workTime({ ...visit, end: logEnds }, hours, finishes) }];
  });
  const fitOf = (counts: (of: { readonly case: number }) => boolean): Fit => {
    const [whole = [], open = []] = [times, cut].map((all) => all.filter(counts).map(({ time }) => time));
    return { ...fitDistribution(asIfNoneCutOff(whole, open)), count: whole.length, cut: open.length };
  };
  const pooled = fitOf(() => true);
  const attribute = decidingTime(times, attributes, tests);
  const deciding = attribute === undefined ? undefined : attributes[attribute];
  if (attribute === undefined || deciding === undefined) return { kind: 'all', value: pooled };
  const values = deciding.levels.map((_, level) => fitOf((each) => deciding.levelOf(each.case) === level));
  return { kind: 'by', attribute, values, pooled };
}

function pauseOf(visits: readonly OwnVisit[]): Fit | undefined {
  const times = visits.flatMap(({ visit: { outcome, ready, end } }) =>
    outcome === 'done' && ready !== undefined && end !== undefined ? [end - ready] : [],
  );
  return times.every((time) => time <= atOnce) ? undefined : fitDistribution(times);
}

function earlyOf({ visits, flow, logEnds }: StepQuestion): Pick<StepFound, 'givesUp' | 'turnsAway'> {
  const left = visits.flatMap(({ visit }) =>
    visit.outcome === 'withdrawn' && visit.start === undefined ? [visit] : [],
  );
  const waited = left.map(({ ready, end }) => (ready === undefined || end === undefined ? 0 : end - ready));
  const gaveUp = waited.filter((wait) => wait > atOnce);
  const [way] = flow.early;
  if (way === undefined) return { givesUp: undefined, turnsAway: undefined };
  const stayed = visits.flatMap(({ visit: { ready, start, outcome } }) => {
    const until = start ?? (outcome === 'open' ? logEnds : undefined);
    return ready === undefined || until === undefined ? [] : [until - ready];
  });
  const turnedAway = left.filter((_, i) => (waited[i] ?? 0) <= atOnce);
  const isAway = new Set(turnedAway);
  const wayOf = (ofThese: (passage: Passage) => boolean) => mostUsed(flow.early, ofThese);
  const moments = new Set(turnedAway.map(({ end }) => end));
  const away = wayOf(({ left: at }) => moments.has(at)) ?? way;
  const gone = wayOf(({ left: at }) => !moments.has(at)) ?? way;
  return {
    givesUp:
      gaveUp.length === 0
        ? undefined
        : {
            patience: fitPatience(gaveUp, stayed),
            to: gone.to,
            elsewhere: flow.early.reduce(
              (sum, { to, passages }) => sum + (to === gone.to || to === away.to ? 0 : passages.length),
              0,
            ),
          },
    turnsAway:
      turnedAway.length === 0
        ? undefined
        : {
            count: turnedAway.length,
            of: visits.length,
            to: away.to,
            room: roomOf(
              visits.filter(({ visit }) => !isAway.has(visit)),
              turnedAway.map(firstMoment),
            ),
          },
  };
}

function mostUsed(routes: readonly Route[], counts: (passage: Passage) => boolean): Route | undefined {
  const used = routes.map((route) => ({ route, count: route.passages.filter(counts).length }));
  const best = used.reduce<(typeof used)[number] | undefined>(
    (found, each) => (each.count > (found?.count ?? 0) ? each : found),
    undefined,
  );
  return best?.route;
}

/**
 * The length of the list at which nearly all are turned away and below which nearly nobody is; undefined where there is no such rule.
 * Nearly: of what happens within one tick of the log's clock it does not say what came first.
 */
function roomOf(joined: readonly OwnVisit[], turnedAway: readonly number[]): number | undefined {
  const waits = joined.flatMap(({ visit: { ready, start, end } }) => {
    const until = start ?? end ?? Number.POSITIVE_INFINITY;
    return ready === undefined || until <= ready ? [] : [{ ready, until }];
  });
  const begins = Float64Array.from(waits, ({ ready }) => ready).sort();
  const ends = Float64Array.from(waits, ({ until }) => until).sort();
  const waitingAt = (at: number) => below(begins, at, false) - below(ends, at, true);
  const atRefusal = turnedAway.map(waitingAt).sort((a, b) => a - b);
  const atJoining = waits.map(({ ready }) => waitingAt(ready));
  const room = atRefusal[atRefusal.length >> 1] ?? 0;
  const wrong =
    atRefusal.filter((waiting) => waiting < room).length + atJoining.filter((waiting) => waiting >= room).length;
  return atRefusal.length >= 5 && wrong <= atRefusal.length * 0.05 ? room : undefined;
}

/** How many of the sorted values lie below, or at most at, this one. */
function below(sorted: Float64Array, value: number, included: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at < value || (included && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function routesOf(
  routes: readonly Route[],
  byWay: boolean,
  { attributes, tests, poolsOf, completeAt }: StepQuestion,
): readonly RouteFound[] {
  const all = routes.reduce((sum, { passages }) => sum + passages.length, 0);
  const outcomes = routes.flatMap(({ passages }, way) => passages.map(({ case: number }) => ({ case: number, way })));
  const attribute = decidingRoute(outcomes, attributes, tests);
  const deciding = attribute === undefined ? undefined : attributes[attribute];
  const perLevel = deciding?.levels.map(
    (_, level) => outcomes.filter(({ case: number }) => deciding.levelOf(number) === level).length,
  );
  return routes.map(({ to, passages }): RouteFound => {
    const share: ByKind<number> =
      attribute === undefined || deciding === undefined
        ? { kind: 'all', value: passages.length / all }
        : {
            kind: 'by',
            attribute,
            pooled: passages.length / all,
            values: deciding.levels.map(
              (_, level) =>
                passages.filter(({ case: number }) => deciding.levelOf(number) === level).length /
                Math.max(1, perLevel?.[level] ?? 1),
            ),
          };
    return {
      to,
      count: passages.length,
      share,
      delay: delayOf(
        passages,
        to.kind === 'step'
          ? { pools: poolsOf(to.activity), complete: completeAt(to.activity) }
          : { pools: [], complete: undefined },
        byWay,
      ),
    };
  });
}

/** Who does what comes next, or when its groups were complete. */
interface WaitedFor {
  readonly pools: readonly PoolInUse[];
  readonly complete: ReadonlyMap<number, number> | undefined;
}

function delayOf(passages: readonly Passage[], waitedFor: WaitedFor, byWay: boolean): DelayFound | undefined {
  let inferred = 0;
  const delays = passages.map(({ delay, next, left, stayed }) => {
    const before = byWay ? stayed : 0;
    if (delay !== undefined || next?.start === undefined) return before + (delay ?? 0);
    inferred++;
    return before + delayBetween(left, next.start, waitedFor);
  });
  const later = delays.filter((delay) => delay > atOnce);
  const from =
    waitedFor.complete === undefined ? (waitedFor.pools.length > 0 ? 'who was free' : undefined) : 'who came last';
  const inferredFrom = inferred * 2 > passages.length ? from : undefined;
  if (later.length <= (inferredFrom === undefined ? rareDelay : rareInferred) * delays.length) return undefined;
  return { atOnce: 1 - later.length / delays.length, later: fitDistribution(later), inferredFrom };
}

/** Seconds between two activities that are no waiting. */
function delayBetween(left: number, start: number, { pools, complete }: WaitedFor): number {
  // Those who came first waited for the last; what passed after that is a delay of the group.
  if (complete !== undefined) return Math.max(0, start - (complete.get(start) ?? left));
  // Where several are needed, it waited as long as any of them was not free.
  if (pools.length > 0) return Math.min(...pools.map(({ free }) => free.delayBetween(left, start)));
  return Math.max(0, start - left);
}
