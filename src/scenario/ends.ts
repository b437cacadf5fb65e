import { z } from 'zod';
import type { EndPlan } from '../model/plan.ts';
import type { Desk } from './desk.ts';
import { field, fields, isNothing, type Mapping, textOf } from './reading/tree.ts';
import { choice, mapping, named, title, value } from './schema/shapes.ts';
import { titleOf } from './text-of-title.ts';
import { readDependent } from './values/dependent.ts';
import { expectations } from './values/expectation.ts';
import { readNumber } from './values/read-value.ts';

const endSchema = z.union(
  [
    z.null(),
    mapping('an end: {title: ..., counts: done}', {
      title: title.optional(),
      collects: choice('charge').optional(),
      costs: value('what each case costs that ends here, such as "200 euro" or the name of an input').optional(),
      counts: choice('done', 'lost', 'elsewhere').optional(),
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
    return [
      {
        name,
        title: titleOf(field(tree, 'title'), name),
        collects: !isNothing(field(tree, 'collects')),
        costs: costs && readDependent(desk, costs, (leaf) => readNumber(desk, leaf, expectations.money)),
        counts: counts[textOf(field(tree, 'counts')) ?? 'done'] ?? 'done',
      },
    ];
  });
}
