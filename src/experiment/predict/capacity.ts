import { Levels } from '../../engine/timetable.ts';
import { timetable } from '../../model/capacity.ts';
import type { Period, ResourcePlan } from '../../model/plan.ts';

/** What a resource has to give, on average over the run (dated levels, roster, opening hours and holidays included). */
export interface Capacity {
  /** Units at work, in full-speed units: 2 units at 0.5 that are open half of the time are 0.5. May be Infinity. */
  readonly strength: number;
  /** Share of calendar time in which there is any unit. */
  readonly open: number;
  /** Pace of a unit while there is one; 1 is full speed. */
  readonly pace: number;
  /** Units in force when the run starts. */
  readonly atStart: number;
}

export function capacityOf(resource: ResourcePlan, period: Period): Capacity {
  const { levels } = resource.capacity;
  const units = timetable(resource, period.start);
  // A speed is not a number of units, but changes by date in the same way.
  const speeds = new Levels(levels.map(({ from, speed }) => ({ from, units: speed })));
  const { horizon } = period;
  let open = 0;
  let unitTime = 0;
  let fullSpeed = 0;
  for (let at = 0; at < horizon; ) {
    const next = Math.min(units.nextChange(at), speeds.nextChange(at), horizon);
    const here = units.unitsAt(at);
    if (here > 0) {
      open += next - at;
      unitTime += here * (next - at);
      fullSpeed += here * speeds.unitsAt(at) * (next - at);
    }
    at = next;
  }
  const atStart = units.unitsAt(0);
  if (horizon <= 0 || open === 0) return { strength: 0, open: 1, pace: 1, atStart };
  const pace = unitTime < Number.POSITIVE_INFINITY ? fullSpeed / unitTime : 1;
  return { strength: fullSpeed / horizon, open: open / horizon, pace, atStart };
}
