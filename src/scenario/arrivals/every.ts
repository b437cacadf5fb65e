import { plainValue } from '../schema/shapes.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import type { ArrivalWord } from './arrival-word.ts';
import { readFirst } from './first.ts';

/** `every: 5 days`: one after the other at a fixed distance. */
export const every: ArrivalWord = {
  key: 'every',
  schema: plainValue('a fixed time between arrivals, such as "5 days"'),
  with: ['batch', 'first', 'from', 'until'],
  compile: (tree, stream, context) => {
    const value = readNumber(context, tree, { ...expectations.duration, low: shortest });
    const { first, isRight } = readFirst(stream, context);
    return value === undefined || !isRight ? undefined : { kind: 'renewal', gap: { kind: 'constant', value }, first };
  },
};

/** Seconds: a gap of nothing would never let time pass. */
const shortest = 1e-6;
