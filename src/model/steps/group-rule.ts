import type { GroupRule } from '../../engine/gathering.ts';
import { Levels } from '../../engine/timetable.ts';
import type { GroupPart } from '../../plan/plan.ts';
import type { NumberDraw } from '../draws.ts';
import { ofEach } from '../rules-in-force.ts';
import type { World } from '../world.ts';
import { Attendance } from './group-attendance.ts';
import type { Agenda, Sessions } from './group-sessions.ts';
import { sessionsOf } from './group-sessions.ts';
import type { Place } from './place.ts';
import { drawAt } from './place.ts';

/** What the rules of one time say of the groups of a step, made ready to run. A group keeps the rule it began under. */
export interface Rule {
  readonly part: GroupPart;
  readonly forming: GroupRule;
  readonly sessions: Sessions;
  readonly attendance: Attendance;
  /** How long a member stays; undefined where nobody leaves but at a session. */
  readonly stays: NumberDraw | undefined;
  /** What those in the list wait for: seats, and what the sessions need. */
  readonly resources: readonly number[];
  /** Seats of a group that begins now with so many members; as many where there is no limit. */
  seats(members: number): number;
}

/** @param parts under each of the rules */
export function groupRules(world: World, place: Place, parts: readonly GroupPart[], agenda: Agenda): readonly Rule[] {
  const sessions = ofEach(
    parts.map(({ needs }) => needs),
    (needs) => sessionsOf(world, place, needs, agenda),
  );
  return ofEach(parts, (part, index) => {
    const { dropsOut } = part;
    return {
      part,
      forming: formingOf(part),
      sessions: sessions[index]!,
      attendance: new Attendance(world, place, part),
      stays: dropsOut?.kind === 'after' ? drawAt(world, place, 'staying', dropsOut.lasts) : undefined,
      resources: resourcesOf(part),
      seats: seatsOf(world, part),
    };
  });
}

/** Where groups form at sessions they form when seats are handed out, whatever their number. */
function formingOf({ forms }: GroupPart): GroupRule {
  if (forms.kind === 'sessions') return { size: Number.POSITIVE_INFINITY, least: forms.least };
  const { size, least, startsAfter } = forms;
  return startsAfter === undefined ? { size, least } : { size, least, startsAfter };
}

function resourcesOf({ forms, needs }: GroupPart): readonly number[] {
  const needed = needs.map(({ resource }) => resource);
  return forms.kind === 'sessions' ? [forms.resource, ...needed] : needed;
}

function seatsOf({ plan, simulation }: World, { forms }: GroupPart): Rule['seats'] {
  if (forms.kind === 'fills') return () => forms.size;
  const seats = new Levels(plan.resources[forms.resource]!.capacity.levels);
  return (members) => {
    const count = seats.unitsAt(simulation.now);
    return count === Number.POSITIVE_INFINITY ? members : count;
  };
}
