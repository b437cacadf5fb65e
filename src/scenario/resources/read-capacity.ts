import type { CapacityLevel, CapacityPlan, Roster } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { allDefined } from '../problems.ts';
import { field, fields, nameOf, type Tree } from '../reading/tree.ts';
import { plainValue } from '../schema/leaves.ts';
import { mapping, table } from '../schema/schema.ts';
import { readByDate, readMoment } from '../values/by-date.ts';
import { power } from '../values/dimension.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber, readWhole, valueAt, whole } from '../values/read-value.ts';
import { percent, unlimited } from '../values/value.ts';

/**
 * Units and their pace over time. F FTE is the next whole number of people, each at an equal part of the pace: 1.4 FTE
 * is 2 people at 0.7.
 *
 * @param working how much of it is there for the chain
 */
export function readCapacity(
  context: Context,
  tree: Tree,
  kind: 'staff' | 'places',
  working: Working,
): CapacityPlan | undefined {
  const dated = readByDate(context, tree);
  const levels =
    dated && allDefined(dated.map(({ from, tree: value }) => readLevel(context, value, kind, from, working)));
  return levels && { levels, roster: undefined, sessions: undefined, otherWork: working.otherWork };
}

export interface Working {
  /** Of one full FTE: below 1 where `hours per FTE` is less than the opening hours. */
  readonly pace: number;
  /** That an FTE works in a year; undefined where the file does not say. */
  readonly hoursPerFte: number | undefined;
  /** The part that works outside the chain. */
  readonly otherWork: number;
}

function readLevel(
  context: Context,
  tree: Tree,
  kind: 'staff' | 'places',
  from: number,
  { pace, hoursPerFte, otherWork }: Working,
): CapacityLevel | undefined {
  if (isUnlimited(context, tree)) {
    if (otherWork > 0) return context.problems.add(tree.at, { code: 'part of unlimited' });
    return { from, units: Number.POSITIVE_INFINITY, speed: pace };
  }
  const expectation = expectations[kind];
  const number = readNumber(context, tree, expectation);
  if (number === undefined) return undefined;
  const isFte = kind === 'staff' && isInFte(context, tree);
  if (!isFte && pace !== 1) {
    return context.problems.add(tree.at, {
      code: 'out of place',
      key: 'hours per FTE',
      expected: { en: 'staff in FTE', nl: 'personeel in FTE' },
      found: { en: 'people', nl: 'mensen' },
    });
  }
  if (!isFte) {
    const there = whole(context, tree, number, expectation);
    const units = there === undefined ? undefined : leftOf(context, tree, there, otherWork);
    return units === undefined ? undefined : { from, units, speed: 1 };
  }
  const fte = number * (1 - otherWork);
  const people = Math.ceil(fte - 1e-9);
  const inFte = { fte, hoursAYear: hoursPerFte === undefined ? undefined : fte * hoursPerFte };
  return { from, units: people, speed: people === 0 ? pace : (fte / people) * pace, inFte };
}

/** Whether staff are counted in FTE, which come in parts, and not in people. */
export function isInFte(context: Context, tree: Tree): boolean {
  if (isUnlimited(context, tree)) return false;
  return power(valueAt(context, tree, expectations.staff)?.dimension ?? {}, 'FTE') === 1;
}

/** Said here, or by the input that is named here. */
function isUnlimited({ arithmetic }: Context, tree: Tree): boolean {
  return tree.kind === 'scalar' && arithmetic.origin(tree).written === unlimited;
}

export const rosterSchema = mapping(
  {
    en: 'a roster: {every: 24 hours, shifts: {0 hours: 1 person, 8 hours: 3 people}}',
    nl: 'een rooster: {every: 24 hours, shifts: {0 hours: 1 person, 8 hours: 3 people}}',
  },
  { examples: [{ every: '24 hours', shifts: { '0 hours': '1 person', '8 hours': '3 people' } }] },
  {
    every: plainValue(
      {
        en: 'after how long it begins again, such as "7 days"',
        nl: 'na hoeveel tijd het opnieuw begint, zoals "7 days"',
      },
      '7 days',
      '24 hours',
    ),
    offset: plainValue(
      {
        en: 'how long after the start of the run it begins, such as "8 hours"',
        nl: 'hoe lang na het begin van de simulatie het begint, zoals "8 hours"',
      },
      '8 hours',
    ).optional(),
    shifts: table(
      {
        en: 'how many from when on: {0 hours: 1 person, 8 hours: 3 people}',
        nl: 'hoeveel er vanaf wanneer zijn: {0 hours: 1 person, 8 hours: 3 people}',
      },
      [{ '0 hours': '1 person', '8 hours': '3 people' }],
      plainValue({ en: 'a number such as "3 people"', nl: 'een aantal zoals "3 people"' }, '3 people'),
    ),
  },
);

type Rota = ReturnType<typeof rosterSchema.read>;

/** `{every: 30 days, offset: 0.5 days, shifts: {0 days: 1 person, 5 days: 0 people}}` */
export function readRoster(context: Context, given: Rota, otherWork: number): Roster | undefined {
  const offsetTree = given.get('offset');
  const shiftsTree = given.get('shifts');
  const every = readNumber(context, given.get('every'), expectations.repeat);
  const offset = offsetTree === undefined ? 0 : readNumber(context, offsetTree, expectations.plannedDuration);
  const shifts = fields(shiftsTree).map(([key, { keyAt, value }]) => {
    const from = readMoment(context, key, keyAt);
    const there = readWhole(context, value, expectations.shift);
    const units = there === undefined ? undefined : leftOf(context, value, there, otherWork);
    if (from !== undefined && every !== undefined && (from < 0 || from >= every)) {
      return context.problems.add(keyAt, { code: 'roster out of order', found: key, reason: 'beyond' });
    }
    return from === undefined || units === undefined ? undefined : { from, units };
  });
  const found = allDefined(shifts)?.toSorted((a, b) => a.from - b.from);
  if (every === undefined || offset === undefined || found === undefined) return undefined;
  if (found[0]?.from === 0) return { every, offset, shifts: found };
  return context.problems.add(shiftsTree.at, {
    code: 'roster out of order',
    found: fields(shiftsTree)[0]?.[0] ?? 'nothing',
    reason: 'first',
  });
}

/** Whether a roster's shifts count people rather than places. */
export function isRosterOfPeople(context: Context, roster: Rota): boolean {
  const first = fields(roster.get('shifts'))[0]?.[1].value;
  return first !== undefined && power(valueAt(context, first, expectations.shift)?.dimension ?? {}, 'person') === 1;
}

/** What part of a resource works outside the chain: 0 where nothing is said, undefined where it is wrong. */
export function readOtherWork(context: Context, resource: Tree): number | undefined {
  const tree = field(resource, 'other work');
  if (tree === undefined) return 0;
  const share = readNumber(context, tree, expectations.share);
  if (share === undefined || share < 1) return share;
  const found = tree.kind === 'scalar' ? context.arithmetic.origin(tree) : tree;
  const expected = { en: 'a share of less than 100 %', nl: 'een aandeel van minder dan 100 %' };
  return context.problems.add(found.at, { code: 'out of bounds', found: nameOf(found), expected });
}

/** Whole units that are left for the chain. @param tree where the units were written */
export function leftOf(context: Context, tree: Tree, units: number, otherWork: number): number | undefined {
  const left = units * (1 - otherWork);
  const rounded = Math.round(left);
  if (Math.abs(left - rounded) <= 1e-9 * Math.max(1, left)) return rounded;
  return context.problems.add(tree.at, {
    code: 'other work leaves parts',
    found: nameOf(tree),
    share: percent(otherWork),
    left,
  });
}
