import { itemsOf } from '../reading/tree.ts';
import { oneOrMore, text } from '../schema/shapes.ts';
import type { StepWord } from './step-word.ts';

/** `release: care place`: gives back what an earlier step kept. */
export const release: StepWord = {
  key: 'release',
  schema: oneOrMore('the resource to give back, or a list of them', text('the name of a resource')),
  compile: (tree, step) => {
    const found = itemsOf(tree).map((item) => step.resources.find(item, step.problems));
    const whole = found.filter((resource) => resource !== undefined);
    return whole.length < found.length ? undefined : whole.map((resource) => ({ kind: 'release', resource }) as const);
  },
};
