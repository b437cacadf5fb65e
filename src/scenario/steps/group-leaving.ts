import { asWritten } from '../../language/text.ts';
import type { DropoutPlan, GroupPart } from '../../plan/plan.ts';
import type { Scalar } from '../reading/tree.ts';
import { plainValue, reference, value } from '../schema/leaves.ts';
import { mapping } from '../schema/schema.ts';
import { readDependent } from '../values/dependent.ts';
import { expectations, upTo } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { readTarget, type StepContext } from './step-word.ts';

const forTheRest = 'then';

const missingSchema = mapping(
  {
    en: 'the sessions that may be missed: {times: 1, then: lost}',
    nl: 'de bijeenkomsten die gemist mogen worden: {times: 1, then: lost}',
  },
  { examples: [{ times: 1, [forTheRest]: 'lost' }] },
  {
    times: plainValue(
      {
        en: 'how many sessions a member may miss, such as 1; 0 is none',
        nl: 'hoeveel bijeenkomsten een deelnemer mag missen, zoals 1; 0 is geen',
      },
      1,
    ),
    [forTheRest]: reference(
      'target',
      { en: 'the step or end for those who miss more', nl: 'de stap of het einde voor wie er meer mist' },
      'lost',
    ),
  },
);

const droppingOutSchema = mapping(
  {
    en: 'dropping out: {share: 5 %, to: lost} or {after: exponential(mean 90 days), to: lost}',
    nl: 'uitvallen: {share: 5 %, to: lost} of {after: exponential(mean 90 days), to: lost}',
  },
  {
    examples: [
      { share: '5 %', to: 'lost' },
      { after: 'exponential(mean 90 days)', to: 'lost' },
    ],
    exclusive: [['share', 'after']],
  },
  {
    share: value(
      {
        en: 'the share that drops out before each session but the first, such as "5 %"',
        nl: 'het deel dat voor elke bijeenkomst na de eerste uitvalt, zoals "5 %"',
      },
      '5 %',
    ).optional(),
    after: value(
      {
        en: 'how long after the group began members drop out',
        nl: 'hoe lang na het begin van de groep deelnemers uitvallen',
      },
      'exponential(mean 90 days)',
    ).optional(),
    to: reference(
      'target',
      { en: 'the step or end for those who drop out', nl: 'de stap of het einde voor wie uitvalt' },
      'lost',
    ),
  },
);

/** The keys of a group that say who leaves it otherwise than with the others. */
export const leavingKeys = {
  'may miss': missingSchema.optional(),
  'makes up': reference(
    'target',
    {
      en: 'the step or end for those who missed a session, after the last',
      nl: 'de stap of het einde, na de laatste bijeenkomst, voor wie er een miste',
    },
    'talk alone',
  ).optional(),
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

/** What is said of what goes on between sessions, where there is one. */
export const severalSessions = {
  expected: { en: '"sessions:" of 2 or more', nl: '"sessions:" van 2 of meer' },
  found: { en: 'a single session', nl: 'één bijeenkomst' },
} as const;

/** @param sessions of the group; undefined where that is not known */
export function readLeaving(leavers: Leavers, sessions: number | undefined, step: StepContext): Leaving {
  const { mayMiss, makesUp, dropsOut, hasAbsence } = leavers;
  if (!hasAbsence) {
    for (const [key, misplaced] of [['may miss', mayMiss] as const, ['makes up', makesUp] as const]) {
      const expected = asWritten('"absent:"');
      const found = { en: 'members who miss nothing', nl: 'deelnemers die niets missen' };
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
  const expectation = {
    ...expectations.count,
    what: { en: 'a number of times', nl: 'een aantal keren' },
    low: 0,
    most: upTo(1_000_000),
  };
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
    return step.problems.add(shareTree.at, { code: 'out of place', key: 'share', ...severalSessions });
  }
  const share = readDependent(step, shareTree, (leaf) => readNumber(step, leaf, expectations.share));
  return share && to && { kind: 'per session', share, to };
}
