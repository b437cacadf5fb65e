import type { DropoutPlan, GroupPart } from '../../plan/plan.ts';
import { field, type Tree } from '../reading/tree.ts';
import { mapping, plainValue, text, value } from '../schema/shapes.ts';
import { readDependent } from '../values/dependent.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { readTarget, type StepDesk } from './step-word.ts';

const forTheRest = 'then';

/** The keys of a group that say who leaves it otherwise than with the others. */
export const leavingSchemas = {
  'may miss': mapping('the sessions that may be missed: {times: 1, then: lost}', {
    times: plainValue('how many sessions a member may miss, such as 1; 0 is none'),
    [forTheRest]: text('the step or end for those who miss more'),
  }).optional(),
  'makes up': text('the step or end for those who missed a session, after the last').optional(),
  'drops out': mapping('dropping out: {share: 5 %, to: lost} or {after: exponential(mean 90 days), to: lost}', {
    share: value('the share that drops out before each session but the first, such as "5 %"').optional(),
    after: value('how long after the group began members drop out').optional(),
    to: text('the step or end for those who drop out'),
  }).optional(),
};

type Leaving = Pick<GroupPart, 'mayMiss' | 'makesUp' | 'dropsOut'>;

/** @param sessions of the group; undefined where that is not known */
export function readLeaving(tree: Tree, sessions: number | undefined, step: StepDesk): Leaving {
  const mayMiss = field(tree, 'may miss');
  const makesUp = field(tree, 'makes up');
  const dropsOut = field(tree, 'drops out');
  if (field(tree, 'absent') === undefined) {
    for (const [key, misplaced] of [['may miss', mayMiss] as const, ['makes up', makesUp] as const]) {
      const [expected, found] = ['"absent:"', 'members who miss nothing'];
      if (misplaced !== undefined) step.problems.add(misplaced.at, { code: 'out of place', key, expected, found });
    }
  }
  return {
    mayMiss: mayMiss && readMayMiss(mayMiss, step),
    makesUp: makesUp && readTarget(step, makesUp),
    dropsOut: dropsOut && readDropsOut(dropsOut, sessions, step),
  };
}

function readMayMiss(tree: Tree, step: StepDesk): GroupPart['mayMiss'] {
  const timesTree = field(tree, 'times');
  const thenTree = field(tree, forTheRest);
  const expectation = { ...expectations.number, what: 'number of times', low: 0, structural: true };
  const times = timesTree && readWhole(step, timesTree, expectation);
  const to = thenTree && readTarget(step, thenTree);
  return times === undefined || to === undefined ? undefined : { times, to };
}

function readDropsOut(tree: Tree, sessions: number | undefined, step: StepDesk): DropoutPlan | undefined {
  const shareTree = field(tree, 'share');
  const afterTree = field(tree, 'after');
  const toTree = field(tree, 'to');
  const to = toTree && readTarget(step, toTree);
  if ((shareTree === undefined) === (afterTree === undefined)) {
    const found = shareTree === undefined ? [] : ['share', 'after'];
    return step.problems.add(tree.at, { code: 'exactly one of', of: ['share', 'after'], found });
  }
  if (afterTree !== undefined) {
    const lasts = readDependent(step, afterTree, (leaf) => readDistribution(step, leaf, expectations.duration));
    return lasts && to && { kind: 'after', lasts, to };
  }
  if (shareTree === undefined) return undefined;
  if (sessions === 1) {
    const [key, expected, found] = ['share', '"sessions:" of 2 or more', 'a single session'];
    return step.problems.add(shareTree.at, { code: 'out of place', key, expected, found });
  }
  const share = readDependent(step, shareTree, (leaf) => readNumber(step, leaf, expectations.share));
  return share && to && { kind: 'per session', share, to };
}
