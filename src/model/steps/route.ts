import type { Test } from '../../plan/conditions.ts';
import { looksAtState, test } from '../../plan/conditions.ts';
import type { Lookup } from '../../plan/dependent.ts';
import { followsState, numberLookup } from '../../plan/dependent.ts';
import type { BranchPlan } from '../../plan/plan.ts';
import { same } from '../../plan/same.ts';
import type { Activity } from '../activity.ts';
import type { NumberDraw } from '../draws.ts';
import type { World } from '../world.ts';
import type { Builder } from './build.ts';
import type { Place } from './place.ts';
import { drawAt, drawsAt } from './place.ts';

/** Sends the case on; see RoutePart for how a branch is chosen. */
export const route: Builder<'route'> = (world, place, part) => {
  const { step } = place;
  const branches = part.branches.map((branch, i) => {
    const earlier = part.branches.slice(0, i).filter(({ to }) => same(to, branch.to));
    return buildBranch(world, place, branch, earlier.length);
  });
  const only = branches.length === 1 ? branches[0] : undefined;
  const looks = part.branches.some(
    ({ when, share, after }) => looksAtState(when) || followsState(share) || followsState(after),
  );
  if (only !== undefined && isForAll(only) && !looks) {
    return only.after === undefined ? only.to : { step, enter: (item) => leave(world, only, item) };
  }
  const { cases, movement } = world;
  const uniforms = drawsAt(world, place, 'route');
  const draws = part.branches.some((branch) => branch.share !== undefined);
  const choose: Activity = {
    step,
    enter(item) {
      if (looks && movement.holdsOff(item, point)) return undefined;
      const u = draws ? uniforms.of(item).next() : 0;
      let sum = 0;
      let last: Branch | undefined;
      for (let i = 0; i < branches.length; i++) {
        const branch = branches[i]!;
        if (branch.count !== undefined && cases.counts[branch.count]![item]! >= branch.atMost) continue;
        if (branch.when !== undefined && !branch.when(item)) continue;
        if (branch.share === undefined) return leave(world, branch, item);
        sum += branch.share.of(item);
        if (u < sum) return leave(world, branch, item);
        last = branch;
      }
      // Shares that sum to 1 but for rounding leave a sliver above the last of them.
      if (last === undefined)
        throw new RangeError(`no branch of step "${step}" applies to the case: expected one that does`);
      return leave(world, last, item);
    },
  };
  const point = movement.point(choose);
  return choose;
};

interface Branch {
  readonly when: Test<number> | undefined;
  readonly share: Lookup<number, number> | undefined;
  /** The column that counts how often a case took it, where that is limited. */
  readonly count: number | undefined;
  readonly atMost: number;
  readonly after: NumberDraw | undefined;
  readonly to: Activity;
  /** Where the case goes on after a pause on the way. */
  readonly point: number;
}

/**
 * A case takes one branch a visit, so one stream of pauses serves them all and no branch changes another's draws. How often
 * it took a branch is remembered when a policy changes the route.
 *
 * @param nth how many branches before it lead to the same place
 */
function buildBranch(world: World, place: Place, { when, share, atMost, after, to }: BranchPlan, nth: number): Branch {
  const taken = `${place.step} ${JSON.stringify(to)} ${nth}`;
  const target = world.at(to);
  return {
    when: when.kind === 'always' ? undefined : test(world.reader, when),
    share: share === undefined ? undefined : numberLookup(world.reader, share),
    count: atMost === undefined ? undefined : world.cases.counter(taken),
    atMost: atMost ?? Number.POSITIVE_INFINITY,
    after: after === undefined ? undefined : drawAt(world, place, 'after', after),
    to: target,
    point: after === undefined ? -1 : world.movement.point(target),
  };
}

function isForAll({ when, share, count }: Branch): boolean {
  return when === undefined && share === undefined && count === undefined;
}

function leave({ cases, movement }: World, branch: Branch, item: number): Activity | undefined {
  if (branch.count !== undefined) cases.counts[branch.count]![item] = cases.counts[branch.count]![item]! + 1;
  if (branch.after === undefined) return branch.to;
  movement.pause(item, branch.after.of(item), branch.point);
  return undefined;
}
