import type { Timetable } from '../../engine/timetable.ts';
import { Levels } from '../../engine/timetable.ts';
import { timetable } from '../../model/capacity.ts';
import type { CapacityPlan, Period, ResourcePlan } from '../../plan/plan.ts';
import { hour } from '../../plan/units.ts';
import type { Budget } from './budget.ts';
import { openTimeOf } from './open-time.ts';
import type { Window } from './window.ts';
import { wholeRun } from './window.ts';

/** What a resource has to give, on average over a window (dated levels, roster, opening hours and holidays included). */
export interface Capacity {
  /**
   * Units at work, in full-speed units: 2 units at 0.5 that are open half of the time are 0.5. For a resource with seats:
   * seats per second. May be Infinity.
   */
  readonly strength: number;
  /** Share of calendar time in which there is any unit. */
  readonly open: number;
  /** Pace of a unit while there is one; 1 is full speed. */
  readonly pace: number;
  /** Units in force when the window begins. */
  readonly atStart: number;
}

type Sessions = NonNullable<CapacityPlan['sessions']>;

/** Seconds with any unit, unit-seconds, and unit-seconds at full speed. */
interface Sums {
  open: number;
  unitTime: number;
  fullSpeed: number;
}

/** @throws BudgetSpent */
export function capacityOf(
  resource: ResourcePlan,
  period: Period,
  budget: Budget,
  window: Window = wholeRun(period),
): Capacity {
  const { levels, sessions, roster } = resource.capacity;
  const units = timetable(resource, period.start);
  if (sessions !== undefined) return seatsOf(resource, units, sessions, window, budget);
  const { from, until } = window;
  const sums = roster === undefined ? overLevels(resource, period, window, budget) : overRoster();
  const lasts = until - from;
  const atStart = units.unitsAt(from);
  if (lasts <= 0 || sums.open === 0) return { strength: 0, open: 1, pace: 1, atStart };
  const pace = sums.unitTime < Number.POSITIVE_INFINITY ? sums.fullSpeed / sums.unitTime : 1;
  return { strength: sums.fullSpeed / lasts, open: sums.open / lasts, pace, atStart };

  /** From change to change. */
  function overRoster(): Sums {
    // A speed is not a number of units, but changes by date in the same way.
    const speeds = new Levels(levels.map((level) => ({ from: level.from, units: level.speed })));
    const found: Sums = { open: 0, unitTime: 0, fullSpeed: 0 };
    for (let at = from; at < until; ) {
      budget.spend(stepCost(resource));
      const next = Math.min(units.nextChange(at), speeds.nextChange(at), until);
      add(found, units.unitsAt(at), speeds.unitsAt(at), next - at);
      at = next;
    }
    return found;
  }
}

/** Level by level, with the opening hours of each worked out by arithmetic. */
function overLevels(
  { capacity: { levels }, hours }: ResourcePlan,
  period: Period,
  { from, until }: Window,
  budget: Budget,
): Sums {
  budget.spend(10 + 5 * levels.length + (hours === undefined ? 0 : hours.closedDays.length + 5 * hours.week.length));
  const openTime = hours && openTimeOf(hours, period.start);
  const found: Sums = { open: 0, unitTime: 0, fullSpeed: 0 };
  levels.forEach(({ units, speed, from: since }, i) => {
    const begins = i === 0 ? from : Math.max(from, since);
    const ends = Math.min(until, levels[i + 1]?.from ?? Number.POSITIVE_INFINITY);
    if (ends <= begins) return;
    budget.spend(hours === undefined ? 5 : 20 + 2 * hours.week.length);
    add(found, units, speed, openTime === undefined ? ends - begins : openTime.between(begins, ends));
  });
  return found;
}

function add(sums: Sums, units: number, speed: number, seconds: number): void {
  if (units === 0 || seconds === 0) return;
  sums.open += seconds;
  sums.unitTime += units * seconds;
  sums.fullSpeed += units * speed * seconds;
}

/** Budget steps of one look at a timetable. */
function stepCost({ capacity: { levels, roster }, hours }: ResourcePlan): number {
  const spells = hours === undefined ? 0 : 100 + 10 * hours.week.length;
  return 20 + 2 * levels.length + 2 * (roster?.shifts.length ?? 0) + spells;
}

/**
 * Seats of the sessions in the window, per second of it. As in a run, no session is held at a moment without seats or at
 * which the resource is closed.
 */
function seatsOf(
  resource: ResourcePlan,
  seats: Timetable,
  sessions: Sessions,
  window: Window,
  budget: Budget,
): Capacity {
  const { from, until } = window;
  const spells = stretches(seats, window, resource, sessions, budget);
  let offered = 0;
  for (const { units, ...stretch } of spells) offered += units * sessionsIn(sessions, stretch);
  return { strength: until > from ? offered / (until - from) : 0, open: 1, pace: 1, atStart: seats.unitsAt(from) };
}

/** Stretches of the window with as many seats all through; of sessions that are far apart, only their own moments. */
function stretches(
  seats: Timetable,
  { from, until }: Window,
  resource: ResourcePlan,
  sessions: Sessions,
  budget: Budget,
): readonly (Window & { readonly units: number })[] {
  const found: (Window & { readonly units: number })[] = [];
  const rarely = sessions.every >= hour || resource.hours === undefined;
  for (let at = from; at < until; ) {
    budget.spend(stepCost(resource));
    const units = seats.unitsAt(at);
    const changes = seats.nextChange(at);
    const next = Math.min(changes, until);
    found.push({ from: at, until: next, units });
    if (!rarely || next >= until) {
      at = next;
      continue;
    }
    // Nothing matters before the next session.
    const { first, every } = sessions;
    at = Math.max(next, first + Math.max(0, Math.ceil((next - first) / every)) * every);
  }
  return found;
}

function sessionsIn({ first, every }: Sessions, { from, until }: Window): number {
  const before = (moment: number) => Math.max(0, Math.ceil((moment - first) / every));
  return Math.max(0, before(until) - before(from));
}
