import type { CapacityResult, CurvePoint } from '../../../experiment/capacity/capacity-result.ts';
import type { TargetResult } from '../../../experiment/capacity/outcome.ts';
import type { Target } from '../../../experiment/capacity/target.ts';
import { inLanguage, type Language } from '../../../language/text.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { DataCell, DataColumn, DataTable, Named } from '../../data/data-table.ts';
import { dataColumns, heldBy } from '../../data/data-table.ts';
import { estimateCells, estimateKeys } from '../../data/estimates.ts';
import { fileUnit } from '../../data/labels.ts';
import { capacityUnitWords, outcomeWords } from '../../words/capacity.ts';
import { capacityHeadWords as heads, capacityPointWords as points, statusWords } from '../../words/data.ts';
import { estimateInShownUnit, resourceTitle, shownUnit, targetText } from './capacity-names.ts';

const outcomeHeading = ['outcome', 'target', 'unit', 'target_outcome', 'status'] as const;

/**
 * capacity.csv: a row for each number of units that was tried and each target, search after search (from 1). `point` says what a
 * number is besides one that was tried: today's, the first guess, enough, the most that is not enough.
 */
export function curveData({ plan, searches }: CapacityResult, language: Language): DataTable {
  const rows = searches.flatMap(({ resource, units, targets, guess, found, curve }, search) =>
    curve.flatMap((point) => {
      const { steps } = point;
      const isToday = units.today !== undefined && Math.abs(steps - units.today * units.stepsPerUnit) < 1e-9;
      const marks: readonly (keyof typeof points)[] = [
        ...(isToday ? (['today'] as const) : []),
        ...(steps === guess?.steps ? (['first guess'] as const) : []),
        ...(found.kind === 'enough' && steps === found.enough ? (['enough'] as const) : []),
        ...(found.kind === 'enough' && steps === found.notEnough ? (['not enough'] as const) : []),
      ];
      const before = [
        search + 1,
        { key: plan.resources[resource]?.name ?? '', label: resourceTitle(plan, resource, language) },
        { key: units.kind, label: inLanguage(capacityUnitWords[units.kind].axis, language) },
        steps / units.stepsPerUnit,
        { key: marks.join(', '), label: marks.map((mark) => inLanguage(points[mark], language)).join(', ') },
      ];
      return outcomeCells(point, targets, plan, language).map((cells) => [...before, ...cells]);
    }),
  );
  return {
    columns: columnsOf(['search', 'resource', 'units_of', 'units', 'point', ...outcomeHeading], language),
    rows,
  };
}

/** mixes.csv: a row for each mix that was looked at and each target, in the order of looking. */
export function mixesData({ plan, mix, targets }: CapacityResult, language: Language): DataTable {
  const resources = mix?.resources ?? [];
  const rows = (mix?.points ?? []).flatMap(({ steps, point }, i) => {
    const units = resources.map((each, k) => (steps[k] ?? 0) / each.units.stepsPerUnit);
    const cost = resources.reduce((sum, each, k) => sum + each.cost * (units[k] ?? 0), 0);
    return outcomeCells(point, targets, plan, language).map((cells) => [i + 1, ...units, cost, ...cells]);
  });
  const ofEach = resources.map(({ resource }): DataColumn => {
    const head = resourceTitle(plan, resource, language);
    return { key: plan.resources[resource]?.name ?? '', head, holds: 'values' };
  });
  const columns = [
    ...columnsOf(['mix'], language),
    ...ofEach,
    ...columnsOf(['euro_a_year', ...outcomeHeading], language),
  ];
  return { columns, rows };
}

function outcomeCells(
  { outcome, targets: results }: Omit<CurvePoint, 'steps'>,
  targets: readonly Target[],
  plan: Plan,
  language: Language,
): readonly (readonly DataCell[])[] {
  return targets.flatMap((target, i) => {
    const result = results[i];
    if (result === undefined) return [];
    const { unit } = shownUnit(target);
    const { estimate, status } = result;
    const cells =
      estimate === undefined
        ? estimateKeys.map(() => undefined)
        : estimateCells(estimateInShownUnit(estimate, target), unit, plan.period.start);
    return [
      [
        ...[{ key: outcome, label: inLanguage(outcomeWords[outcome], language) }],
        {
          key: target.written,
          label: target.kind === 'measure' ? target.written : targetText(target, { plan }, language),
        },
        { key: unit, label: fileUnit(unit, language) },
        { key: result.outcome, label: inLanguage(outcomeWords[result.outcome], language) },
        ...[statusCell(status, language), ...cells],
      ],
    ];
  });
}

function statusCell(status: TargetResult['status'], language: Language): Named | undefined {
  return status && { key: status, label: inLanguage(statusWords[status], language) };
}

/** Those of an estimate come behind the last. */
function columnsOf(keys: readonly (keyof typeof heads)[], language: Language): readonly DataColumn[] {
  const own = keys.map((key): DataColumn => ({ key, head: inLanguage(heads[key], language), holds: heldBy(key) }));
  return keys.includes('status') ? [...own, ...dataColumns(language, estimateKeys)] : own;
}
