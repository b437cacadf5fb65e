import type { Comparison, Difference, Estimate } from '../../experiment/result.ts';
import { dateAt, lastDay } from '../../plan/civil-date.ts';
import { isGiven } from '../results/find-difference.ts';
import type { CsvCell, CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';
import { differenceCells, estimateHeading, valueCell } from './estimate-cells.ts';

/**
 * comparison.csv: paired differences, scenario minus baseline, of every two designs once, in the order of the designs; over
 * the whole period (`period` 0), and over each part of it that policies make, numbered from 1, with its first and its last
 * day. `clear` is empty where there is no interval to judge by; `only_in` names the one design that has the place.
 */
export function comparisonCsv({ designs, differences, stretches }: Comparison, dialect: CsvDialect): string {
  const names = ['baseline', 'scenario', 'measure', 'where_kind', 'where', 'unit', 'status', 'clear'];
  const more = ['baseline_mean', 'scenario_mean', 'only_in', 'period', 'from', 'until'];
  const heading = [...names, ...estimateHeading, ...more];
  const period = designs[0]?.plan.period;
  if (period === undefined) return csvText([heading], dialect);
  const { start, startUp, horizon } = period;
  const parts = [{ from: startUp, until: horizon, differences }, ...stretches];
  const rows = parts.flatMap(({ from, until, differences: found }, part) =>
    found.map((each) => rowOf(each, [part, dateAt(start, from), lastDay(start, until)], start)),
  );
  return csvText([heading, ...rows], dialect);
}

function rowOf(each: Difference, period: readonly CsvCell[], start: string): readonly CsvCell[] {
  const { baseline, other, measure, where, whereName, unit, status, clear, onlyIn, difference, from, to } = each;
  const given = isGiven(each);
  const told = given ? difference : withoutFigures(difference);
  const reading = told.low === undefined ? undefined : clear ? 'yes' : 'no';
  const only = onlyIn === undefined ? undefined : { baseline, other }[onlyIn];
  const level = ({ mean }: Estimate) => valueCell(mean, unit, start);
  return [
    ...[baseline, other, measure, where.kind, whereName, unit, status, reading],
    ...differenceCells(told, unit),
    ...[given ? level(from) : undefined, given ? level(to) : undefined, only, ...period],
  ];
}

function withoutFigures({ replications }: Estimate): Estimate {
  const none = { mean: undefined, low: undefined, high: undefined, sd: undefined };
  return { ...none, p10: undefined, p50: undefined, p90: undefined, replications };
}
