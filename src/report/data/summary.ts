import type { Comparison, DesignResult, Measured, MeasureStatus } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { endsInFiles } from '../dates/date-in-words.ts';
import { periodKindWords } from '../words/data.ts';
import type { DataCell, DataTable } from './data-table.ts';
import { dataColumns } from './data-table.ts';
import { estimateCells, estimateKeys, valueCell } from './estimates.ts';
import { Labels } from './labels.ts';

const ofMeasures = ['measure', 'where_kind', 'where', 'unit', 'status'] as const;

/** One row per design, measure and place, with its estimate over the replications. */
export function summaryData(comparison: Comparison, language: Language): DataTable {
  const labels = new Labels(comparison, language);
  const rows = comparison.designs.flatMap(({ key, plan, measures }) =>
    measures.map((each) => [labels.design(key), ...cellsOf(each, plan.period.start, labels)]),
  );
  return { columns: dataColumns(language, ['scenario', ...ofMeasures, ...estimateKeys]), rows };
}

/**
 * The same for each period between policies, numbered from 1; `from` and `until` are its first and its last day, and `policy`
 * is the one that holds or, in a transition, takes over. Undefined where no design has policies.
 */
export function periodsData(comparison: Comparison, language: Language): DataTable | undefined {
  const { designs } = comparison;
  if (designs.every(({ periods }) => periods.length === 0)) return undefined;
  const labels = new Labels(comparison, language);
  const rows = designs.flatMap((design) =>
    design.periods.flatMap(({ kind, policy, from, until, measures }, i) => {
      const { start, horizon } = design.plan.period;
      const period = [
        ...[labels.design(design.key), i + 1, labels.code(kind, periodKindWords[kind]), labels.policy(design, policy)],
        ...endsInFiles(start, { from, until }, horizon),
      ];
      return measures.map((each) => [...period, ...cellsOf(each, start, labels)]);
    }),
  );
  const keys = ['scenario', 'period', 'kind', 'policy', 'from', 'until', ...ofMeasures, ...estimateKeys] as const;
  return { columns: dataColumns(language, keys), rows };
}

function cellsOf(measured: Measured, start: string, labels: Labels): readonly DataCell[] {
  const { status, estimate, unit } = measured;
  return [...labels.of(measured), labels.status(status), ...estimateCells(estimate, unit, start)];
}

/** One value per replication, in order, for each measure of a design, in their order. */
export type ValuesOf = (design: DesignResult, index: number) => Iterable<readonly (number | undefined)[]>;

/** Where all replications are kept. */
const keptValues: ValuesOf = ({ measures }) => measures.map(({ perReplication }) => perReplication);

/**
 * What every single replication saw, one row per design, replication, measure and place. The rows are made as they are read,
 * so that they need not be in memory together.
 */
export function replicationsData(
  comparison: Pick<Comparison, 'designs'>,
  language: Language,
  valuesOf: ValuesOf = keptValues,
): DataTable {
  const keys = ['scenario', 'replication', ...ofMeasures, 'value'] as const;
  return { columns: dataColumns(language, keys), rows: replicationRows(comparison, language, valuesOf) };
}

function* replicationRows(
  comparison: Pick<Comparison, 'designs'>,
  language: Language,
  valuesOf: ValuesOf,
): Generator<readonly DataCell[]> {
  const labels = new Labels(comparison, language);
  for (const [index, design] of comparison.designs.entries()) {
    let place = 0;
    for (const values of valuesOf(design, index)) {
      const measured = design.measures[place++];
      if (measured === undefined) continue;
      const { status, unit } = measured;
      const withheld = status === 'no steady state' || status === 'still inside';
      const [named, labelled] = [labels.design(design.key), labels.of(measured)];
      const [estimated, empty] = [labels.status('estimated'), labels.status(whyEmpty(status))];
      for (const [replication, found] of values.entries()) {
        const value = withheld ? undefined : found;
        const cell = valueCell(value, unit, design.plan.period.start);
        yield [named, replication + 1, ...labelled, value === undefined ? empty : estimated, cell];
      }
    }
  }
}

/** A replication may have seen nothing of a measure that others did see. */
function whyEmpty(status: MeasureStatus): MeasureStatus {
  return status === 'estimated' || status === 'some runs only' ? 'nothing observed' : status;
}
