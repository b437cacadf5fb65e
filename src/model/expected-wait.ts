import { Levels } from '../engine/timetable.ts';
import { leaves } from '../plan/dependent.ts';
import { keptTimes } from '../plan/kept-time.ts';
import type { GroupPart, ResourcePlan, Rules } from '../plan/plan.ts';
import { week } from '../plan/units.ts';
import { meanOf } from '../random/moments.ts';
import { waitingFor } from './waiting.ts';
import type { World } from './world.ts';

/**
 * Seconds of calendar time until a case that joins now would be served, as a clerk would reckon it: the work that waits,
 * over the work done per second; for seats, the cases that wait over the seats per second.
 *
 * The work of a case is the plain mean over the steps that use the resource and over the levels their work depends on,
 * with the time that its units are kept after the step (see kept-time.ts); that of a member of a group is its part of all
 * sessions, as if groups were full. Opening hours count by their share of the week, a roster by its mean; holidays and
 * cases that give up are left out. Infinite where cases wait and no unit works. Of the rules of a policy once they hold
 * for every case.
 */
export function expectedWait(world: World, resource: number): () => number {
  const { rules, plan, pace, policies, simulation } = world;
  const waiting = waitingFor(world, resource);
  const { capacity } = plan.resources[resource]!;
  if (capacity.sessions !== undefined) {
    const { every } = capacity.sessions;
    const seats = new Levels(capacity.levels);
    return () => (waiting() === 0 ? 0 : (waiting() * every) / seats.unitsAt(simulation.now));
  }
  const work = rules.map((each) => meanWork(each, resource));
  const units = scheduledUnits(plan.resources[resource]!);
  return () => (waiting() === 0 ? 0 : (waiting() * work[policies.forAll]!) / (units(simulation.now) * pace[resource]!));
}

/** Unit-seconds of one case, at full speed. */
function meanWork({ steps, resources }: Rules, resource: number): number {
  const works: number[] = [];
  let kept: readonly number[] | undefined;
  steps.forEach(({ parts }, step) => {
    for (const part of parts) {
      if (part.kind !== 'work' && part.kind !== 'group') continue;
      const need = part.needs.find((each) => each.resource === resource);
      if (need === undefined) continue;
      if (part.kind === 'group') {
        works.push((need.units * part.sessions * meanOf(part.takes)) / membersOf(part, resources));
        continue;
      }
      if (need.keeps) kept ??= keptTimes(steps, resource);
      const after = need.keeps ? (kept?.[step] ?? 0) : 0;
      works.push(...leaves(part.takes).map((takes) => need.units * (meanOf(takes) + after)));
    }
  });
  return works.reduce((sum, each) => sum + each, 0) / works.length;
}

/** Of a full group. */
function membersOf({ forms }: GroupPart, resources: Rules['resources']): number {
  return forms.kind === 'fills' ? forms.size : resources[forms.resource]!.capacity.levels[0]!.units;
}

/** Units at work at a moment, averaged over the week and over the roster. */
function scheduledUnits({ capacity, hours }: ResourcePlan): (now: number) => number {
  const open = hours === undefined ? 1 : hours.week.reduce((sum, { from, to }) => sum + to - from, 0) / week;
  const { roster, levels } = capacity;
  if (roster === undefined) {
    const timetable = new Levels(levels);
    return (now) => open * timetable.unitsAt(now);
  }
  const { shifts, every } = roster;
  const mean = shifts.reduce((sum, { from, units }, i) => {
    const next = shifts[i + 1];
    const until = next === undefined ? every + shifts[0]!.from : next.from;
    return sum + (units * (until - from)) / every;
  }, 0);
  return () => open * mean;
}
