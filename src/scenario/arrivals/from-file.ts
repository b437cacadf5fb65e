import { day } from '../../plan/units.ts';
import { field, nameOf, textOf } from '../reading/tree.ts';
import { text } from '../schema/shapes.ts';
import type { ArrivalWord } from './arrival-word.ts';

/** `from file: reports-2013.csv`: as they were counted, by month, by day or each at its moment. */
export const fromFile: ArrivalWord = {
  key: 'from file',
  schema: text('the name of a CSV file in the same folder, with a row for each case or with counts'),
  with: ['from', 'until', 'spread'],
  compile: (tree, stream, desk) => {
    if (tree.kind !== 'scalar' || tree.value === null) {
      const expected = 'the name of a CSV file in the same folder, such as reports-2013.csv';
      return desk.problems.add(tree.at, { code: 'wrong kind', expected, found: nameOf(tree) });
    }
    const { counted, faults } = desk.observed.at(tree);
    for (const { at, fault } of faults) desk.problems.add(at, fault);
    if (faults.length > 0) return undefined;
    const start = desk.period.startDay * day;
    const spells = counted.map(({ from, to, count }) => ({ from: from - start, to: to - start, count }));
    const inRun = spells.filter(({ from, to, count }) => {
      const isInside = from === to ? from >= 0 : to > 0;
      return count > 0 && isInside && from < desk.period.horizon;
    });
    if (inRun.length === 0) return desk.problems.add(tree.at, { code: 'no row in the run', found: tree.written });
    const spread = textOf(field(stream, 'spread')) === 'evenly' ? 'evenly' : 'at random';
    return { kind: 'observed', spells: inRun, spread };
  },
};
