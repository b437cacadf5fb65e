import type { Facility } from '../engine/facility.ts';
import { priorities } from '../engine/simulation.ts';
import type { Timetable } from '../engine/timetable.ts';
import { Cycle, Levels, OpenOnly } from '../engine/timetable.ts';
import type { Resumption } from '../engine/work-clocks.ts';
import { WorkingHours } from '../engine/working-hours.ts';
import { parseDate, weekday } from './civil-date.ts';
import type { OpeningHours, ResourcePlan } from './plan.ts';
import type { World } from './world.ts';

/** The opening hours on the simulation's clock. @param start the civil date of time 0 */
export function workingHours(hours: OpeningHours, start: string): WorkingHours {
  const first = parseDate(start);
  if (first === undefined) throw new RangeError(`"${start}" is not a date`);
  return new WorkingHours(hours.week, hours.closedDays, weekday(first));
}

/** Units in force over time, from levels by date, a roster and opening hours. */
export function timetable({ capacity, hours }: ResourcePlan, start: string): Timetable {
  const { roster, levels } = capacity;
  const units = roster === undefined ? new Levels(levels) : new Cycle(roster.shifts, roster.every, roster.offset);
  return hours === undefined ? units : new OpenOnly(units, workingHours(hours, start));
}

/** What work in hand does when units go; a resource that never loses a unit is spared the bookkeeping of interruption. */
export function closingOf({ capacity, hours, closing }: ResourcePlan): 'finish' | Resumption {
  const { levels, roster } = capacity;
  const losesUnits = levels.some(({ units }, i) => units < (levels[i - 1]?.units ?? 0));
  if (hours === undefined && roster === undefined && !losesUnits) return 'finish';
  return closing === 'pause' ? 'resume' : closing;
}

/** Makes a facility follow its plan, and keeps the pace of its units. Seats are no units: theirs has none. */
export function staff(world: World, resource: number, facility: Facility): void {
  const { simulation, plan, pace } = world;
  const resourcePlan = plan.resources[resource]!;
  if (resourcePlan.kind === 'seats') return;
  const { levels } = resourcePlan.capacity;
  pace[resource] = levels[0]!.speed;
  const change = simulation.register(`pace of ${resourcePlan.name}`, (level) => {
    pace[resource] = levels[level]!.speed;
  });
  levels.forEach(({ from, speed }, i) => {
    if (i > 0 && speed !== levels[i - 1]!.speed) simulation.schedule(from, change, i, priorities.staffing);
  });
  facility.follow(timetable(resourcePlan, plan.period.start));
}
