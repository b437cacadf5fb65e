import type { Line } from '../../engine/line.ts';
import type { Activity } from '../activity.ts';
import { test } from '../conditions.ts';
import { numberLookup } from '../dependent.ts';
import type { LinePlan, WorkPart } from '../plan.ts';
import type { World } from '../world.ts';
import type { Place } from './place.ts';
import { luckAt } from './place.ts';

/** @returns where a case goes that does not join the line */
type TurnAway = (item: number) => Activity | undefined;

/** Whether a case joins a line: it may choose not to, or else find no room. Undefined where every case joins. */
export function joining(world: World, place: Place, part: WorkPart, line: Line): TurnAway | undefined {
  const balk = balking(world, place, part.line.balks);
  const refuse = refusing(world, place, part, line);
  if (balk === undefined || refuse === undefined) return balk ?? refuse;
  return (item) => balk(item) ?? refuse(item);
}

function balking(world: World, place: Place, plan: LinePlan['balks']): TurnAway | undefined {
  if (plan.length === 0) return undefined;
  const { observer, simulation } = world;
  const luck = luckAt(world, place, 'joining');
  const balks = plan.map(({ when, share, to }) => ({
    applies: test(world, when),
    share: numberLookup(world, share),
    to: world.at(to),
  }));
  return (item) => {
    for (const { applies, share, to } of balks) {
      if (!applies(item)) continue;
      if (luck.of(item).next() >= share.of(item)) return undefined;
      observer.balked(place.index, item, simulation.now);
      return to;
    }
    return undefined;
  };
}

/** A case that starts at once, if need be by interrupting another, needs no room. */
function refusing(world: World, { index, step }: Place, part: WorkPart, line: Line): TurnAway | undefined {
  const { network, observer, plan, simulation } = world;
  const own = part.line.room ?? Number.POSITIVE_INFINITY;
  const shared = part.needs.flatMap(({ resource }) => {
    const { room } = plan.resources[resource]!;
    return room === undefined ? [] : [{ facility: network.facilities[resource]!, room }];
  });
  if (own === Number.POSITIVE_INFINITY && shared.length === 0) return undefined;
  if (part.line.refusedTo === undefined) {
    throw new RangeError(`step "${step}" has limited room and no refusedTo: expected where cases go that find none`);
  }
  const refusedTo = world.at(part.line.refusedTo);
  const priorities = numberLookup(world, part.line.priority);
  return (item) => {
    let full = line.list.length >= own;
    for (const { facility, room } of shared) full ||= facility.waiting >= room;
    if (!full || line.startsAtOnce(priorities.of(item))) return undefined;
    observer.refused(index, item, simulation.now);
    return refusedTo;
  };
}
