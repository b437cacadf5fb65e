import { Gathering } from '../../engine/gathering.ts';
import type { Attending, Seating } from '../../engine/seating.ts';
import { priorities } from '../../engine/simulation.ts';
import type { Order } from '../../engine/waiting-list.ts';
import type { GroupPart } from '../../plan/plan.ts';
import { same } from '../../plan/same.ts';
import type { Slot } from '../../plan/slots.ts';
import type { Activity } from '../activity.ts';
import { inForce, ofEach } from '../rules-in-force.ts';
import type { WaitingLine, World } from '../world.ts';
import type { Builder } from './build.ts';
import { Course } from './group-course.ts';
import type { Rule } from './group-rule.ts';
import { type Joined, joining } from './joining.ts';
import { Patience } from './patience.ts';
import type { Place } from './place.ts';
import { rankIn } from './rank.ts';

/**
 * Waits in the step's list until a group has formed and what it needs is there; then its members meet, in sessions.
 *
 * A group that waits for what it needs is nobody's in particular: when it begins, those who are then first in the list
 * are in it. At one instant, those who come at the very moment of a session on a calendar, or at which time is up for a
 * group that is not full, are in time; those who would give up waiting at that moment are taken along.
 *
 * Where policies change the rules, groups form by those that hold for every case, and keep the ones they began under.
 */
export const group: Builder<'group'> = (world, place, part, next, slot) => {
  const parts = partsOf(part, slot);
  const course: Course = new Course(world, place, parts, () => gathering, next);
  const gathering: Gathering = new Gathering(world.network, {
    name: place.step,
    ...course.rule.forming,
    order: orderOf(world, course),
    formed: () => course.enlist(),
    lapsed: () => course.strike(),
  });
  const line = lineOf(course, gathering);
  world.lines[place.index]!.push(line);
  countWaiting(world, course, gathering);
  seatingOf(world, course.rule)?.add(gathering, attending(world, place));
  followPolicies(world, place, course, gathering);

  const doors = ofEach(
    course.rules,
    (rule) => joinBy(world, place, rule, course, gathering, line),
    (a, b) => same(a.part.line, b.part.line) && same(a.resources, b.resources),
  );
  return inForce(world, doors, (now) => ({ step: place.step, enter: now }));
};

/** What each of the rules says of the groups; where it has none, what was said before. */
function partsOf(part: GroupPart, slot: Slot): readonly GroupPart[] {
  let said = part;
  return slot.map((each) => {
    if (each?.kind === 'group') said = each;
    return said;
  });
}

/** That of the resource whose seats they take, or else of the first that a session needs. */
function orderOf({ plan }: World, { rule: { resources } }: Course): Order {
  const [first] = resources;
  return first === undefined ? 'first come' : plan.resources[first]!.order;
}

interface GroupLine extends WaitingLine {
  leave(item: number): void;
}

function lineOf({ rules }: Course, gathering: Gathering): GroupLine {
  const settle = () => {
    gathering.settle();
    for (const { sessions } of rules) sessions.settle();
  };
  return {
    list: gathering.list,
    takeOut: (item) => gathering.takeOut(item),
    settle,
    leave(item) {
      gathering.takeOut(item);
      settle();
    },
  };
}

/** At each resource everybody in the list counts, and the groups that wait there do not. */
function countWaiting({ groupWaits }: World, course: Course, { list }: Gathering): void {
  for (const resource of new Set(course.rules.flatMap(({ resources }) => resources))) {
    const lines = new Set(
      course.rules
        .filter(({ part }) => part.needs.some((need) => need.resource === resource))
        .map(({ sessions }) => sessions),
    );
    groupWaits[resource]!.push(() => {
      let more = course.rule.resources.includes(resource) ? list.length : 0;
      for (const { waiting } of lines) more -= waiting;
      return more;
    });
  }
}

function seatingOf({ seatings }: World, { part: { forms } }: Rule): Seating | undefined {
  return forms.kind === 'sessions' ? seatings[forms.resource] : undefined;
}

/** Tells of the seats there were; where there is no limit, none is left empty. */
function attending({ observer, simulation }: World, { index }: Place): Attending {
  return (seats, taken) => {
    observer.seatsForGroups(index, seats === Number.POSITIVE_INFINITY ? taken : seats, taken, simulation.now);
  };
}

/** When other rules hold for every case, those who wait form groups by them, whenever they joined. */
function followPolicies(world: World, place: Place, course: Course, gathering: Gathering): void {
  if (course.rules.every((rule) => rule === course.rule)) return;
  const { simulation } = world;
  let followed = course.rule;
  const change = simulation.register(`groups by other rules at ${place.step}`, () => {
    const before = followed;
    followed = course.rule;
    if (same(followed.part.forms, before.part.forms) && followed.sessions === before.sessions) return;
    seatingOf(world, before)?.remove(gathering);
    seatingOf(world, followed)?.add(gathering, attending(world, place));
    gathering.change(followed.forming);
    before.sessions.settle();
  });
  world.whenInForce(() => simulation.schedule(simulation.now, change, 0, priorities.forming));
}

/** Joining the list by one of the rules. */
function joinBy(
  world: World,
  place: Place,
  { part, resources }: Rule,
  course: Course,
  gathering: Gathering,
  line: GroupLine,
): Activity {
  const { cases, movement, observer, simulation } = world;
  const { index, step } = place;
  const rank = rankIn(world, place, part.line.priority, line);
  const joined: Joined = {
    list: gathering.list,
    startsAtOnce: (item, of) => gathering.lacksOne && course.rule.sessions.startAtOnce(item, of),
  };
  const turnAway = joining(world, place, part.line, resources, joined, rank);
  const patience = part.line.patience && new Patience(world, place, part.line.patience, line, priorities.late);
  const join: Activity = {
    step,
    enter(item) {
      if (movement.holdsOff(item, point)) return undefined;
      const { now } = simulation;
      const waited = cases.waitedBefore(item, index, now);
      const since = cases.joinsSince(item, index, now);
      const elsewhere = waited ? undefined : turnAway?.(item);
      if (elsewhere !== undefined) return elsewhere;
      patience?.promise(item, now - since);
      if (gathering.join(item, rank.of(item, since), waited ? since : undefined)) return undefined;
      observer.waiting(index, item, simulation.now);
      patience?.begin(item);
      rank.begin?.(item);
      return undefined;
    },
  };
  const point = movement.point(join);
  return join;
}
