import type { ChosenMeasure } from '../../../experiment/points/chosen-measure.ts';
import type { Estimate, Where } from '../../../experiment/result.ts';
import type {
  DesignAtPoint,
  PlaceVerdict,
  PointEstimate,
  PointResult,
  Sweep,
} from '../../../experiment/sweep/sweep-result.ts';
import { inLanguage, type Language } from '../../../language/text.ts';
import type { DataCell, DataColumn, DataTable, Named } from '../../data/data-table.ts';
import { dataColumns } from '../../data/data-table.ts';
import { estimateCells, estimateKeys } from '../../data/estimates.ts';
import { Labels } from '../../data/labels.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { stateWords } from '../../words/verdicts.ts';
import type { SweepNames } from './sweep-names.ts';
import { headingOf, inUnit, isJammed } from './sweep-names.ts';

/**
 * One row per point, design and measure; a column for each input, in the unit that its heading names. Point 0 is that of the
 * files as they stand. `verdict` is that of the place of the measure, or of the worst place where it is of no resource;
 * `jams_at` names all places that jam in the design at that point.
 */
export function sweepData(sweep: Sweep, names: SweepNames): DataTable {
  const { inputs, asItStands, points } = sweep;
  const labels = new Labels({ designs: names.asDesigns }, names.language);
  const columns = [
    ...inputColumns(sweep, names),
    ...dataColumns(names.language, ['scenario', 'measure', 'where_kind', 'where', 'unit', 'status', ...estimateKeys]),
    ...dataColumns(names.language, ['verdict', 'jams_at']),
  ];
  const first = inputs.map(({ current }) => current);
  const rows = [
    ...rowsAt(sweep, 0, first, asItStands, names, labels),
    ...points.flatMap((point, i) => rowsAt(sweep, i + 1, point.values, point, names, labels)),
  ];
  return { columns, rows };
}

/** The number of the point, and a column for each input in the unit that its heading names. */
export function inputColumns({ inputs }: Sweep, names: SweepNames): readonly DataColumn[] {
  return [
    ...dataColumns(names.language, ['point']),
    ...inputs.map((input, i): DataColumn => {
      const { name, unit } = input;
      const head = headingOf(input, i, names);
      return { key: unit.shown === '' ? name : `${name} (${unit.shown})`, head, holds: 'values' };
    }),
  ];
}

function rowsAt(
  { inputs, designs, measures }: Sweep,
  number: number,
  values: readonly (number | undefined)[],
  result: PointResult,
  { plans, language, place: titleOf }: SweepNames,
  labels: Labels,
): readonly (readonly DataCell[])[] {
  return designs.flatMap(({ key }, design) => {
    const found = result.designs[design];
    if (found === undefined) return [];
    const jams = found.verdicts.filter(isJammed).map(({ place }) => place);
    const start = plans[design]?.period.start ?? '';
    return measures.flatMap(({ measure, kind, whereName, unit }, i): (readonly DataCell[])[] => {
      const measured = found.measures[i];
      if (measured === undefined || measured === null) return [];
      const { status, estimate } = measured;
      return [
        [
          ...[number, ...values.map((value, input) => cellOf(inputs[input], value)), labels.design(key)],
          ...labels.of({ measure, unit, where: whereOf(kind), whereName }),
          ...[labels.status(status), ...estimateCells(withoutNulls(estimate), unit, start)],
          verdictCell(verdictAt(found, kind === 'resource' ? whereName : undefined), language),
          jams.length === 0 ? undefined : { key: jams.join('; '), label: jams.map(titleOf).join('; ') },
        ],
      ];
    });
  });
}

/** Places are found by their name. */
export function whereOf(kind: ChosenMeasure['kind']): Where {
  if (kind === 'chain') return { kind };
  return kind === 'zone end' ? { kind, index: 0, end: 0 } : { kind, index: 0 };
}

function cellOf(input: Sweep['inputs'][number] | undefined, value: number | undefined): DataCell {
  return input === undefined || value === undefined ? undefined : inUnit(input, value);
}

/** Of a place; of the worst where none is named, or the one named is no resource of the design. */
export function verdictAt({ verdicts }: DesignAtPoint, place: string | undefined): PlaceVerdict | undefined {
  const named = place === undefined ? undefined : verdicts.find((verdict) => verdict.place === place);
  return named ?? verdicts[0];
}

function verdictCell(verdict: PlaceVerdict | undefined, language: Language): Named | undefined {
  if (verdict === undefined) return undefined;
  if (isJammed(verdict) && verdict.kind === 'short') return { key: 'jams', label: inLanguage(words.jamming, language) };
  if (verdict.kind !== 'short') return { key: verdict.kind, label: inLanguage(stateWords[verdict.kind], language) };
  return { key: 'slightly short', label: inLanguage(stateWords.slight, language) };
}

export function withoutNulls(estimate: PointEstimate): Estimate {
  const { replications, of } = estimate;
  const orUndefined = (value: number | null) => value ?? undefined;
  return {
    ...{ mean: orUndefined(estimate.mean), low: orUndefined(estimate.low), high: orUndefined(estimate.high) },
    ...{ sd: orUndefined(estimate.sd), p10: orUndefined(estimate.p10), p50: orUndefined(estimate.p50) },
    ...{ p90: orUndefined(estimate.p90), replications: replications ?? 0, ...(of !== null && { of }) },
  };
}
