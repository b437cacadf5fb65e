import { looksAtCase } from '../../plan/conditions.ts';
import { conditionSchema } from '../conditions/condition-schema.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { field } from '../reading/tree.ts';
import { mapping, text } from '../schema/shapes.ts';
import { readTarget, type StepWord } from './step-word.ts';

/** `gate: {open while: "care place waiting < 40", reopens: "care place waiting < 25", closed to: summons}` */
export const gate: StepWord = {
  key: 'gate',
  schema: mapping('a gate: {open while: "care place waiting < 40", closed to: summons}', {
    'open while': conditionSchema,
    reopens: conditionSchema.optional(),
    'closed to': text('the step or end for cases that find the gate closed'),
  }),
  compile: (tree, step) => {
    const openTree = field(tree, 'open while');
    const reopensTree = field(tree, 'reopens');
    const closedTree = field(tree, 'closed to');
    if (openTree === undefined || closedTree === undefined) return undefined;
    const openWhile = readCondition(openTree, step);
    const reopens = reopensTree === undefined ? openWhile : readCondition(reopensTree, step);
    const closedTo = readTarget(step, closedTree);
    if (openWhile === undefined || reopens === undefined || closedTo === undefined) return undefined;
    if (reopensTree !== undefined && (looksAtCase(openWhile) || looksAtCase(reopens))) {
      return step.problems.add(tree.at, { code: 'gate looks at the case', step: step.step.name });
    }
    return [{ kind: 'gate', openWhile, reopens, closedTo }];
  },
};
