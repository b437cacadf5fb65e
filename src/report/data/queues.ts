import type { Comparison } from '../../experiment/result.ts';
import type { Cell } from '../../experiment/time/cells.ts';
import type { Language } from '../../language/text.ts';
import { firstOf, lastOf } from '../dates/calendar-in-words.ts';
import type { DataCell, DataTable } from './data-table.ts';
import { dataColumns } from './data-table.ts';
import { Labels } from './labels.ts';

/**
 * The number waiting, in use and in hand, averaged over stretches of time, over the replications. `date` is the first day of
 * a stretch and `until` its last; where they are shorter than a day, the moments at which it begins and ends. `whole` is no
 * for what is left of a stretch between two dates that cut the run.
 */
export function queuesData(comparison: Comparison, language: Language): DataTable {
  const labels = new Labels(comparison, language);
  const stretch = ['date', 'until', 'stretch', 'whole'] as const;
  const place = ['where_kind', 'where', 'quantity'] as const;
  const rows = comparison.designs.flatMap(({ key, plan, series }) => {
    const design = labels.design(key);
    // All lists of a design are averaged over the same stretches, as a rule.
    const stretches = new Map<Cell, readonly DataCell[]>();
    const stretchOf = (cell: Cell) => {
      const known = stretches.get(cell) ?? stretchCells(cell, plan.period.start, labels);
      stretches.set(cell, known);
      return known;
    };
    return series.flatMap(({ where, whereName, quantity, cells, mean, p05, p50, p95 }) => {
      const named = [...labels.place({ where, whereName }), labels.quantity(quantity)];
      return cells.map((cell, i) => [design, ...stretchOf(cell), ...named, mean[i], p05[i], p50[i], p95[i]]);
    });
  });
  return { columns: dataColumns(language, ['scenario', ...stretch, ...place, 'mean', 'p05', 'p50', 'p95']), rows };
}

function stretchCells(cell: Cell, start: string, labels: Labels): readonly DataCell[] {
  return [firstOf(start, cell), lastOf(start, cell), labels.grain(cell), labels.yesOrNo(cell.whole)];
}
