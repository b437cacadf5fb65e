import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { calendarLabel, firstOf, lastOf } from '../dates/calendar-in-words.ts';
import type { DataTable } from './data-table.ts';
import { dataColumns } from './data-table.ts';
import { estimateCells, estimateKeys } from './estimates.ts';
import { Labels } from './labels.ts';

/**
 * What happened in each calendar year, quarter or month of the measured period. `from` and `until` are the first and the
 * last day of it that count; `whole` is no where that is not all of it.
 */
export function calendarData(comparison: Comparison, language: Language): DataTable {
  const labels = new Labels(comparison, language);
  const keys = ['scenario', 'period', 'from', 'until', 'whole', 'measure', 'where_kind', 'where', 'unit'] as const;
  const rows = comparison.designs.flatMap(({ key, plan, calendar }) =>
    calendar.flatMap(({ cell, measures }) => {
      const { start } = plan.period;
      const period = [
        ...[labels.design(key), calendarLabel(start, cell), firstOf(start, cell), lastOf(start, cell)],
        labels.yesOrNo(cell.whole),
      ];
      return measures.map((each) => [...period, ...labels.of(each), ...estimateCells(each.estimate, each.unit, start)]);
    }),
  );
  return { columns: dataColumns(language, [...keys, ...estimateKeys]), rows };
}
