import { allDefined } from '../all-defined.ts';
import { itemsOf } from '../reading/tree.ts';
import { oneOrMore, text } from '../schema/shapes.ts';
import type { StepWord } from './step-word.ts';

/** `release: care place`: gives back what an earlier step kept. */
export const release: StepWord = {
  key: 'release',
  schema: oneOrMore('the resource to give back, or a list of them', text('the name of a resource')),
  compile: (tree, step) => {
    const found = allDefined(itemsOf(tree).map((item) => step.resources.find(item, step.problems)));
    return found?.map((resource) => ({ kind: 'release', resource }) as const);
  },
};
