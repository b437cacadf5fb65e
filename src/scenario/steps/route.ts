import { z } from 'zod';
import type { BranchPlan } from '../../plan/plan.ts';
import { allDefined } from '../all-defined.ts';
import { conditionSchema } from '../conditions/condition-schema.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { field, itemsOf, type Tree } from '../reading/tree.ts';
import { mapping, plainValue, text, value } from '../schema/shapes.ts';
import { readDependent } from '../values/dependent.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { readTarget, type StepDesk, type StepWord } from './step-word.ts';

const branch = mapping('a branch: {share: 70 %, to: paid}', {
  when: conditionSchema.optional(),
  share: value('the share of the cases, such as "70 %" or the name of an input').optional(),
  'at most': plainValue('how often one case may take this branch, such as 2').optional(),
  after: value('calendar time on the way, such as "30 days" or the name of an input').optional(),
  to: text('the step or end that the branch leads to'),
});

const expected = 'where cases go: a step or end, or a list of branches [{share: 70 %, to: paid}, {to: screening}]';

/** `next: care`, or branches in order: the first whose share a case falls in; one without a share takes the others. */
export const route: StepWord = {
  key: 'next',
  schema: z.union([z.string(), z.array(branch), branch], { error: expected }).meta({ description: expected }),
  compile: (tree, step) => {
    if (tree.kind === 'scalar') {
      const to = readTarget(step, tree);
      return to && [{ kind: 'route', branches: [plain(to)] }];
    }
    const branches = allDefined(itemsOf(tree).map((item) => readBranch(item, step)));
    if (branches?.length === 0) {
      return step.problems.add(tree.at, { code: 'wrong kind', expected, found: 'an empty list' });
    }
    return branches && [{ kind: 'route', branches }];
  },
};

function plain(to: BranchPlan['to']): BranchPlan {
  return { when: { kind: 'always' }, share: undefined, atMost: undefined, after: undefined, to };
}

function readBranch(tree: Tree, step: StepDesk): BranchPlan | undefined {
  const whenTree = field(tree, 'when');
  const shareTree = field(tree, 'share');
  const atMostTree = field(tree, 'at most');
  const afterTree = field(tree, 'after');
  const toTree = field(tree, 'to');
  const before = step.problems.count;
  const when: BranchPlan['when'] | undefined =
    whenTree === undefined ? { kind: 'always' } : readCondition(whenTree, step);
  const share = shareTree && readDependent(step, shareTree, (leaf) => readNumber(step, leaf, expectations.share));
  const atMost =
    atMostTree &&
    readWhole(step, atMostTree, { ...expectations.number, what: 'number of times', low: 1, structural: true });
  const after =
    afterTree && readDependent(step, afterTree, (leaf) => readDistribution(step, leaf, expectations.duration));
  const to = toTree && readTarget(step, toTree);
  return when === undefined || to === undefined || step.problems.count > before
    ? undefined
    : { when, share, atMost, after, to };
}
