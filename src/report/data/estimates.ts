import type { Estimate, Unit } from '../../experiment/result.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import type { DataCell } from './data-table.ts';

export const estimateKeys = ['mean', 'ci_low', 'ci_high', 'sd', 'p10', 'p50', 'p90', 'replications'] as const;

/** A value as its unit has it: a moment becomes a date. */
export function valueCell(value: number | undefined, unit: Unit, start: string): DataCell {
  return unit === 'date' && value !== undefined ? dateAt(start, Math.max(0, value)) : value;
}

/** The cells of {@link estimateKeys}. The spread of a date is in days. */
export function estimateCells(estimate: Estimate, unit: Unit, start: string): readonly DataCell[] {
  const cell = (value: number | undefined) => valueCell(value, unit, start);
  const { mean, low, high, sd, p10, p50, p90, replications } = estimate;
  const spread = unit === 'date' && sd !== undefined ? sd / day : sd;
  return [cell(mean), cell(low), cell(high), spread, cell(p10), cell(p50), cell(p90), replications];
}

/** A difference between dates is a number of days. */
export function differenceCells(estimate: Estimate, unit: Unit): readonly DataCell[] {
  const cell = (value: number | undefined) => (unit === 'date' && value !== undefined ? value / day : value);
  const { mean, low, high, sd, p10, p50, p90, replications } = estimate;
  return [...[mean, low, high, sd, p10, p50, p90].map(cell), replications];
}
