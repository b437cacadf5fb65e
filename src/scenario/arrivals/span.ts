import type { Context } from '../context.ts';
import { field, type Tree, textOf } from '../reading/tree.ts';
import { readMoment } from '../values/by-date.ts';

/** When cases arrive, in seconds from the start of the run. */
interface Span {
  /** Included. */
  readonly from: number;
  /** Excluded; Infinity where the stream does not stop. */
  readonly until: number;
}

/** `from:` and `until:` of a stream, both within the run. */
export function readSpan(stream: Tree, context: Context): Span | undefined {
  const fromTree = field(stream, 'from');
  const untilTree = field(stream, 'until');
  const { horizon } = context.period;
  const from = fromTree === undefined ? 0 : readDay(fromTree, context, (moment) => moment < horizon);
  const until =
    untilTree === undefined ? Number.POSITIVE_INFINITY : readDay(untilTree, context, (moment) => moment <= horizon);
  if (from === undefined || until === undefined) return undefined;
  if (untilTree === undefined || until > from) return { from, until };
  const expected = `a moment after ${textOf(fromTree) ?? 'the run begins'}`;
  return context.problems.add(untilTree.at, { code: 'out of bounds', found: textOf(untilTree) ?? '', expected });
}

function readDay(tree: Tree, context: Context, isDuring: (moment: number) => boolean): number | undefined {
  const found = textOf(tree) ?? '';
  const moment = readMoment(context, found, tree.at);
  if (moment === undefined) return undefined;
  if (moment < 0) return context.problems.add(tree.at, { code: 'outside the run', found });
  if (isDuring(moment)) return moment;
  return context.problems.add(tree.at, { code: 'out of bounds', found, expected: 'a moment before the run ends' });
}
