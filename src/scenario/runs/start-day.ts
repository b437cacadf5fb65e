import { parseDate } from '../../model/civil-date.ts';
import type { Problems } from '../problems.ts';
import { field, type Mapping, type Tree, textOf } from '../reading/tree.ts';

/** The day number of `runs: {from}`: every date in the file is counted from there. */
export function startDay(root: Mapping, problems: Problems): number | undefined {
  const from = field(field(root, 'runs'), 'from');
  return from === undefined ? undefined : dayAt(from, problems);
}

export function dayAt(tree: Tree, problems: Problems): number | undefined {
  const found = textOf(tree) ?? '';
  const day = parseDate(found);
  if (day === undefined) problems.add(tree.at, { code: 'no such date', found });
  return day;
}
