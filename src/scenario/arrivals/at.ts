import { allDefined } from '../all-defined.ts';
import { itemsOf, textOf } from '../reading/tree.ts';
import { oneOrMore, text } from '../schema/shapes.ts';
import { readMoment } from '../values/by-date.ts';
import type { ArrivalWord } from './arrival-word.ts';

/** `at: [2014-01-01 09:00, 2014-01-02]`: at fixed moments, in any order. */
export const at: ArrivalWord = {
  key: 'at',
  schema: oneOrMore('moments such as 2014-01-02, "2014-01-02 09:30" or "5 days" after the start', text('a moment')),
  with: ['batch', 'from', 'until'],
  compile: (tree, _stream, context) => {
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
};
