import { value } from '../schema/shapes.ts';
import { readDependent } from '../values/dependent.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution } from '../values/read-value.ts';
import type { StepWord } from './step-word.ts';

/** `wait: 30 days`: calendar time passes and nobody is occupied. */
export const wait: StepWord = {
  key: 'wait',
  schema: value('calendar time that passes, such as "30 days" or the name of an input'),
  compile: (tree, step) => {
    const lasts = readDependent(step, tree, (leaf) => readDistribution(step, leaf, expectations.duration));
    return lasts && [{ kind: 'wait', lasts }];
  },
};
