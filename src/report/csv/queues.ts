import type { Comparison } from '../../experiment/result.ts';
import { firstOf, lastOf } from '../dates/calendar-in-words.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';

/**
 * queues.csv: the number waiting, in use and in hand, averaged over stretches of time, over the replications. `date` is the
 * first day of a stretch and `until` its last; where they are shorter than a day, the moments at which it begins and ends.
 * `whole` is no for what is left of a stretch between two dates that cut the run.
 */
export function queuesCsv({ designs }: Comparison, dialect: CsvDialect): string {
  const stretch = ['date', 'until', 'stretch', 'whole'];
  const heading = ['scenario', ...stretch, 'where_kind', 'where', 'quantity', 'mean', 'p05', 'p50', 'p95'];
  const rows = designs.flatMap(({ key, plan, series }) =>
    series.flatMap(({ where, whereName, quantity, cells, mean, p05, p50, p95 }) =>
      cells.map((cell, i) => [
        ...[key, firstOf(plan.period.start, cell), lastOf(plan.period.start, cell), cell.grain],
        ...[cell.whole ? 'yes' : 'no', where.kind, whereName, quantity, mean[i], p05[i], p50[i], p95[i]],
      ]),
    ),
  );
  return csvText([heading, ...rows], dialect);
}
