/** The study for other programs: values in the unit of the column `unit`, shares as parts of 1. */

import type { Evaluation, FigureAnswer } from '../../../experiment/observed/evaluate.ts';
import type { NotAsked } from '../../../experiment/observed/figure-in-plan.ts';
import type { ObservedFigure, Summed } from '../../../experiment/observed/observed-figure.ts';
import { inLanguage, type Language, type Text } from '../../../language/text.ts';
import { formatDate } from '../../../plan/civil-date.ts';
import type { JsonValue } from '../../../scenario/scenario.ts';
import type { DataCell, DataTable, Named } from '../../data/data-table.ts';
import { heldBy } from '../../data/data-table.ts';
import { fileUnit } from '../../data/labels.ts';
import { measureLabel } from '../../results/measure-label.ts';
import { headWords, placeKindWords } from '../../words/data.ts';
import { evaluationWords, figureWords } from '../../words/evaluation.ts';
import type { EvaluationInWords } from './evaluation-in-words.ts';
import { agrees, placeOf, unitOf } from './evaluation-in-words.ts';

const heads = [
  ...(['scenario', 'row', 'from', 'until', 'measure', 'where_kind', 'where', 'of', 'of_where', 'unit', 'per'] as const),
  ...(['observed', 'count', 'status', 'position', 'band_low', 'middle', 'band_high', 'replications'] as const),
  ...(['probability', 'source', 'name'] as const),
];
/** What they are called in the file, where they are called otherwise. */
const keys: Partial<Readonly<Record<(typeof heads)[number], string>>> = { band_low: 'low', band_high: 'high' };

/** One row for each figure of each design. `probability` allows for all figures that the design is judged by. */
export function evaluationData(inWords: EvaluationInWords): DataTable {
  const { evaluation, language } = inWords;
  const { figures, designs } = evaluation;
  // Of a place that nobody has it is not known what kind it is.
  const isNowhere = (at: number) =>
    designs.every(({ figures: answers }) => statusOf(answers[at]) === ('no such place' satisfies NotAsked));
  const named = (key: string, text: Text): Named => ({ key, label: inLanguage(text, language) });
  const rows = designs.flatMap(({ key, figures: answers }, design) =>
    figures.map((figure, at): readonly DataCell[] => {
      const { of, days, per, value, count, source, row, name } = figure;
      const answer = answers[at];
      const found = answer?.kind === 'judged' ? answer : undefined;
      const status = statusOf(answer);
      return [
        ...[{ key, label: inWords.designs[design] ?? key }, row, formatDate(days.from), formatDate(days.until - 1)],
        ...joined(figure, inWords, isNowhere(at)),
        ...(of === undefined ? [undefined, undefined] : [joined(of, inWords)[0], joined(of, inWords)[2]]),
        ...[unitNamed(figure, language), per === undefined ? undefined : named(per, figureWords[per])],
        ...[value, count, named(status, figureWords[status])],
        ...[found === undefined ? undefined : named(found.position, evaluationWords[found.position])],
        ...[found?.low, found?.middle, found?.high, found?.seen, found?.adjusted, source, name],
      ];
    }),
  );
  const columns = heads.map((head) => {
    return { key: keys[head] ?? head, head: inLanguage(headWords[head], language), holds: heldBy(head) };
  });
  return { columns, rows };
}

/** Measure, kind of place and place; of several that are added up with a plus between them. */
function joined(
  { chosen, plus }: Summed,
  { scenarios, language }: EvaluationInWords,
  isNowhere = false,
): readonly [Named, Named | undefined, Named] {
  const all = [chosen, ...plus];
  const distinct = (cells: readonly Named[]): Named => {
    const several = new Set(cells.map(({ key }) => key)).size === 1 ? cells.slice(0, 1) : cells;
    return { key: several.map(({ key }) => key).join(' + '), label: several.map(({ label }) => label).join(' + ') };
  };
  const places = all.map((each) => ({
    key: each.whereName,
    label: placeOf(each, scenarios, language) ?? inLanguage(placeKindWords[each.kind], language),
  }));
  return [
    distinct(all.map(({ measure }) => ({ key: measure, label: measureLabel(measure, language) }))),
    isNowhere
      ? undefined
      : distinct(all.map(({ kind }) => ({ key: kind, label: inLanguage(placeKindWords[kind], language) }))),
    {
      key: places.map(({ key }) => key).join(' + '),
      label: places.map(({ label }) => label).join(' + '),
    },
  ];
}

function unitNamed(figure: ObservedFigure, language: Language): Named {
  const unit = unitOf(figure);
  return { key: unit, label: fileUnit(unit, language) };
}

function placesJson({ chosen, plus }: Summed): JsonValue {
  return [chosen, ...plus].map(({ measure, kind, whereName }) => ({ measure, whereKind: kind, where: whereName }));
}

function statusOf(judged: FigureAnswer | undefined): keyof typeof figureWords {
  return judged?.kind === 'not judged' ? judged.because : 'judged';
}

export function evaluationJson({ figures, designs, seed, replications }: Evaluation): JsonValue {
  return {
    ...{ seed, replications },
    figures: figures.map((figure) => {
      const { row, of, days, period, per, value, written, count, source } = figure;
      return {
        ...{ row, period, from: formatDate(days.from), to: formatDate(days.until - 1) },
        ...{ sumOf: placesJson(figure), unit: unitOf(figure) },
        of: of === undefined ? null : placesJson(of),
        ...{ value, written, per: per ?? null, count: count ?? null, source: source ?? null },
      };
    }),
    designs: designs.map((design) => ({
      key: design.key,
      agrees: design.probability === undefined ? null : agrees(design),
      probability: design.probability ?? null,
      figures: design.figures.map((judged): JsonValue => {
        if (judged.kind === 'not judged') return { status: judged.because };
        const { position, low, middle, high, adjusted, seen, lacksError } = judged;
        return { status: 'judged', position, low, middle, high, probability: adjusted, replications: seen, lacksError };
      }),
    })),
  };
}
