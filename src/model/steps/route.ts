import type { Activity } from '../activity.ts';
import { type Test, test } from '../conditions.ts';
import { type Lookup, lookup } from '../dependent.ts';
import { Luck, NumberDraw } from '../draws.ts';
import type { BranchPlan, RoutePart } from '../plan.ts';
import type { World } from '../world.ts';
import type { Builder, Place } from './build.ts';

/** Sends the case on; see RoutePart for how a branch is chosen. */
export const route: Builder<'route'> = (world, place, part) => {
  const { step } = place;
  const branches = part.branches.map((branch, i) => buildBranch(world, place, branch, i));
  const only = branches[0];
  if (only !== undefined && branches.length === 1 && only.share === undefined && only.when === undefined) {
    return { step, enter: (item) => leave(world, only, item) };
  }
  const { cases } = world;
  const luck = new Luck(world.chance, cases, `route at ${step}`, place.visits);
  const draws = part.branches.some((branch) => branch.share !== undefined);
  return {
    step,
    enter(item) {
      const u = draws ? luck.of(item).next() : 0;
      let sum = 0;
      let last: Branch | undefined;
      for (let i = 0; i < branches.length; i++) {
        const branch = branches[i]!;
        if (branch.count !== undefined && cases.counts[branch.count]![item]! >= branch.atMost) continue;
        if (branch.when !== undefined && !branch.when(item)) continue;
        if (branch.share === undefined) return leave(world, branch, item);
        sum += branch.share.only === undefined ? branch.share.of(cases, item) : branch.share.only;
        if (u < sum) return leave(world, branch, item);
        last = branch;
      }
      // Shares that sum to 1 but for rounding leave a sliver above the last of them.
      if (last === undefined) throw new RangeError(`no branch of step "${step}" applies to the case`);
      return leave(world, last, item);
    },
  };
};

interface Branch {
  readonly when: Test | undefined;
  readonly share: Lookup<number> | undefined;
  /** The column that counts how often a case took it, where that is limited. */
  readonly count: number | undefined;
  readonly atMost: number;
  readonly after: NumberDraw | undefined;
  readonly to: Activity;
  readonly resumesAt: number;
}

function buildBranch(world: World, { step, visits }: Place, plan: BranchPlan, i: number): Branch {
  const to = world.at(plan.to);
  return {
    when: plan.when.kind === 'always' ? undefined : test(world, plan.when),
    share: plan.share === undefined ? undefined : lookup(plan.share, (share) => share),
    count: plan.atMost === undefined ? undefined : world.cases.counter(),
    atMost: plan.atMost ?? Number.POSITIVE_INFINITY,
    after: plan.after === undefined ? undefined : new NumberDraw(world, branchPurpose(world, step, plan, i), visits, plan.after),
    to,
    resumesAt: plan.after === undefined ? -1 : world.point(to),
  };
}

/** Named for where it leads, so that a branch added before it does not change its draws. */
function branchPurpose(world: World, step: string, { to }: BranchPlan, i: number): string {
  const target = to.kind === 'step' ? world.plan.steps[to.step]!.name : world.plan.ends[to.end]!.name;
  const route = world.plan.steps.find(({ name }) => name === step)?.parts.find((part): part is RoutePart => part.kind === 'route');
  const twins = route?.branches.slice(0, i).filter((other) => other.to.kind === to.kind && key(other) === key({ to })).length ?? 0;
  return `after ${step} to ${target} ${twins}`;
}

function key({ to }: Pick<BranchPlan, 'to'>): number {
  return to.kind === 'step' ? to.step : to.end;
}

function leave(world: World, branch: Branch, item: number): Activity | undefined {
  const { cases } = world;
  if (branch.count !== undefined) cases.counts[branch.count]![item] = cases.counts[branch.count]![item]! + 1;
  if (branch.after === undefined) return branch.to;
  cases.resumesAt[item] = branch.resumesAt;
  world.resumeAfter(item, branch.after.of(item));
  return undefined;
}
