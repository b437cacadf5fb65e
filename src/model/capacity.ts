import type { Facility } from '../engine/facility.ts';
import { priorities } from '../engine/simulation.ts';
import type { Timetable } from '../engine/timetable.ts';
import { Cycle, KnownChanges, Levels, OpenOnly } from '../engine/timetable.ts';
import type { Resumption } from '../engine/work-clocks.ts';
import { WorkingHours } from '../engine/working-hours.ts';
import { parseDate, weekday } from '../plan/civil-date.ts';
import type { OpeningHours, ResourcePlan } from '../plan/plan.ts';
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

const known = new WeakMap<ResourcePlan, { readonly start: string; readonly timetable: Timetable }>();

/** The same for running: plans do not change, so what one replication has worked out serves the others. */
function knownTimetable(resource: ResourcePlan, start: string): Timetable {
  const found = known.get(resource);
  if (found?.start === start) return found.timetable;
  const made = new KnownChanges(timetable(resource, start));
  known.set(resource, { start, timetable: made });
  return made;
}

/** What work in hand does when units go; a resource that never loses a unit is spared the bookkeeping of interruption. */
export function closingOf({ capacity, hours, closing }: ResourcePlan): 'finish' | Resumption {
  const { levels, roster } = capacity;
  const losesUnits = levels.some(({ units }, i) => units < (levels[i - 1]?.units ?? 0));
  if (hours === undefined && roster === undefined && !losesUnits) return 'finish';
  return closing === 'pause' ? 'resume' : closing;
}

/** The moments from the start of the run on at which its units have another pace. With nobody there, nothing changes. */
export function pacesOf({
  capacity: { levels },
}: ResourcePlan): readonly { readonly from: number; readonly pace: number }[] {
  const paces = levels.flatMap(({ from, units, speed }, i) => (i > 0 && units === 0 ? [] : [{ from, pace: speed }]));
  return paces.filter(({ pace }, i) => pace !== paces[i - 1]?.pace);
}

/** Makes a facility follow its plan, and keeps the pace of its units. Seats are no units: theirs has none. */
export function staff(world: World, resource: number, facility: Facility): void {
  const { observer, simulation, plan, pace } = world;
  const resourcePlan = plan.resources[resource]!;
  if (resourcePlan.kind === 'seats') return;
  const paces = pacesOf(resourcePlan);
  const change = (index: number) => {
    pace[resource] = paces[index]!.pace;
    observer.paced(resource, pace[resource]!, simulation.now);
  };
  const changeInWork = simulation.register(`pace of ${resourcePlan.name}`, (index) => {
    change(index);
    facility.repace();
  });
  change(0);
  paces.forEach(({ from }, i) => {
    if (i > 0) simulation.schedule(from, changeInWork, i, priorities.staffing);
  });
  facility.follow(knownTimetable(resourcePlan, plan.period.start));
}

/** The most units that there ever are; at least 1. */
export function mostUnits({ capacity: { levels, roster } }: ResourcePlan): number {
  return Math.max(1, ...(roster?.shifts ?? levels).map(({ units }) => units));
}
