import type { Estimate } from '../../../experiment/result.ts';
import type {
  DesignAtPoint,
  PlaceVerdict,
  PointEstimate,
  PointResult,
  Sweep,
} from '../../../experiment/sweep/sweep-result.ts';
import type { CsvCell, CsvDialect } from '../../csv/dialect.ts';
import { csvText } from '../../csv/dialect.ts';
import { estimateCells, estimateHeading } from '../../csv/estimate-cells.ts';
import type { SweepNames } from './sweep-names.ts';
import { inUnit, isJammed } from './sweep-names.ts';

/**
 * sweep.csv: one row per point, design and measure; a column for each input, in the unit that its heading names. Point 0 is that
 * of the files as they stand. `verdict` is that of the place of the measure, or of the worst place where it is of no place;
 * `jams_at` names all places that jam in the design at that point.
 */
export function sweepCsv(sweep: Sweep, { plans }: SweepNames, dialect: CsvDialect): string {
  const { inputs, designs, measures, asItStands, points } = sweep;
  const heading = [
    'point',
    ...inputs.map(({ name, unit }) => (unit.shown === '' ? name : `${name} (${unit.shown})`)),
    ...['scenario', 'measure', 'where_kind', 'where', 'unit', 'status', ...estimateHeading, 'verdict', 'jams_at'],
  ];
  const rowsAt = (number: number, values: readonly (number | undefined)[], result: PointResult) =>
    designs.flatMap(({ key }, design) => {
      const found = result.designs[design];
      if (found === undefined) return [];
      const jams = found.verdicts.filter(isJammed).map(({ place }) => place);
      const start = plans[design]?.period.start ?? '';
      return measures.flatMap(({ measure, kind, whereName, unit }, i): CsvCell[][] => {
        const measured = found.measures[i];
        if (measured === undefined || measured === null) return [];
        const { status, estimate } = measured;
        const at = [...values.map((value, input) => cellOf(inputs[input], value)), key];
        const verdict = verdictText(verdictAt(found, kind === 'resource' ? whereName : undefined));
        return [
          [number, ...at, measure, kind, whereName, unit, status].concat(
            estimateCells(withoutNulls(estimate), unit, start),
            verdict,
            jams.join('; '),
          ),
        ];
      });
    });
  const first = inputs.map(({ current }) => current);
  const rows = [...rowsAt(0, first, asItStands), ...points.flatMap((point, i) => rowsAt(i + 1, point.values, point))];
  return csvText([heading, ...rows], dialect);
}

function cellOf(input: Sweep['inputs'][number] | undefined, value: number | undefined): CsvCell {
  return input === undefined || value === undefined ? undefined : inUnit(input, value);
}

/** Of a place; of the worst where none is named, or the one named is no resource of the design. */
export function verdictAt({ verdicts }: DesignAtPoint, place: string | undefined): PlaceVerdict | undefined {
  const named = place === undefined ? undefined : verdicts.find((verdict) => verdict.place === place);
  return named ?? verdicts[0];
}

function verdictText(verdict: PlaceVerdict | undefined): string | undefined {
  if (verdict?.kind !== 'short') return verdict?.kind;
  return verdict.slight ? 'slightly short' : 'jams';
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
