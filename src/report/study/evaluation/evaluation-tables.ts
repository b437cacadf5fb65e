import { fill, inLanguage } from '../../../language/text.ts';
import { formatNumber } from '../../figures/number-format.ts';
import type { Table } from '../../tables/table.ts';
import { numbers, words as text } from '../../tables/table.ts';
import { evaluationTableWords as heads, evaluationWords as words } from '../../words/evaluation.ts';
import { rangeWords } from '../../words/units.ts';
import type { EvaluationInWords } from './evaluation-in-words.ts';
import { bandText } from './evaluation-in-words.ts';

/** Every figure beside the band of each design. */
export function figuresTable(inWords: EvaluationInWords): Table {
  const { evaluation, labels, observed, designs, language } = inWords;
  return {
    caption: inLanguage(heads.caption, language),
    columns: [
      text(inLanguage(heads.figure, language)),
      numbers(inLanguage(heads.observed, language)),
      ...(designs.length === 1 ? [numbers(inLanguage(heads.expected, language))] : designs.map(numbers)),
    ],
    rows: labels.map((label, at) => [
      label,
      observed[at] ?? '',
      ...evaluation.designs.map((_, i) => cell(inWords, i, at)),
    ]),
  };
}

function cell({ evaluation, language }: EvaluationInWords, design: number, at: number): string {
  const [of, figure] = [evaluation.figures[at], evaluation.designs[design]?.figures[at]];
  if (of === undefined || figure?.kind !== 'judged') return inLanguage(rangeWords.nothing, language);
  const position = inLanguage(words[figure.position], language);
  return fill(heads.cell, language, { band: bandText(of, figure, language), position });
}

/** As the table has them, with where they come from. */
export function sourcesTable({ evaluation, labels, measured, observed, language }: EvaluationInWords): Table {
  const nothing = inLanguage(rangeWords.nothing, language);
  return {
    caption: inLanguage(heads.details, language),
    columns: [
      ...[
        text(inLanguage(heads.figure, language)),
        text(inLanguage(heads.measured, language)),
        numbers(inLanguage(heads.observed, language)),
      ],
      numbers(inLanguage(heads.of, language)),
      ...[numbers(inLanguage(heads.row, language)), text(inLanguage(heads.source, language))],
    ],
    rows: evaluation.figures.map(({ count, source, row }, at) => [
      ...[labels[at] ?? '', measured[at] ?? '', observed[at] ?? ''],
      count === undefined ? nothing : formatNumber(count, 0, language),
      ...[String(row), source ?? nothing],
    ]),
  };
}
