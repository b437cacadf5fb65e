import type { ArrivalPattern } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import { meanOf } from '../../random/moments.ts';
import type { Context } from '../context.ts';
import type { ColumnsNamed } from '../observed/observed-files.ts';
import { allDefined } from '../problems.ts';
import { itemsOf, nameOf, type Scalar, type Tree, textOf } from '../reading/tree.ts';
import { datedValue, plainValue, text } from '../schema/leaves.ts';
import { oneOrMore, type Schema } from '../schema/schema.ts';
import { readMoment } from '../values/by-date.ts';
import { expectations, upTo } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { readRateProfile, type Varies } from './rate-profile.ts';

/** A way in which cases arrive. A stream has exactly one of these keys. */
export interface ArrivalWord {
  readonly key: string;
  readonly schema: Schema<unknown>;
  /** Other keys of the stream that say something about this pattern. */
  readonly with: readonly string[];
  /**
   * @param tree what stands at the key
   * @returns undefined where something is wrong, which has been reported
   */
  compile(tree: Tree, company: Company, context: Context): ArrivalPattern | undefined;
}

/** The other keys of a stream that a pattern may look at. */
interface Company {
  readonly first: Scalar | undefined;
  readonly varies: Varies | undefined;
  readonly spread: 'at random' | 'evenly' | undefined;
  readonly columns: ColumnsNamed;
}

/** `poisson: cases a year`: independent arrivals at a rate, which may vary. */
export const poisson = {
  key: 'poisson',
  schema: datedValue(
    {
      en: 'independent arrivals at a rate such as "2000 per year", or by date',
      nl: 'onafhankelijke instroom in een tempo zoals "2000 per year", of per datum',
    },
    '2000 per year',
  ),
  with: ['batch', 'varies', 'from', 'until'],
  compile: (tree, { varies }, context) => {
    const rate = readRateProfile(tree, varies, context);
    return rate && { kind: 'poisson', rate };
  },
} as const satisfies ArrivalWord;

/** `paced: cases a year`: evenly spaced at a rate, which may vary. */
export const paced = {
  key: 'paced',
  schema: datedValue(
    {
      en: 'evenly spaced arrivals at a rate such as "2000 per year", or by date',
      nl: 'gelijkmatige instroom in een tempo zoals "2000 per year", of per datum',
    },
    '2000 per year',
  ),
  with: ['batch', 'varies', 'from', 'until'],
  compile: (tree, { varies }, context) => {
    const rate = readRateProfile(tree, varies, context);
    return rate && { kind: 'paced', rate };
  },
} as const satisfies ArrivalWord;

/** `every: 5 days`: one after the other at a fixed distance. */
export const every = {
  key: 'every',
  schema: plainValue(
    { en: 'a fixed time between arrivals, such as "5 days"', nl: 'een vaste tijd tussen twee zaken, zoals "5 days"' },
    '5 days',
  ),
  with: ['batch', 'first', 'from', 'until'],
  compile: (tree, { first: firstTree }, context) => {
    const value = readNumber(context, tree, { ...expectations.duration, low: shortest });
    const { first, isRight } = readFirst(firstTree, context);
    return value === undefined || !isRight ? undefined : { kind: 'renewal', gap: { kind: 'constant', value }, first };
  },
} as const satisfies ArrivalWord;

/** Seconds: a gap of nothing would never let time pass. */
const shortest = 1e-6;

/** `gaps: gamma(mean 5 days, sd 2 days)`: independent gaps drawn from any distribution. */
export const gaps = {
  key: 'gaps',
  schema: plainValue(
    {
      en: 'the distribution of the time between arrivals, such as "gamma(mean 5 days, sd 2 days)"',
      nl: 'de verdeling van de tijd tussen twee zaken, zoals "gamma(mean 5 days, sd 2 days)"',
    },
    'gamma(mean 5 days, sd 2 days)',
  ),
  with: ['batch', 'first', 'from', 'until'],
  compile: (tree, { first: firstTree }, context) => {
    const gap = readDistribution(context, tree, expectations.duration);
    const { first, isRight } = readFirst(firstTree, context);
    if (gap === undefined || !isRight) return undefined;
    if (meanOf(gap) > 0) return { kind: 'renewal', gap, first };
    const found = textOf(tree) ?? '';
    const expected = { en: 'a gap of more than 0', nl: 'een tussentijd van meer dan 0' };
    return context.problems.add(tree.at, { code: 'out of bounds', found, expected });
  },
} as const satisfies ArrivalWord;

/** `first:` of a stream: a date or a time after the start; undefined is after one gap. */
function readFirst(
  tree: Scalar | undefined,
  context: Context,
): { readonly first: number | undefined; readonly isRight: boolean } {
  if (tree === undefined) return { first: undefined, isRight: true };
  const found = tree.written;
  const first = readMoment(context, found, tree.at);
  if (first !== undefined && first < 0) context.problems.add(tree.at, { code: 'outside the run', found });
  return { first, isRight: first !== undefined && first >= 0 };
}

/** `at: [2014-01-01 09:00, 2014-01-02]`: at fixed moments, in any order. */
export const at = {
  key: 'at',
  schema: oneOrMore(
    {
      en: 'moments such as 2014-01-02, "2014-01-02 09:30" or "5 days" after the start',
      nl: 'momenten zoals 2014-01-02, "2014-01-02 09:30" of "5 days" na het begin',
    },
    text({ en: 'a moment', nl: 'een moment' }, '2014-01-02 09:30'),
  ),
  with: ['batch', 'from', 'until'],
  compile: (tree, _company, context) => {
    const moments = itemsOf(context.arithmetic.follow(tree)).map((item) => {
      const found = textOf(item) ?? '';
      const moment = readMoment(context, found, item.at);
      return moment !== undefined && moment < 0
        ? context.problems.add(item.at, { code: 'outside the run', found })
        : moment;
    });
    const whole = allDefined(moments);
    return whole && { kind: 'times', at: whole.toSorted((a, b) => a - b) };
  },
} as const satisfies ArrivalWord;

/** As many as a run holds in hand where the file does not say otherwise. */
const mostBacklog = 20_000_000;

/** `backlog: waiting at the start`: cases that are there when the run begins. */
export const backlog = {
  key: 'backlog',
  schema: plainValue(
    {
      en: 'a number of cases at the start, such as "200 cases"',
      nl: 'een aantal zaken bij het begin, zoals "200 cases"',
    },
    '200 cases',
  ),
  with: [],
  compile: (tree, _company, context) => {
    const count = readWhole(context, tree, { ...expectations.cases, most: upTo(mostBacklog) });
    return count === undefined ? undefined : { kind: 'backlog', count };
  },
} as const satisfies ArrivalWord;

/** `from file: reports-2013.csv`: as they were counted, by month, by day or each at its moment. */
export const fromFile = {
  key: 'from file',
  schema: text(
    {
      en: 'the name of a CSV file in the same folder, with a row for each case or with counts',
      nl: 'de naam van een CSV-bestand in dezelfde map, met een rij per zaak of met aantallen',
    },
    'reports-2013.csv',
  ),
  with: ['from', 'until', 'spread', 'date column', 'count column'],
  compile: (tree, { spread = 'at random', columns }, context) => {
    if (tree.kind !== 'scalar' || tree.value === null) {
      const expected = {
        en: 'the name of a CSV file in the same folder, such as reports-2013.csv',
        nl: 'de naam van een CSV-bestand in dezelfde map, zoals reports-2013.csv',
      };
      return context.problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
    }
    const { counted, faults } = context.observed.at(tree, columns);
    for (const { at: row, fault } of faults) context.problems.add(row, fault);
    if (faults.length > 0) return undefined;
    const start = context.period.startDay * day;
    const spells = counted.map(({ from, to, count }) => ({ from: from - start, to: to - start, count }));
    const inRun = spells.filter(({ from, to, count }) => {
      const isInside = from === to ? from >= 0 : to > 0;
      return count > 0 && isInside && from < context.period.horizon;
    });
    if (inRun.length === 0) return context.problems.add(tree.at, { code: 'no row in the run', found: tree.written });
    return { kind: 'observed', spells: inRun, spread };
  },
} as const satisfies ArrivalWord;

const words = [poisson, paced, every, gaps, at, backlog, fromFile] as const;

export const arrivalWords: readonly ArrivalWord[] = words;

export const arrivalKeys = words.map(({ key }) => key);
