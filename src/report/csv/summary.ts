import type { Comparison } from '../../experiment/result.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { estimateCells, estimateHeading } from './estimate-cells.ts';

/** summary.csv: one row per design, measure and place, with its estimate over the replications. */
export function summaryCsv({ designs }: Comparison, dialect: CsvDialect): string {
  const heading = ['scenario', 'measure', 'where_kind', 'where', 'unit', 'status', ...estimateHeading];
  const rows = designs.flatMap(({ key, plan, measures }) =>
    measures.map(({ measure, where, whereName, unit, status, estimate }) => [
      ...[key, measure, where.kind, whereName, unit, status],
      ...estimateCells(estimate, unit, plan.period.start),
    ]),
  );
  return csvText([heading, ...rows], dialect);
}
