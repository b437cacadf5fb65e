import type { Line } from '../../engine/line.ts';
import { type Need, unitsOf } from '../../engine/need.ts';
import type { Need as NeedPlan, WorkPart } from '../../plan/plan.ts';
import { same } from '../../plan/same.ts';
import type { Slot } from '../../plan/slots.ts';
import { countOf } from '../../plan/units.ts';
import type { Activity } from '../activity.ts';
import { closingOf, mostUnits } from '../capacity.ts';
import { atPace, paceOf } from '../pace.ts';
import type { Finds } from '../rules-in-force.ts';
import { findsInForce, inForce, ofEach } from '../rules-in-force.ts';
import type { World } from '../world.ts';
import type { Builder } from './build.ts';
import { joining } from './joining.ts';
import { endPatience, Patience } from './patience.ts';
import type { Place } from './place.ts';
import { drawAt } from './place.ts';
import { rankIn } from './rank.ts';

/**
 * Waits in the step's line until every need can be met at once, then works. Where policies change the rules, those for
 * joining are the ones in force when a case joins, and that of how long it takes the one in force when it starts.
 */
export const work: Builder<'work'> = (world, place, part, next, slot) => {
  const { cases, lines, movement, network } = world;
  const { index, step } = place;
  const rules = rulesOf(part, slot);
  const pace = paceOf(world, part.needs);
  const takes = atPace(drawInForce(world, place, 'work', rules), pace);
  const needs = part.needs.map((need) => engineNeed(world, need));
  const kept = part.needs.flatMap(({ resource, keeps }, i) => (keeps ? [{ resource, need: needs[i]! }] : []));
  const redraw = redrawing(world, place, rules, pace);
  const losesPatience = rules.some((rule) => rule.line.patience !== undefined);

  const line: Line = network.line({
    name: step,
    index,
    needs,
    started(item, waited) {
      if (losesPatience) endPatience(world, item);
      cases.endWait(item, waited);
      cases.worksAt[item] = index;
      line.work(item, takes.of(item));
    },
    finished(item) {
      cases.worksAt[item] = -1;
      for (let i = 0; i < kept.length; i++) {
        const { resource, need } = kept[i]!;
        const units = unitsOf(need, item);
        cases.kept[resource]![item] = cases.kept[resource]![item]! + units;
        need.facility.idles(units);
      }
      movement.advance(item, next);
    },
    pace,
    ...(redraw === undefined ? {} : { redraw }),
  });
  lines[index]!.push(line);

  const doors = ofEach(
    rules,
    (rule) => joinBy(world, place, rule, line),
    (a, b) => same(a.line, b.line),
  );
  return inForce(world, doors, (now) => ({ step, enter: now }));
};

/** Where a number of the case says how many units it takes, no more than there ever are, so that its turn can come. */
function engineNeed({ cases, network, plan }: World, { resource, units, unitsBy, keeps }: NeedPlan): Need {
  const facility = network.facilities[resource]!;
  if (unitsBy === undefined) return { facility, units, keeps };
  const most = mostUnits(plan.resources[resource]!);
  return { facility, units: 1, unitsFor: (item) => countOf(cases.values[unitsBy]![item]!, most), keeps };
}

/** Whether the work of two rules has one line: a line is for what it needs. */
export function sharesLine(a: WorkPart, b: WorkPart): boolean {
  return same(a.needs, b.needs);
}

/** What each of the rules says of the work of one line; where it has no such work, what was said before. */
function rulesOf(part: WorkPart, slot: Slot): readonly WorkPart[] {
  let rule = part;
  return slot.map((each) => {
    if (each?.kind === 'work' && sharesLine(each, part)) rule = each;
    return rule;
  });
}

/** Joining a line by one of the rules. */
function joinBy(world: World, place: Place, rule: WorkPart, line: Line): Activity {
  const { cases, movement, simulation } = world;
  const rank = rankIn(world, place, rule.line.priority, line);
  const resources = rule.needs.map(({ resource }) => resource);
  const turnAway = joining(world, place, rule.line, resources, line, rank);
  const patience = rule.line.patience && new Patience(world, place, rule.line.patience, line);
  const join: Activity = {
    step: place.step,
    enter(item) {
      if (movement.holdsOff(item, point)) return undefined;
      const { now } = simulation;
      const waited = cases.waitedBefore(item, place.index, now);
      const since = cases.joinsSince(item, place.index, now);
      const elsewhere = waited ? undefined : turnAway?.(item);
      if (elsewhere !== undefined) return elsewhere;
      patience?.promise(item, now - since);
      const startedAtOnce = line.join(item, rank.of(item, since), waited ? since : undefined);
      if (startedAtOnce) return undefined;
      patience?.begin(item);
      rank.begin?.(item);
      return undefined;
    },
  };
  const point = movement.point(join);
  return join;
}

function drawInForce(world: World, place: Place, purpose: string, rules: readonly WorkPart[]): Finds<number> {
  const takes = rules.map((rule) => rule.takes);
  return findsInForce(
    world,
    ofEach(takes, (each) => drawAt(world, place, purpose, each)),
  );
}

/** New durations for interrupted work, where a resource asks for them; each its own draw. */
function redrawing(
  world: World,
  place: Place,
  rules: readonly WorkPart[],
  pace: (() => number) | undefined,
): ((item: number) => number) | undefined {
  const { cases, plan } = world;
  const redraws = rules[0]!.needs.some(({ resource }) => {
    const resourcePlan = plan.resources[resource]!;
    return closingOf(resourcePlan) === 'redraw' || resourcePlan.preempts === 'redraw';
  });
  if (!redraws) return undefined;
  const times = cases.counter();
  const again = atPace(drawInForce(world, { ...place, visits: times }, 'work again', rules), pace);
  return (item) => {
    cases.counts[times]![item] = cases.counts[times]![item]! + 1;
    return again.of(item);
  };
}
