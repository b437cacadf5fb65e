import { z } from 'zod';
import type { EndPlan } from '../plan/plan.ts';
import type { Distribution } from '../random/distribution.ts';
import type { Desk } from './desk.ts';
import { field, fields, isNothing, type Mapping, type Tree, textOf } from './reading/tree.ts';
import { choice, mapping, named, text, title, value } from './schema/shapes.ts';
import { readTarget } from './steps/step-word.ts';
import { titleOf } from './text-of-title.ts';
import { readDependent } from './values/dependent.ts';
import { expectations } from './values/expectation.ts';
import { readDistribution, readNumber } from './values/read-value.ts';

const returnsSchema = mapping('people who come back: {share: 15 %, after: 180 days, to: intake}', {
  share: value('the share of the people who come back, such as "15 %" or the name of an input'),
  after: value('calendar time until they come back, such as "180 days" or the name of an input'),
  to: text('the step where their new case begins'),
});

const endSchema = z.union(
  [
    z.null(),
    mapping('an end: {title: ..., counts: done}', {
      title: title.optional(),
      collects: choice('charge').optional(),
      costs: value('what each case costs that ends here, such as "200 euro" or the name of an input').optional(),
      counts: choice('done', 'lost', 'elsewhere').optional(),
      returns: returnsSchema.optional(),
    }),
  ],
  { error: 'an end: {title: ..., counts: done}, or nothing' },
);

export const endsSchema = named('the ends of the chain by name: {paid: {collects: charge}}', endSchema);

const counts: Readonly<Record<string, EndPlan['counts']>> = { done: 'done', lost: 'lost', elsewhere: 'elsewhere' };

export function compileEnds(root: Mapping, desk: Desk): readonly EndPlan[] {
  return fields(field(root, 'ends')).flatMap(([name, { value: tree }]) => {
    if (desk.broken.has(tree)) return [];
    const costs = field(tree, 'costs');
    const returnsTree = field(tree, 'returns');
    const returns = returnsTree && readReturns(returnsTree, desk);
    if (returnsTree !== undefined && returns === undefined) return [];
    return [
      {
        name,
        title: titleOf(field(tree, 'title'), name),
        collects: !isNothing(field(tree, 'collects')),
        costs: costs && readDependent(desk, costs, (leaf) => readNumber(desk, leaf, expectations.money)),
        counts: counts[textOf(field(tree, 'counts')) ?? 'done'] ?? 'done',
        returns,
      },
    ];
  });
}

function readReturns(tree: Tree, desk: Desk): EndPlan['returns'] {
  const shareTree = field(tree, 'share');
  const afterTree = field(tree, 'after');
  const toTree = field(tree, 'to');
  const share = shareTree && readDependent(desk, shareTree, (leaf) => readNumber(desk, leaf, expectations.share));
  const after = afterTree && readDependent(desk, afterTree, (leaf) => readTimeAway(leaf, desk));
  const to = toTree && readTarget(desk, toTree);
  return share && after && to && { share, after, to };
}

/** Who could be back at once could go round for ever in no time. */
function readTimeAway(tree: Tree, desk: Desk): Distribution | undefined {
  const after = readDistribution(desk, tree, expectations.duration);
  if (after?.kind !== 'constant' || after.value > 0) return after;
  const expected = 'a time of more than 0';
  return desk.problems.add(tree.at, { code: 'out of bounds', found: textOf(tree) ?? '', expected });
}
