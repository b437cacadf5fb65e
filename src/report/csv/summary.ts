import type { Comparison, DesignResult, Measured, MeasureStatus } from '../../experiment/result.ts';
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

const replicationsHeading = ['scenario', 'replication', 'measure', 'where_kind', 'where', 'unit', 'status', 'value'];

/** One value per replication, in order, for each measure of a design, in their order. */
export type ValuesOf = (design: DesignResult, index: number) => Iterable<readonly (number | undefined)[]>;

/** Where all replications are kept. */
const keptValues: ValuesOf = ({ measures }) => measures.map(({ perReplication }) => perReplication);

/**
 * replications.csv: what every single replication saw, one row per design, replication, measure and place. It comes in pieces,
 * one for each measure and place, so that it need not be in memory as a whole.
 */
export function* replicationsCsv(
  { designs }: Pick<Comparison, 'designs'>,
  dialect: CsvDialect,
  valuesOf: ValuesOf = keptValues,
): Generator<string> {
  yield csvText([replicationsHeading], dialect);
  for (const [index, design] of designs.entries()) {
    let place = 0;
    for (const values of valuesOf(design, index)) {
      const measured = design.measures[place++];
      if (measured !== undefined) yield rowsOf(design, measured, values, dialect);
    }
  }
}

function rowsOf(
  { key, plan }: DesignResult,
  { measure, where, whereName, unit, status }: Measured,
  values: readonly (number | undefined)[],
  dialect: CsvDialect,
): string {
  const withheld = status === 'no steady state' || status === 'still inside';
  const rows = values.map((found, replication) => {
    const value = withheld ? undefined : found;
    return [
      ...[key, replication + 1, measure, where.kind, whereName, unit],
      ...[value === undefined ? whyEmpty(status) : 'estimated', valueCell(value, unit, plan.period.start)],
    ];
  });
  const text = csvText(rows, dialect);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** A replication may have seen nothing of a measure that others did see. */
function whyEmpty(status: MeasureStatus): MeasureStatus {
  return status === 'estimated' || status === 'some runs only' ? 'nothing observed' : status;
}
