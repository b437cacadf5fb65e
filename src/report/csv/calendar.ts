import type { Comparison } from '../../experiment/result.ts';
import { calendarLabel, firstOf, lastOf } from '../dates/calendar-in-words.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { estimateCells, estimateHeading } from './estimate-cells.ts';

/**
 * calendar.csv: what happened in each calendar year, quarter or month of the measured period. `from` and `until` are the
 * first and the last day of it that count; `whole` is no where that is not all of it.
 */
export function calendarCsv({ designs }: Comparison, dialect: CsvDialect): string {
  const names = ['scenario', 'period', 'from', 'until', 'whole', 'measure', 'where_kind', 'where', 'unit'];
  const rows = designs.flatMap(({ key, plan, calendar }) =>
    calendar.flatMap(({ cell, measures }) => {
      const { start } = plan.period;
      const period = [
        ...[key, calendarLabel(start, cell), firstOf(start, cell), lastOf(start, cell)],
        cell.whole ? 'yes' : 'no',
      ];
      return measures.map(({ measure, where, whereName, unit, estimate }) => [
        ...[...period, measure, where.kind, whereName, unit],
        ...estimateCells(estimate, unit, start),
      ]);
    }),
  );
  return csvText([[...names, ...estimateHeading], ...rows], dialect);
}
