import type { Comparison } from '../../experiment/result.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { differenceCells, estimateHeading } from './estimate-cells.ts';

/**
 * comparison.csv: paired differences, other minus baseline. `clear` is empty where there is no interval to judge by.
 */
export function comparisonCsv({ differences }: Comparison, dialect: CsvDialect): string {
  const names = ['baseline', 'scenario', 'measure', 'where_kind', 'where', 'unit', 'status', 'clear'];
  const rows = differences.map(({ baseline, other, measure, where, whereName, unit, status, clear, difference }) => [
    ...[baseline, other, measure, where.kind, whereName, unit, status],
    difference.low === undefined ? undefined : clear ? 'yes' : 'no',
    ...differenceCells(difference, unit),
  ]);
  return csvText([[...names, ...estimateHeading], ...rows], dialect);
}
