import type { CapacityResult, CurvePoint } from '../../../experiment/capacity/capacity-result.ts';
import type { Target } from '../../../experiment/capacity/target.ts';
import type { CsvDialect } from '../../data/csv.ts';
import { csvOf } from '../../data/csv.ts';
import type { DataCell } from '../../data/data-table.ts';
import { estimateCells, estimateKeys } from '../../data/estimates.ts';
import { unitOfTarget } from './capacity-names.ts';

const toldHeading = ['outcome', 'target', 'unit', 'target_outcome', 'status', ...estimateKeys] as const;

/**
 * capacity.csv: a row for each number of units that was tried and each target, search after search (from 1). `point` says what a
 * number is besides one that was tried: today's, the first guess, enough, the most that is not enough.
 */
export function curveCsv({ plan, searches }: CapacityResult, dialect: CsvDialect): string {
  const rows = searches.flatMap(({ resource, units, targets, guess, found, curve }, search) =>
    curve.flatMap((point) => {
      const { steps } = point;
      const marks = [
        ...(units.today !== undefined && steps === Math.round(units.today * units.stepsPerUnit) ? ['today'] : []),
        ...(steps === guess?.steps ? ['first guess'] : []),
        ...(found.kind === 'enough' && steps === found.enough ? ['enough'] : []),
        ...(found.kind === 'enough' && steps === found.notEnough ? ['not enough'] : []),
      ];
      const before = [
        search + 1,
        plan.resources[resource]?.name,
        units.kind,
        steps / units.stepsPerUnit,
        marks.join(', '),
      ];
      return told(point, targets, plan.period.start).map((cells) => [...before, ...cells]);
    }),
  );
  return fileOf(['search', 'resource', 'units_of', 'units', 'point', ...toldHeading], rows, dialect);
}

/** mixes.csv: a row for each mix that was looked at and each target, in the order of looking. */
export function mixesCsv({ plan, mix, targets }: CapacityResult, dialect: CsvDialect): string {
  const resources = mix?.resources ?? [];
  const rows = (mix?.points ?? []).flatMap(({ steps, point }, i) => {
    const units = resources.map((each, k) => (steps[k] ?? 0) / each.units.stepsPerUnit);
    const cost = resources.reduce((sum, each, k) => sum + each.cost * (units[k] ?? 0), 0);
    return told(point, targets, plan.period.start).map((cells) => [i + 1, ...units, cost, ...cells]);
  });
  const names = resources.map(({ resource }) => plan.resources[resource]?.name ?? '');
  return fileOf(['mix', ...names, 'euro_a_year', ...toldHeading], rows, dialect);
}

function told(
  { outcome, targets: results }: Omit<CurvePoint, 'steps'>,
  targets: readonly Target[],
  start: string,
): readonly (readonly DataCell[])[] {
  return targets.flatMap((target, i) => {
    const result = results[i];
    if (result === undefined) return [];
    const unit = unitOfTarget(target);
    const { estimate, status } = result;
    const cells = estimate === undefined ? estimateKeys.map(() => undefined) : estimateCells(estimate, unit, start);
    return [[outcome, target.written, unit, result.outcome, status, ...cells]];
  });
}

function fileOf(keys: readonly string[], rows: readonly (readonly DataCell[])[], dialect: CsvDialect): string {
  return csvOf({ columns: keys.map((key) => ({ key, head: key, holds: 'values' })), rows }, dialect);
}
