/** Where cases come from, go to and leave: counts, and the time between one activity and the next. */
import type { ActivityFacts, Followed } from './roles.ts';
import { firstMoment, type Visit } from './visits.ts';

export type Place =
  | { readonly kind: 'step'; readonly activity: number }
  /** An end that the log names. */
  | { readonly kind: 'end'; readonly activity: number }
  /** Cases are over after this activity, and the log has no name for that. */
  | { readonly kind: 'over after'; readonly activity: number; readonly gaveUp: boolean };

/** One case that goes from one place to the next. */
export interface Passage {
  readonly case: number;
  /** Seconds in between: all that is known not to be waiting for someone. Undefined where waiting may be part of it. */
  readonly delay: number | undefined;
  /** What comes next, where that is an activity. */
  readonly next: Visit | undefined;
  /** When the activity before it was over, and how long that took from when it was ready, where nobody works at it. */
  readonly left: number;
  readonly stayed: number;
}

export interface Route {
  readonly to: Place;
  readonly passages: readonly Passage[];
}

export interface StepFlow {
  /** Of those who were done. */
  readonly done: readonly Route[];
  /** Of those who left before their turn, or broke off. */
  readonly early: readonly Route[];
}

export interface Entrance {
  /** The activity by which they come, or the one that they come to. */
  readonly activity: number;
  readonly isArrival: boolean;
  readonly first: Place;
  /** In order. */
  readonly times: readonly number[];
}

export interface Flow {
  readonly entrances: readonly Entrance[];
  /** By activity. */
  readonly steps: readonly StepFlow[];
  /** Cases in which an activity began before the one before it was over. */
  readonly atOnce: number;
}

/** @param isReturn whether a case is of somebody who came back: those come by no stream */
export function flowOf(
  cases: readonly Followed[],
  facts: readonly ActivityFacts[],
  isReturn: (run: Followed) => boolean,
): Flow {
  const routes = facts.map(() => ({ done: new Routes(), early: new Routes() }));
  const plain = plainArrivals(
    cases.filter((run) => !isReturn(run)),
    facts,
  );
  const entrances = new Map<number, Opening>();
  let atOnce = 0;
  for (const run of cases) {
    const { visits } = run;
    const [first] = visits;
    if (first === undefined) continue;
    const isArrival = plain.has(first.activity);
    if (addWays(run, isArrival ? 1 : 0, facts, routes)) atOnce++;
    if (isReturn(run)) continue;
    const known = entrances.get(first.activity);
    const second = visits[1];
    const inside = isArrival && second !== undefined ? placeOf(second, facts) : placeOf(first, facts);
    const entrance = known ?? { isArrival, first: inside, times: [] };
    entrances.set(first.activity, entrance);
    entrance.times.push(firstMoment(first));
  }
  return {
    entrances: [...entrances].map(([activity, { times, ...of }]) => ({
      activity,
      ...of,
      times: times.sort((a, b) => a - b),
    })),
    steps: routes.map(({ done, early }) => ({ done: done.all, early: early.all })),
    atOnce,
  };
}

/** @param from the first visit that is a step @returns whether one began before the one before it was over */
function addWays(
  { case: number, visits, isOver }: Followed,
  from: number,
  facts: readonly ActivityFacts[],
  routes: readonly { readonly done: Routes; readonly early: Routes }[],
): boolean {
  let overlaps = false;
  for (const [i, visit] of visits.entries()) {
    const next = visits[i + 1];
    const left = visit.end ?? visit.start;
    const leadsOn = left !== undefined && (next !== undefined || isOver);
    if (i < from || facts[visit.activity]?.part === 'end' || !leadsOn) continue;
    const isEarly = visit.outcome === 'withdrawn' && visit.start === undefined;
    const to = next === undefined ? overAfter(visit, isEarly) : placeOf(next, facts);
    if (next !== undefined && firstMoment(next) < left - 1) overlaps = true;
    const delay = next === undefined ? 0 : delayUntil(next, left);
    const stayed = visit.start === undefined && visit.ready !== undefined ? left - visit.ready : 0;
    routes[visit.activity]?.[isEarly ? 'early' : 'done'].add(to, { case: number, delay, next, left, stayed });
  }
  return overlaps;
}

interface Opening {
  readonly isArrival: boolean;
  readonly first: Place;
  readonly times: number[];
}

/** Where a case that is over ended. */
export function endOf({ visits }: Followed, facts: readonly ActivityFacts[]): Place | undefined {
  const last = visits.at(-1);
  if (last === undefined) return undefined;
  const isEarly = last.outcome === 'withdrawn' && last.start === undefined;
  return facts[last.activity]?.part === 'end' ? placeOf(last, facts) : overAfter(last, isEarly);
}

function overAfter({ activity }: Visit, gaveUp: boolean): Place {
  return { kind: 'over after', activity, gaveUp };
}

export function placeOf({ activity }: Visit, facts: readonly ActivityFacts[]): Place {
  return { kind: facts[activity]?.part === 'end' ? 'end' : 'step', activity };
}

function delayUntil(next: Visit, left: number): number | undefined {
  const known = next.ready ?? (next.start === undefined ? next.end : undefined);
  return known === undefined ? undefined : Math.max(0, known - left);
}

/** Activities by which cases come and that lead all of them to one place at once: no steps, but streams. */
function plainArrivals(cases: readonly Followed[], facts: readonly ActivityFacts[]): ReadonlySet<number> {
  const second = new Map<number, number>();
  const torn = new Set<number>();
  for (const { visits } of cases) {
    const [first, next] = visits;
    if (first === undefined || facts[first.activity]?.part !== 'arrival') continue;
    if (next === undefined) continue;
    const known = second.get(first.activity) ?? next.activity;
    second.set(first.activity, known);
    const delay = delayUntil(next, first.end ?? 0);
    if (known !== next.activity || delay === undefined || delay > 1 || facts[next.activity]?.part === 'end')
      torn.add(first.activity);
  }
  return new Set([...second.keys()].filter((activity) => !torn.has(activity)));
}

/** Ways from one place, the most used first. */
class Routes {
  private readonly byPlace = new Map<string, { readonly to: Place; readonly passages: Passage[] }>();

  add(to: Place, passage: Passage): void {
    const key = `${to.kind} ${to.activity}`;
    const known = this.byPlace.get(key) ?? { to, passages: [] };
    known.passages.push(passage);
    this.byPlace.set(key, known);
  }

  get all(): readonly Route[] {
    return [...this.byPlace.values()].sort((a, b) => b.passages.length - a.passages.length);
  }
}
