import { test } from '../../plan/conditions.ts';
import { numberLookup } from '../../plan/dependent.ts';
import type { LinePlan } from '../../plan/plan.ts';
import type { Activity } from '../activity.ts';
import { waitingFor } from '../waiting.ts';
import type { WaitingLine, World } from '../world.ts';
import type { Place } from './place.ts';
import { drawsAt } from './place.ts';
import type { Rank } from './rank.ts';

/** @returns where a case goes that does not join the line */
type TurnAway = (item: number) => Activity | undefined;

/** What a case joins. */
export interface Joined extends Pick<WaitingLine, 'list'> {
  /** Whether the case, of this rank, would start at once if it joined now, if need be by interrupting another. */
  startsAtOnce(item: number, rank: number): boolean;
}

/**
 * Whether a case joins a line: it may choose not to, or else find no room. Undefined where every case joins.
 *
 * @param resources that are waited for in it
 * @param rank of those who join
 */
export function joining(
  world: World,
  place: Place,
  plan: LinePlan,
  resources: readonly number[],
  line: Joined,
  rank: Rank,
): TurnAway | undefined {
  const balk = balking(world, place, plan.balks);
  const refuse = refusing(world, place, plan, resources, line, rank);
  if (balk === undefined || refuse === undefined) return balk ?? refuse;
  return (item) => balk(item) ?? refuse(item);
}

function balking(world: World, place: Place, plan: LinePlan['balks']): TurnAway | undefined {
  if (plan.length === 0) return undefined;
  const { cases, observer, simulation } = world;
  const draws = drawsAt(world, place, 'joining');
  const balks = plan.map(({ when, share, to }) => ({
    applies: test(world.reader, when),
    share: numberLookup(world.reader, share),
    to: world.at(to),
  }));
  return (item) => {
    for (const { applies, share, to } of balks) {
      if (!applies(item)) continue;
      if (draws.of(item).next() >= share.of(item)) return undefined;
      cases.endWait(item, 0);
      observer.balked(place.index, item, simulation.now);
      return to;
    }
    return undefined;
  };
}

/** A case that starts at once needs no room. */
function refusing(
  world: World,
  { index, step }: Place,
  plan: LinePlan,
  resources: readonly number[],
  line: Joined,
  rank: Rank,
): TurnAway | undefined {
  const { cases, observer, simulation } = world;
  const own = plan.room ?? Number.POSITIVE_INFINITY;
  const shared = resources.flatMap((resource) => {
    const { room } = world.plan.resources[resource]!;
    return room === undefined ? [] : [{ waiting: waitingFor(world, resource), room }];
  });
  if (own === Number.POSITIVE_INFINITY && shared.length === 0) return undefined;
  if (plan.refusedTo === undefined) {
    throw new RangeError(`step "${step}" has limited room and no refusedTo: expected where cases go that find none`);
  }
  const refusedTo = world.at(plan.refusedTo);
  return (item) => {
    let full = line.list.length >= own;
    for (const { waiting, room } of shared) full ||= waiting() >= room;
    if (!full || line.startsAtOnce(item, rank.of(item, simulation.now))) return undefined;
    cases.endWait(item, 0);
    observer.refused(index, item, simulation.now);
    return refusedTo;
  };
}
