import { Levels } from '../../engine/timetable.ts';
import { timetable } from '../../model/capacity.ts';
import type { Period, ResourcePlan } from '../../model/plan.ts';
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

export function capacityOf(resource: ResourcePlan, period: Period, window: Window = wholeRun(period)): Capacity {
  const { levels, sessions } = resource.capacity;
  if (sessions !== undefined) return seatsOf(levels, sessions, window);
  const units = timetable(resource, period.start);
  // A speed is not a number of units, but changes by date in the same way.
  const speeds = new Levels(levels.map((level) => ({ from: level.from, units: level.speed })));
  const { from, until } = window;
  let open = 0;
  let unitTime = 0;
  let fullSpeed = 0;
  for (let at = from; at < until; ) {
    const next = Math.min(units.nextChange(at), speeds.nextChange(at), until);
    const here = units.unitsAt(at);
    if (here > 0) {
      open += next - at;
      unitTime += here * (next - at);
      fullSpeed += here * speeds.unitsAt(at) * (next - at);
    }
    at = next;
  }
  const lasts = until - from;
  const atStart = units.unitsAt(from);
  if (lasts <= 0 || open === 0) return { strength: 0, open: 1, pace: 1, atStart };
  const pace = unitTime < Number.POSITIVE_INFINITY ? fullSpeed / unitTime : 1;
  return { strength: fullSpeed / lasts, open: open / lasts, pace, atStart };
}

/** Seats of the sessions in the window, per second of it. */
function seatsOf(
  levels: ResourcePlan['capacity']['levels'],
  { first, every }: NonNullable<ResourcePlan['capacity']['sessions']>,
  { from, until }: Window,
): Capacity {
  const seats = new Levels(levels);
  let offered = 0;
  for (let number = Math.max(0, Math.ceil((from - first) / every)); ; number++) {
    const at = first + number * every;
    if (at >= until) break;
    offered += seats.unitsAt(at);
  }
  return { strength: until > from ? offered / (until - from) : 0, open: 1, pace: 1, atStart: seats.unitsAt(from) };
}
