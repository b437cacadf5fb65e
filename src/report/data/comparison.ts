import type { Comparison, Difference, Estimate } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { endsInFiles } from '../dates/date-in-words.ts';
import { isGiven } from '../results/find-difference.ts';
import type { DataCell, DataTable } from './data-table.ts';
import { dataColumns } from './data-table.ts';
import { differenceCells, estimateKeys, valueCell } from './estimates.ts';
import { Labels } from './labels.ts';

/**
 * Paired differences, scenario minus baseline, of every two designs once, in the order of the designs; over the whole period
 * (`period` 0), and over each part of it that policies make, numbered from 1, with its first and its last day. `clear` is
 * empty where there is no interval to judge by; `only_in` names the one design that has the place.
 */
export function comparisonData(comparison: Comparison, language: Language): DataTable {
  const { designs, differences, stretches } = comparison;
  const names = ['baseline', 'scenario', 'measure', 'where_kind', 'where', 'unit', 'status', 'clear'] as const;
  const more = ['baseline_mean', 'scenario_mean', 'only_in', 'period', 'from', 'until'] as const;
  const columns = dataColumns(language, [...names, ...estimateKeys, ...more]);
  const period = designs[0]?.plan.period;
  if (period === undefined) return { columns, rows: [] };
  const { start, startUp, horizon } = period;
  const labels = new Labels(comparison, language);
  const parts = [{ from: startUp, until: horizon, differences }, ...stretches];
  const rows = parts.flatMap(({ from, until, differences: found }, part) =>
    found.map((each) => rowOf(each, [part, ...endsInFiles(start, { from, until }, horizon)], start, labels)),
  );
  return { columns, rows };
}

function rowOf(each: Difference, period: readonly DataCell[], start: string, labels: Labels): readonly DataCell[] {
  const { baseline, other, unit, status, clear, onlyIn, difference, from, to } = each;
  const given = isGiven(each);
  const shown = given ? difference : withoutFigures(difference);
  const only = onlyIn === undefined ? undefined : { baseline, other }[onlyIn];
  const level = ({ mean }: Estimate) => valueCell(mean, unit, start);
  return [
    ...[labels.design(baseline), labels.design(other), ...labels.ofDifference(each), labels.status(status)],
    shown.low === undefined ? undefined : labels.yesOrNo(clear),
    ...differenceCells(shown, unit),
    ...[given ? level(from) : undefined, given ? level(to) : undefined, labels.design(only), ...period],
  ];
}

function withoutFigures({ replications }: Estimate): Estimate {
  const none = { mean: undefined, low: undefined, high: undefined, sd: undefined };
  return { ...none, p10: undefined, p50: undefined, p90: undefined, replications };
}
