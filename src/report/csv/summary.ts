import type { Comparison, MeasureStatus } from '../../experiment/result.ts';
import { dateAt, lastDay } from '../../plan/civil-date.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { estimateCells, estimateHeading, valueCell } from './estimate-cells.ts';

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

/**
 * periods.csv: as summary.csv, for each period between policies, numbered from 1; `from` and `until` are its first and its
 * last day, and `policy` is the one that holds or, in a transition, takes over. Undefined where no design has policies.
 */
export function periodsCsv({ designs }: Comparison, dialect: CsvDialect): string | undefined {
  if (designs.every(({ periods }) => periods.length === 0)) return undefined;
  const names = ['scenario', 'period', 'kind', 'policy', 'from', 'until'];
  const places = ['measure', 'where_kind', 'where', 'unit', 'status'];
  const rows = designs.flatMap(({ key, plan, periods }) =>
    periods.flatMap(({ kind, policy, from, until, measures }, i) => {
      const { start } = plan.period;
      const title = policy === undefined ? undefined : plan.policies[policy]?.name;
      const period = [key, i + 1, kind, title, dateAt(start, from), lastDay(start, until)];
      return measures.map(({ measure, where, whereName, unit, status, estimate }) => [
        ...[...period, measure, where.kind, whereName, unit, status],
        ...estimateCells(estimate, unit, start),
      ]);
    }),
  );
  return csvText([[...names, ...places, ...estimateHeading], ...rows], dialect);
}

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
