import type { BranchPlan } from '../../plan/plan.ts';
import { theRest } from '../attributes/read-shares.ts';
import { conditionSchema, readCondition } from '../conditions/read-condition.ts';
import { allDefined } from '../problems.ts';
import { itemsOf, textOf } from '../reading/tree.ts';
import { plainValue, reference, value, word } from '../schema/leaves.ts';
import { either, list, mapping } from '../schema/schema.ts';
import { ownTime, readDependent } from '../values/dependent.ts';
import { expectations, upTo } from '../values/expectation.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { readTarget, type StepContext, stepWord } from './step-word.ts';

const branch = mapping(
  { en: 'a branch: {share: 70 %, to: paid}', nl: 'een tak: {share: 70 %, to: paid}' },
  { examples: [{ share: '70 %', to: 'paid' }, { to: 'screening' }] },
  {
    when: conditionSchema
      .described({
        en: 'which cases may take the branch; all if left out',
        nl: 'welke zaken deze weg mogen nemen; alle als het ontbreekt',
      })
      .optional(),
    share: value(
      {
        en: 'the share of the cases, such as "70 %" or the name of an input',
        nl: 'het deel van de zaken, zoals "70 %" of de naam van een invoergegeven',
      },
      '70 %',
    ).optional(),
    'at most': plainValue(
      { en: 'how often one case may take this branch, such as 2', nl: 'hoe vaak één zaak deze tak mag nemen, zoals 2' },
      2,
    ).optional(),
    after: value(
      {
        en: 'calendar time on the way, such as "30 days" or the name of an input',
        nl: 'de kalendertijd onderweg, zoals "30 days" of de naam van een invoergegeven',
      },
      '30 days',
    ).optional(),
    to: reference(
      'target',
      { en: 'the step or end that the branch leads to', nl: 'de stap of het einde waar de tak heen leidt' },
      'paid',
    ),
  },
);

type Branch = ReturnType<typeof branch.read>;

const expected = {
  en: 'where cases go: a step or end, or a list of branches [{share: 70 %, to: paid}, {to: screening}]',
  nl: 'waar zaken heen gaan: een stap of einde, of een lijst van takken [{share: 70 %, to: paid}, {to: screening}]',
};

const branches = [{ share: '70 %', to: 'paid' }, { to: 'screening' }];

const routeSchema = either(
  { expected, examples: ['care', branches] },
  word(expected, 'care').standingFor('target'),
  list(expected, branch, [branches]),
  branch,
);

/** `next: care`, or branches in order: the first whose share a case falls in; one without a share takes the others. */
export const route = stepWord('next', routeSchema, (tree, step) => {
  if (tree.kind === 'scalar') {
    const to = readTarget(step, tree);
    return to && [{ kind: 'route', branches: [plain(to)] }];
  }
  const compiled = allDefined(itemsOf(tree).map((item) => readBranch(branch.read(item), step)));
  if (compiled?.length === 0) {
    return step.problems.add(tree.at, { code: 'wrong kind', expected, found: 'an empty list' });
  }
  return compiled && [{ kind: 'route', branches: compiled }];
});

function plain(to: BranchPlan['to']): BranchPlan {
  return { when: { kind: 'always' }, share: undefined, atMost: undefined, after: undefined, to };
}

function readBranch(given: Branch, step: StepContext): BranchPlan | undefined {
  const whenTree = given.get('when');
  const shareTree = given.get('share');
  const atMostTree = given.get('at most');
  const afterTree = given.get('after');
  const before = step.problems.count;
  const when: BranchPlan['when'] | undefined =
    whenTree === undefined ? { kind: 'always' } : readCondition(whenTree, step);
  const isRest = textOf(shareTree) === theRest && shareTree !== undefined;
  if (isRest) step.problems.add(shareTree.at, { code: 'rest of a route' });
  const share =
    shareTree && !isRest
      ? readDependent(step, shareTree, (leaf) => readNumber(step, leaf, expectations.share))
      : undefined;
  const atMost =
    atMostTree &&
    readWhole(step, atMostTree, {
      ...expectations.count,
      what: { en: 'a number of times', nl: 'een aantal keren' },
      most: upTo(1_000_000),
    });
  const after =
    afterTree &&
    readDependent(step, afterTree, (leaf) => readDistribution(step, leaf, expectations.duration), undefined, ownTime);
  const to = readTarget(step, given.get('to'));
  return when === undefined || to === undefined || step.problems.count > before
    ? undefined
    : { when, share, atMost, after, to };
}
