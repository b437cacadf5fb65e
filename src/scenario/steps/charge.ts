import { value } from '../schema/shapes.ts';
import { readDependent } from '../values/dependent.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import type { StepWord } from './step-word.ts';

/** `charge: fine`, or by attribute: what is added to what the case owes. */
export const charge: StepWord = {
  key: 'charge',
  schema: value('what the case is charged, such as "75 euro" or the name of an input'),
  compile: (tree, step) => {
    const amount = readDependent(step, tree, (leaf) => readNumber(step, leaf, expectations.money));
    return amount && [{ kind: 'charge', amount }];
  },
};
