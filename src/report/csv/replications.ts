import type { Comparison, DesignResult, Measured, MeasureStatus } from '../../experiment/result.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { valueCell } from './estimate-cells.ts';

const heading = ['scenario', 'replication', 'measure', 'where_kind', 'where', 'unit', 'status', 'value'];

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
  yield csvText([heading], dialect);
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
