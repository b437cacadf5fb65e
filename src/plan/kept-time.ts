import { meanOf } from '../random/moments.ts';
import { leaves } from './dependent.ts';
import type { BranchPlan, StepPart, StepPlan, Target } from './plan.ts';
import { meanStay } from './step-parts.ts';

/** Rounds of the reckoning below; loops that a case goes round more often than this are cut short. */
const rounds = 1000;

/**
 * Mean seconds that units of a resource stay with a case after the work of a step, by step: waits, work, groups and time
 * on the way until the release or the end. Lists on the way take no time here and nobody leaves them; where conditions
 * choose the branch, one is as likely as another, and a branch that may be taken n times is taken n times on average.
 * Found by going round until nothing changes (value iteration).
 */
export function keptTimes(steps: readonly StepPlan[], resource: number): readonly number[] {
  let after = steps.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const before = after;
    after = steps.map(({ parts }) => timeUntilRelease(parts, resource, before));
    if (after.every((time, step) => Math.abs(time - before[step]!) <= 1e-6 * time)) break;
  }
  return steps.map(({ parts }) => {
    const work = parts.findIndex(({ kind }) => kind === 'work');
    return timeUntilRelease(parts.slice(work + 1), resource, after);
  });
}

/** @param whole seconds from the beginning of each step until the release */
function timeUntilRelease(parts: readonly StepPart[], resource: number, whole: readonly number[]): number {
  let sum = 0;
  for (const part of parts) {
    if (part.kind === 'release' && part.resource === resource) return sum;
    if (part.kind === 'route') return sum + onTheWay(part.branches, whole);
    sum += meanStay(part);
  }
  return sum;
}

function onTheWay(branches: readonly BranchPlan[], whole: readonly number[]): number {
  let sum = 0;
  let left = 1;
  branches.forEach(({ when, share, atMost, after, to }, index) => {
    const again = atMost === undefined ? 1 : atMost / (atMost + 1);
    const likely = when.kind === 'always' ? again : again / (branches.length - index);
    const taken = index === branches.length - 1 ? left : likely * (share === undefined ? left : mean(leaves(share)));
    const chance = Math.min(left, taken);
    left -= chance;
    if (chance === 0) return;
    sum += chance * ((after === undefined ? 0 : mean(leaves(after).map(meanOf))) + from(to, whole));
  });
  return sum;
}

function from(target: Target, whole: readonly number[]): number {
  return target.kind === 'step' ? whole[target.step]! : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
