import type { DropoutPlan, GroupPart } from '../../plan/plan.ts';
import type { Scalar } from '../reading/tree.ts';
import { plainValue, text, value } from '../schema/leaves.ts';
import { mapping } from '../schema/schema.ts';
import { readDependent } from '../values/dependent.ts';
import { expectations, upTo } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { readTarget, type StepContext } from './step-word.ts';

const forTheRest = 'then';

const missingSchema = mapping(
  'the sessions that may be missed: {times: 1, then: lost}',
  { examples: [{ times: 1, [forTheRest]: 'lost' }] },
  {
    times: plainValue('how many sessions a member may miss, such as 1; 0 is none', 1),
    [forTheRest]: text('the step or end for those who miss more', 'lost'),
  },
);

const droppingOutSchema = mapping(
  'dropping out: {share: 5 %, to: lost} or {after: exponential(mean 90 days), to: lost}',
  {
    examples: [
      { share: '5 %', to: 'lost' },
      { after: 'exponential(mean 90 days)', to: 'lost' },
    ],
    exclusive: [['share', 'after']],
  },
  {
    share: value('the share that drops out before each session but the first, such as "5 %"', '5 %').optional(),
    after: value('how long after the group began members drop out', 'exponential(mean 90 days)').optional(),
    to: text('the step or end for those who drop out', 'lost'),
  },
);

/** The keys of a group that say who leaves it otherwise than with the others. */
export const leavingKeys = {
  'may miss': missingSchema.optional(),
  'makes up': text('the step or end for those who missed a session, after the last', 'talk alone').optional(),
  'drops out': droppingOutSchema.optional(),
};

/** What a group says with these keys. */
export interface Leavers {
  readonly mayMiss: ReturnType<typeof missingSchema.read> | undefined;
  readonly makesUp: Scalar | undefined;
  readonly dropsOut: ReturnType<typeof droppingOutSchema.read> | undefined;
  /** Whether it says how many are absent. */
  readonly hasAbsence: boolean;
}

type Leaving = Pick<GroupPart, 'mayMiss' | 'makesUp' | 'dropsOut'>;

/** @param sessions of the group; undefined where that is not known */
export function readLeaving(leavers: Leavers, sessions: number | undefined, step: StepContext): Leaving {
  const { mayMiss, makesUp, dropsOut, hasAbsence } = leavers;
  if (!hasAbsence) {
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

function readMayMiss(given: NonNullable<Leavers['mayMiss']>, step: StepContext): GroupPart['mayMiss'] {
  const expectation = { ...expectations.count, what: 'number of times', low: 0, most: upTo(1_000_000) };
  const times = readWhole(step, given.get('times'), expectation);
  const to = readTarget(step, given.get(forTheRest));
  return times === undefined || to === undefined ? undefined : { times, to };
}

function readDropsOut(
  given: NonNullable<Leavers['dropsOut']>,
  sessions: number | undefined,
  step: StepContext,
): DropoutPlan | undefined {
  const shareTree = given.get('share');
  const afterTree = given.get('after');
  const to = readTarget(step, given.get('to'));
  if ((shareTree === undefined) === (afterTree === undefined)) {
    const found = shareTree === undefined ? [] : ['share', 'after'];
    return step.problems.add(given.at, { code: 'exactly one of', of: ['share', 'after'], found });
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
