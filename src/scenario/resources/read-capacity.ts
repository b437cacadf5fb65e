import type { CapacityPlan, Roster } from '../../plan/plan.ts';
import { allDefined } from '../all-defined.ts';
import type { Desk } from '../desk.ts';
import { field, fields, type Tree } from '../reading/tree.ts';
import { readByDate, readMoment } from '../values/by-date.ts';
import { power } from '../values/dimension.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber, readWhole, valueAt, whole } from '../values/read-value.ts';
import { unlimited } from '../values/unlimited.ts';
import { leftOf } from './other-work.ts';

type Level = CapacityPlan['levels'][number];

/**
 * Units and their pace over time. F FTE is the next whole number of people, each at an equal part of the pace: 1.4 FTE
 * is 2 people at 0.7.
 *
 * @param working how much of it is there for the chain
 */
export function readCapacity(
  desk: Desk,
  tree: Tree,
  kind: 'staff' | 'places',
  working: Working,
): CapacityPlan | undefined {
  const dated = readByDate(desk, tree);
  const levels = dated && allDefined(dated.map(({ from, tree: value }) => readLevel(desk, value, kind, from, working)));
  return levels && { levels, roster: undefined, sessions: undefined, otherWork: working.otherWork };
}

export interface Working {
  /** Of one full FTE: below 1 where `hours per FTE` is less than the opening hours. */
  readonly pace: number;
  /** The part that works outside the chain. */
  readonly otherWork: number;
}

function readLevel(
  desk: Desk,
  tree: Tree,
  kind: 'staff' | 'places',
  from: number,
  { pace, otherWork }: Working,
): Level | undefined {
  if (isUnlimited(desk, tree)) {
    if (otherWork > 0) return desk.problems.add(tree.at, { code: 'part of unlimited' });
    return { from, units: Number.POSITIVE_INFINITY, speed: pace };
  }
  const expectation = expectations[kind];
  const number = readNumber(desk, tree, expectation);
  if (number === undefined) return undefined;
  const isFte = kind === 'staff' && isInFte(desk, tree);
  if (!isFte && pace !== 1) {
    return desk.problems.add(tree.at, {
      code: 'out of place',
      key: 'hours per FTE',
      expected: 'staff in FTE',
      found: 'people',
    });
  }
  if (!isFte) {
    const there = whole(desk, tree, number, expectation);
    const units = there === undefined ? undefined : leftOf(desk, tree, there, otherWork);
    return units === undefined ? undefined : { from, units, speed: 1 };
  }
  const fte = number * (1 - otherWork);
  const people = Math.ceil(fte - 1e-9);
  return { from, units: people, speed: people === 0 ? pace : (fte / people) * pace };
}

/** Whether staff are counted in FTE, which come in parts, and not in people. */
export function isInFte(desk: Desk, tree: Tree): boolean {
  if (isUnlimited(desk, tree)) return false;
  return power(valueAt(desk, tree, expectations.staff)?.dimension ?? {}, 'FTE') === 1;
}

/** Said here, or by the input that is named here. */
function isUnlimited({ arithmetic }: Desk, tree: Tree): boolean {
  return tree.kind === 'scalar' && arithmetic.origin(tree).written === unlimited;
}

/** `{every: 30 days, offset: 0.5 days, shifts: {0 days: 1 person, 5 days: 0 people}}` */
export function readRoster(desk: Desk, tree: Tree, otherWork: number): Roster | undefined {
  const everyTree = field(tree, 'every');
  const offsetTree = field(tree, 'offset');
  const shiftsTree = field(tree, 'shifts');
  if (everyTree === undefined || shiftsTree === undefined) return undefined;
  const every = readNumber(desk, everyTree, { ...expectations.plannedDuration, low: 1 });
  const offset = offsetTree === undefined ? 0 : readNumber(desk, offsetTree, expectations.plannedDuration);
  const shifts = fields(shiftsTree).map(([key, { keyAt, value }]) => {
    const from = readMoment(desk, key, keyAt);
    const there = readWhole(desk, value, expectations.shift);
    const units = there === undefined ? undefined : leftOf(desk, value, there, otherWork);
    if (from !== undefined && every !== undefined && (from < 0 || from >= every)) {
      return desk.problems.add(keyAt, { code: 'roster out of order', found: key, reason: 'beyond' });
    }
    return from === undefined || units === undefined ? undefined : { from, units };
  });
  const found = allDefined(shifts)?.toSorted((a, b) => a.from - b.from);
  if (every === undefined || offset === undefined || found === undefined) return undefined;
  if (found[0]?.from === 0) return { every, offset, shifts: found };
  return desk.problems.add(shiftsTree.at, {
    code: 'roster out of order',
    found: fields(shiftsTree)[0]?.[0] ?? 'nothing',
    reason: 'first',
  });
}

/** Whether a roster's shifts count people rather than places. */
export function isRosterOfPeople(desk: Desk, tree: Tree): boolean {
  const first = fields(field(tree, 'shifts'))[0]?.[1].value;
  return first !== undefined && power(valueAt(desk, first, expectations.shift)?.dimension ?? {}, 'person') === 1;
}
