import type { Line } from '../../engine/line.ts';
import type { Activity } from '../activity.ts';
import { closingOf } from '../capacity.ts';
import { numberLookup } from '../dependent.ts';
import type { WorkPart } from '../plan.ts';
import type { World } from '../world.ts';
import type { Builder } from './build.ts';
import { joining } from './joining.ts';
import { Patience } from './patience.ts';
import type { Place } from './place.ts';
import { drawAt } from './place.ts';

/** Waits in the step's line until every need can be met at once, then works. */
export const work: Builder<'work'> = (world, place, part, next) => {
  const { cases, lines, movement, network } = world;
  const { index, step } = place;
  const takes = drawAt(world, place, 'work', part.takes);
  const pace = paceOf(world, part);
  const kept = part.needs.filter((need) => need.keeps);
  const redraw = redrawing(world, place, part, pace);

  const line: Line = network.line({
    name: step,
    index,
    needs: part.needs.map(({ resource, units, keeps }) => ({ facility: network.facilities[resource]!, units, keeps })),
    started(item, waited) {
      patience?.end(item);
      cases.endWait(item, waited);
      cases.worksAt[item] = index;
      line.work(item, takes.of(item) / pace());
    },
    finished(item) {
      cases.worksAt[item] = -1;
      for (let i = 0; i < kept.length; i++) {
        const { resource, units } = kept[i]!;
        cases.kept[resource]![item] = cases.kept[resource]![item]! + units;
      }
      movement.advance(item, next);
    },
    ...(redraw === undefined ? {} : { redraw }),
  });
  lines[index] = line;

  const priorities = numberLookup(world, part.line.priority);
  const turnAway = joining(world, place, part, line);
  const patience = part.line.patience && new Patience(world, place, part.line.patience, line);
  const join: Activity = {
    step,
    enter(item) {
      if (movement.holdsOff(item, point)) return undefined;
      const elsewhere = turnAway?.(item);
      if (elsewhere !== undefined) return elsewhere;
      patience?.promise(item);
      const startedAtOnce = line.join(item, priorities.of(item));
      if (!startedAtOnce) patience?.begin(item);
      return undefined;
    },
  };
  const point = movement.point(join);
  return join;
};

/** How fast work goes now: at the pace of the slowest who takes part. */
function paceOf({ pace }: World, { needs }: WorkPart): () => number {
  const [first, ...others] = needs.map(({ resource }) => resource);
  if (first === undefined) throw new RangeError('work needs at least one resource');
  if (others.length === 0) return () => pace[first]!;
  return () => {
    let slowest = pace[first]!;
    for (let i = 0; i < others.length; i++) slowest = Math.min(slowest, pace[others[i]!]!);
    return slowest;
  };
}

/** New durations for interrupted work, where a resource asks for them; each its own draw. */
function redrawing(
  world: World,
  place: Place,
  { needs, takes }: WorkPart,
  pace: () => number,
): ((item: number) => number) | undefined {
  const { cases, plan } = world;
  const redraws = needs.some(({ resource }) => {
    const resourcePlan = plan.resources[resource]!;
    return closingOf(resourcePlan) === 'redraw' || resourcePlan.preempts === 'redraw';
  });
  if (!redraws) return undefined;
  const times = cases.counter();
  const again = drawAt(world, { ...place, visits: times }, 'work again', takes);
  return (item) => {
    cases.counts[times]![item] = cases.counts[times]![item]! + 1;
    return again.of(item) / pace();
  };
}
