import type { Comparison } from '../../experiment/result.ts';
import { dateAt } from '../civil-date.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';

/** queues.csv: the number waiting, in use and in hand at regular moments, over the replications. */
export function queuesCsv({ designs }: Comparison, dialect: CsvDialect): string {
  const heading = ['scenario', 'date', 'where_kind', 'where', 'quantity', 'mean', 'p05', 'p50', 'p95'];
  const rows = designs.flatMap(({ key, plan, series }) =>
    series.flatMap(({ where, whereName, quantity, at, mean, p05, p50, p95 }) =>
      at.map((moment, i) => [
        ...[key, dateAt(plan.period.start, moment), where.kind, whereName, quantity],
        ...[mean[i], p05[i], p50[i], p95[i]],
      ]),
    ),
  );
  return csvText([heading, ...rows], dialect);
}
