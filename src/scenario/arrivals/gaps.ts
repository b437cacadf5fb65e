import { meanOf } from '../../random/moments.ts';
import { textOf } from '../reading/tree.ts';
import { plainValue } from '../schema/shapes.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution } from '../values/read-value.ts';
import type { ArrivalWord } from './arrival-word.ts';
import { readFirst } from './first.ts';

/** `gaps: gamma(mean 5 days, sd 2 days)`: independent gaps drawn from any distribution. */
export const gaps: ArrivalWord = {
  key: 'gaps',
  schema: plainValue('the distribution of the time between arrivals, such as "gamma(mean 5 days, sd 2 days)"'),
  with: ['batch', 'first', 'from', 'until'],
  compile: (tree, stream, context) => {
    const gap = readDistribution(context, tree, expectations.duration);
    const { first, isRight } = readFirst(stream, context);
    if (gap === undefined || !isRight) return undefined;
    if (meanOf(gap) > 0) return { kind: 'renewal', gap, first };
    return context.problems.add(tree.at, {
      code: 'out of bounds',
      found: textOf(tree) ?? '',
      expected: 'a gap of more than 0',
    });
  },
};
