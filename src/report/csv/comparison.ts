import type { Comparison, Estimate } from '../../experiment/result.ts';
import { isGiven } from '../find-difference.ts';
import type { CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { differenceCells, estimateHeading } from './estimate-cells.ts';

/**
 * comparison.csv: paired differences, other minus baseline. `clear` is empty where there is no interval to judge by.
 */
export function comparisonCsv({ differences }: Comparison, dialect: CsvDialect): string {
  const names = ['baseline', 'scenario', 'measure', 'where_kind', 'where', 'unit', 'status', 'clear'];
  const rows = differences.map((each) => {
    const { baseline, other, measure, where, whereName, unit, status, clear, difference } = each;
    const told = isGiven(each) ? difference : withoutFigures(difference);
    const reading = told.low === undefined ? undefined : clear ? 'yes' : 'no';
    return [baseline, other, measure, where.kind, whereName, unit, status, reading, ...differenceCells(told, unit)];
  });
  return csvText([[...names, ...estimateHeading], ...rows], dialect);
}

function withoutFigures({ replications }: Estimate): Estimate {
  const none = { mean: undefined, low: undefined, high: undefined, sd: undefined };
  return { ...none, p10: undefined, p50: undefined, p90: undefined, replications };
}
