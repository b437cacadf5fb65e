import type { Context } from '../context.ts';
import { field, type Tree, textOf } from '../reading/tree.ts';
import { readMoment } from '../values/by-date.ts';

/** `first:` of a stream: a date or a time after the start; undefined is after one gap. */
export function readFirst(
  stream: Tree,
  context: Context,
): { readonly first: number | undefined; readonly isRight: boolean } {
  const tree = field(stream, 'first');
  if (tree === undefined) return { first: undefined, isRight: true };
  const found = textOf(tree) ?? '';
  const first = readMoment(context, found, tree.at);
  if (first !== undefined && first < 0) context.problems.add(tree.at, { code: 'outside the run', found });
  return { first, isRight: first !== undefined && first >= 0 };
}
