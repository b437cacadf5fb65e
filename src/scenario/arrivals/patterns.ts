/** The ways in which cases arrive; those that a file says are in from-file.ts. */

import { filled, type Text } from '../../language/text.ts';
import { meanOf } from '../../random/moments.ts';
import type { Context } from '../context.ts';
import { allDefined } from '../problems.ts';
import { itemsOf, type Scalar, textOf } from '../reading/tree.ts';
import { datedValue, plainValue, text } from '../schema/leaves.ts';
import { oneOrMore } from '../schema/schema.ts';
import { readMoment } from '../values/by-date.ts';
import { ownTime, readDependent } from '../values/dependent.ts';
import { expectations, upTo } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { type ArrivalWord, mostCases } from './arrival-word.ts';
import { backlogFromFile, fromFile } from './from-file.ts';
import { readRateProfile } from './rate-profile.ts';

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
    const value = readNumber(context, tree, {
      ...{ ...expectations.duration, low: shortest, lowInWords: aMillisecond },
    });
    const { first, isRight } = readFirst(firstTree, context);
    return value === undefined || !isRight ? undefined : { kind: 'renewal', gap: { kind: 'constant', value }, first };
  },
} as const satisfies ArrivalWord;

/** Seconds: a gap of nothing would never let time pass, and rates have the same bound. */
const shortest = 0.001;
const aMillisecond: Text = filled({ en: '{shortest} seconds', nl: '{shortest} seconden' }, { shortest });

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
    if (meanOf(gap) >= shortest) return { kind: 'renewal', gap, first };
    const found = textOf(tree) ?? '';
    const expected = filled(
      {
        en: 'a gap of {shortest} seconds or more on average',
        nl: 'een tussentijd van gemiddeld {shortest} seconden of meer',
      },
      { shortest },
    );
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
  if (first !== undefined && first < 0) context.misfits.add(tree.at, { code: 'outside the run', found });
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
        ? context.misfits.add(item.at, { code: 'outside the run', found })
        : moment;
    });
    const whole = allDefined(moments);
    return whole && { kind: 'times', at: whole.toSorted((a, b) => a - b) };
  },
} as const satisfies ArrivalWord;

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
  with: ['waited'],
  compile: (tree, { waited, user }, context) => {
    const count = readWhole(context, tree, { ...expectations.cases, most: upTo(mostCases) });
    if (waited === undefined) return count === undefined ? undefined : { kind: 'backlog', count };
    const lasts = readDependent(
      context,
      waited,
      (leaf) => readDistribution(context, leaf, expectations.duration),
      { before: context.attributes.all.length, user },
      ownTime,
    );
    return count === undefined || lasts === undefined
      ? undefined
      : { kind: 'backlog', count, waited: { kind: 'drawn', lasts } };
  },
} as const satisfies ArrivalWord;

const words = [poisson, paced, every, gaps, at, backlog, fromFile, backlogFromFile] as const;

export const arrivalWords: readonly ArrivalWord[] = words;

export const arrivalKeys = words.map(({ key }) => key);
