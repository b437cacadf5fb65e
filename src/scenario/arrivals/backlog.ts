import { plainValue } from '../schema/shapes.ts';
import { expectations } from '../values/expectation.ts';
import { readWhole } from '../values/read-value.ts';
import type { ArrivalWord } from './arrival-word.ts';

/** `backlog: waiting at the start`: cases that are there when the run begins. */
export const backlog: ArrivalWord = {
  key: 'backlog',
  schema: plainValue('a number of cases at the start, such as "200 cases"'),
  with: [],
  compile: (tree, _stream, context) => {
    const count = readWhole(context, tree, expectations.cases);
    return count === undefined ? undefined : { kind: 'backlog', count };
  },
};
