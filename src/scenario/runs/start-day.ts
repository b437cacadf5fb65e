import { parseDate } from '../../plan/civil-date.ts';
import type { Problems } from '../problems.ts';
import { field, type Mapping, type Tree, textOf } from '../reading/tree.ts';

/** The day number of `runs: {from}`: every date in the file is counted from there. */
export function startDay(root: Mapping, problems: Problems): number | undefined {
  const runs = field(root, 'runs');
  const from = field(runs, 'from');
  const day = from === undefined ? undefined : dayAt(from, problems);
  // Without a first day there is no period to judge; the last day can be wrong by itself all the same.
  const to = field(runs, 'to');
  if (day === undefined && to !== undefined) dayAt(to, problems);
  return day;
}

export function dayAt(tree: Tree, problems: Problems): number | undefined {
  const found = textOf(tree) ?? '';
  const day = parseDate(found);
  if (day === undefined) problems.add(tree.at, { code: 'no such date', found });
  return day;
}
