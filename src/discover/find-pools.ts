/** What each pool of people or places is like: its hours, how many there are, and who is next. */
import { day } from '../plan/units.ts';
import type { PoolFound } from './findings.ts';
import type { ActivityFacts } from './log/roles.ts';
import type { Visit } from './log/visits.ts';
import type { CaseAttribute } from './reading/event-store.ts';
import { type PoolVisit, type Stretch, stretches, workSpells } from './resources/crowd.ts';
import { findCapacity } from './resources/find-capacity.ts';
import { FreeTimes } from './resources/find-delays.ts';
import { findHours } from './resources/find-hours.ts';
import { findOrder, type Trait } from './resources/find-order.ts';
import type { Pool, Pools } from './resources/pools.ts';
import { WeeklyHours } from './resources/weekly-hours.ts';

/** A visit and whose it is. */
export interface OwnVisit {
  readonly visit: Visit;
  readonly case: number;
}

export interface PoolInUse {
  readonly found: PoolFound;
  readonly free: FreeTimes;
}

export interface PoolQuestion {
  readonly pools: Pools;
  /** By activity. */
  readonly visits: readonly (readonly OwnVisit[])[];
  readonly facts: readonly ActivityFacts[];
  readonly attributes: readonly CaseAttribute[];
  readonly logEnds: number;
  /** Whether the log has no times of the day, so that no opening hours show. */
  readonly datesOnly: boolean;
}

export function findPool(pool: Pool, index: number, question: PoolQuestion): PoolInUse {
  const { pools, visits, attributes, logEnds } = question;
  const all = pool.activities.flatMap((activity) => visits[activity] ?? []);
  const own = pool.activities.flatMap((activity): readonly PoolVisit[] => {
    const units = pools.needs[activity]?.find((need) => need.pool === index)?.units ?? 1;
    return (visits[activity] ?? []).map(({ visit }) => ({ visit, units }));
  });
  const done = all.flatMap(({ visit }) => (visit.start !== undefined && visit.end !== undefined ? [visit] : []));
  const { hours: weekly, finishes, isKnown } = question.datesOnly ? noHours : hoursOf(done);
  const hours = weekly && withoutIdleDays(weekly, stretches(own, logEnds, weekly));
  const course = stretches(own, logEnds, finishes ? undefined : hours);
  const open = finishes && hours !== undefined ? course.filter(({ from }) => hours.isOpen(from)) : course;
  const capacity = findCapacity({
    course: open,
    hours: finishes ? undefined : hours,
    saysWho: own.some(({ visit }) => visit.ready !== undefined),
    people: pool.members.length > 1 ? pool.members.length : 0,
  });
  const times = done.map((visit) => workTime(visit, hours, finishes));
  return {
    found: {
      isNeeded: true,
      members: pool.members,
      activities: pool.activities,
      hours,
      hoursKnown: isKnown,
      finishes,
      capacity,
      ...orderOf(all, pool, attributes),
      typical: times.length === 0 ? 0 : times.reduce((sum, time) => sum + time, 0) / times.length,
    },
    free: new FreeTimes(course, capacity, hours),
  };
}

const noHours = { hours: undefined, finishes: false, isKnown: false } as const;

const quarter = 15 * 60;

function hoursOf(done: readonly Visit[]): Pick<PoolFound, 'hours' | 'finishes'> & { readonly isKnown: boolean } {
  const starts = done.flatMap(({ start }) => start ?? []);
  // What ends as the clock strikes was done in the time before.
  const ends = done.flatMap(({ end }) => (end === undefined ? [] : [end % quarter === 0 ? end - 1 : end]));
  const isKnown = starts.length >= 15;
  const isInterrupted = done.some(({ pauses }) => pauses.length > 0);
  const spells = isInterrupted ? done.flatMap((visit) => workSpells(visit, 0)) : [];
  const moments = [...starts, ...ends, ...done.flatMap(({ pauses }) => pauses)];
  const hours = findHours({ moments, begun: starts, spells });
  if (isInterrupted) return { hours, finishes: false, isKnown };
  // Work that only ever begins within hours, and never lasts until the next opening, is finished after closing time.
  const begins = findHours({ moments: starts, begun: starts, spells: [] });
  if (begins === undefined || starts.length < 60) return { hours, finishes: false, isKnown };
  const late = done.filter(({ start = 0, end = 0 }) => isPastClosing(begins, start, end));
  const lasting = late.filter(
    ({ start = 0, end = 0 }) => begins.openBetween(start, end) < (end - start) * 0.5 && begins.isOpen(end),
  );
  const finishes = late.length >= 5 && lasting.length < late.length * 0.05 && late.length < done.length / 2;
  return finishes ? { hours: begins, finishes, isKnown } : { hours, finishes: false, isKnown };
}

/** Closed too on days on which cases were waiting all through and nobody worked. */
function withoutIdleDays(hours: WeeklyHours, course: readonly Stretch[]): WeeklyHours {
  const waited = new Map<number, number>();
  const busyDays = new Set<number>();
  for (const { from, to, busy, waiting } of course) {
    for (let number = Math.floor(from / day); number * day < to; number++) {
      const open = hours.openBetween(Math.max(from, number * day), Math.min(to, (number + 1) * day));
      if (open <= 0) continue;
      if (busy > 0) busyDays.add(number);
      else if (waiting > 0) waited.set(number, (waited.get(number) ?? 0) + open);
    }
  }
  const idle = [...waited].flatMap(([number, open]) => {
    const whole = hours.openBetween(number * day, (number + 1) * day);
    return !busyDays.has(number) && open >= whole * 0.9 ? [number] : [];
  });
  return new WeeklyHours(
    hours.days,
    [...hours.closedDays, ...idle].sort((a, b) => a - b),
  );
}

function isPastClosing(hours: WeeklyHours, start: number, end: number): boolean {
  return hours.openBetween(start, end) < end - start - 60;
}

/** Seconds of work: of those who keep hours, within them. */
export function workTime(visit: Visit, hours: WeeklyHours | undefined, finishes: boolean): number {
  const { start = 0, end = start, pauses } = visit;
  if (pauses.length > 0) return workSpells(visit, end).reduce((sum, { from, to }) => sum + to - from, 0);
  return hours === undefined || finishes ? end - start : hours.openBetween(start, end);
}

/** Who is next; of visits of which the log does not say since when they waited, nothing. */
export function orderOf(
  all: readonly OwnVisit[],
  pool: Pool,
  attributes: readonly CaseAttribute[],
): Pick<PoolFound, 'order' | 'priority'> {
  const traits: Trait[] = attributes.map(({ levels, levelOf }) => ({
    levels: levels.length,
    of: (i) => levelOf(all[i]?.case ?? -1),
  }));
  if (pool.activities.length > 1) {
    const at = new Map(pool.activities.map((activity, level) => [activity, level]));
    traits.push({ levels: pool.activities.length, of: (i) => at.get(all[i]?.visit.activity ?? -1) });
  }
  const order = findOrder(
    all.map(({ visit }) => visit),
    traits,
  );
  if (order?.kind !== 'priority') return { order, priority: undefined };
  const isAttribute = order.by < attributes.length;
  return { order, priority: isAttribute ? { by: 'attribute', attribute: order.by } : { by: 'activity' } };
}
