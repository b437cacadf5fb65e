/** The study for other programs: values in the unit of the column `unit`, shares as parts of 1. */
import type { Evaluation, FigureTold } from '../../../experiment/observed/evaluate.ts';
import type { NotAsked } from '../../../experiment/observed/figure-in-plan.ts';
import type { Summed } from '../../../experiment/observed/observed-figure.ts';
import { formatDate } from '../../../plan/civil-date.ts';
import type { JsonValue } from '../../../scenario/scenario.ts';
import type { CsvDialect } from '../../data/csv.ts';
import { csvOf } from '../../data/csv.ts';
import type { DataCell } from '../../data/data-table.ts';
import { agrees, unitOf } from './told-evaluation.ts';

const heads = [
  ...['scenario', 'row', 'from', 'until', 'measure', 'where_kind', 'where', 'of', 'of_where', 'unit', 'per'],
  ...['observed', 'count', 'status', 'position', 'low', 'middle', 'high', 'replications', 'probability', 'source'],
];

/** One row for each figure of each design. `probability` allows for all figures that the design is judged by. */
export function evaluationCsv({ figures, designs }: Evaluation, dialect: CsvDialect): string {
  // Of a place that nobody has it is not known what kind it is.
  const isNowhere = (at: number) =>
    designs.every(({ figures: told }) => statusOf(told[at]) === ('no such place' satisfies NotAsked));
  const rows = designs.flatMap(({ key, figures: told }) =>
    figures.map((figure, at): readonly DataCell[] => {
      const { of, days, per, value, count, source, row } = figure;
      const answer = told[at];
      const found = answer?.kind === 'told' ? answer : undefined;
      return [
        ...[key, row, formatDate(days.from), formatDate(days.until - 1)],
        ...joined(figure, isNowhere(at)),
        ...(of === undefined ? [undefined, undefined] : [joined(of)[0], joined(of)[2]]),
        ...[unitOf(figure), per],
        ...[value, count, statusOf(answer), found?.position, found?.low, found?.middle, found?.high],
        ...[found?.seen, found?.adjusted, source],
      ];
    }),
  );
  return csvOf({ columns: heads.map((key) => ({ key, head: key, holds: 'values' })), rows }, dialect);
}

/** Measure, kind of place and place; of several that are added up with a plus between them. */
function joined({ chosen, plus }: Summed, isNowhere = false): readonly string[] {
  const all = [chosen, ...plus];
  const distinct = (values: readonly string[]) =>
    (new Set(values).size === 1 ? values.slice(0, 1) : values).join(' + ');
  return [
    distinct(all.map(({ measure }) => measure)),
    isNowhere ? '' : distinct(all.map(({ kind }) => kind)),
    all.map(({ whereName }) => whereName).join(' + '),
  ];
}

function placesJson({ chosen, plus }: Summed): JsonValue {
  return [chosen, ...plus].map(({ measure, kind, whereName }) => ({ measure, kind, where: whereName }));
}

function statusOf(told: FigureTold | undefined): string {
  return told?.kind === 'not told' ? told.because : 'told';
}

export function evaluationJson({ figures, designs, seed, replications }: Evaluation): JsonValue {
  return {
    ...{ seed, replications },
    figures: figures.map((figure) => {
      const { row, of, days, period, per, value, written, count, source } = figure;
      return {
        ...{ row, period, from: formatDate(days.from), until: formatDate(days.until - 1) },
        ...{ sumOf: placesJson(figure), unit: unitOf(figure) },
        of: of === undefined ? null : placesJson(of),
        ...{ value, written, per: per ?? null, count: count ?? null, source: source ?? null },
      };
    }),
    designs: designs.map((design) => ({
      key: design.key,
      agrees: design.probability === undefined ? null : agrees(design),
      probability: design.probability ?? null,
      figures: design.figures.map((told): JsonValue => {
        if (told.kind === 'not told') return { status: told.because };
        const { position, low, middle, high, adjusted, seen, lacksError } = told;
        return { status: 'told', position, low, middle, high, probability: adjusted, replications: seen, lacksError };
      }),
    })),
  };
}
