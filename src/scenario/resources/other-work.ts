import type { Context } from '../context.ts';
import { field, nameOf, type Tree } from '../reading/tree.ts';
import { expectations } from '../values/expectation.ts';
import { percent } from '../values/percent.ts';
import { readNumber } from '../values/read-value.ts';

/** What part of a resource works outside the chain: 0 where nothing is said, undefined where it is wrong. */
export function readOtherWork(context: Context, resource: Tree): number | undefined {
  const tree = field(resource, 'other work');
  if (tree === undefined) return 0;
  const share = readNumber(context, tree, expectations.share);
  if (share === undefined || share < 1) return share;
  const found = tree.kind === 'scalar' ? context.arithmetic.origin(tree) : tree;
  const expected = 'a share of less than 100 %';
  return context.problems.add(found.at, { code: 'out of bounds', found: nameOf(found), expected });
}

/** Whole units that are left for the chain. @param tree where the units were written */
export function leftOf(context: Context, tree: Tree, units: number, otherWork: number): number | undefined {
  const left = units * (1 - otherWork);
  const rounded = Math.round(left);
  if (Math.abs(left - rounded) <= 1e-9 * Math.max(1, left)) return rounded;
  return context.problems.add(tree.at, {
    code: 'other work leaves parts',
    found: nameOf(tree),
    share: percent(otherWork),
    left,
  });
}
