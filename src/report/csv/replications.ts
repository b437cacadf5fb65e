import type { Comparison, MeasureStatus } from '../../experiment/result.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { valueCell } from './estimate-cells.ts';

/** replications.csv: what every single replication saw, one row per design, replication, measure and place. */
export function replicationsCsv({ designs }: Comparison, dialect: CsvDialect): string {
  const heading = ['scenario', 'replication', 'measure', 'where_kind', 'where', 'unit', 'status', 'value'];
  const rows = designs.flatMap(({ key, plan, measures }) =>
    measures.flatMap(({ measure, where, whereName, unit, perReplication, status }) =>
      perReplication.map((value, replication) => [
        ...[key, replication + 1, measure, where.kind, whereName, unit],
        ...[value === undefined ? whyEmpty(status) : 'estimated', valueCell(value, unit, plan.period.start)],
      ]),
    ),
  );
  return csvText([heading, ...rows], dialect);
}

/** A replication may have seen nothing of a measure that others did see. */
function whyEmpty(status: MeasureStatus): MeasureStatus {
  return status === 'estimated' || status === 'some runs only' ? 'nothing observed' : status;
}
