import type { BreakingPoint } from '../../../experiment/uncertainty/breaking-points.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import type { Table } from '../../tables/table.ts';
import { numbers, words } from '../../tables/table.ts';
import { sensitivityTableWords as heads, turnWords, whyFixedWords } from '../../words/sensitivity.ts';
import { byEffect, byShare } from './order.ts';
import type { SensitivityInWords } from './sensitivity-in-words.ts';
import { partText } from './sensitivity-in-words.ts';

function titleOf({ titles }: SensitivityInWords, input: number): string {
  return titles[input] ?? '';
}

/** Parts of the variance; nothing where there are none. */
export function sharesTable(inWords: SensitivityInWords): readonly Table[] {
  const { study, language, inFile, range } = inWords;
  const rows = byShare(study).map(({ input, first, total }) => [
    ...[titleOf(inWords, input), inFile[input] ?? '', range[input] ?? ''],
    ...[partText(first, language), partText(total, language)],
  ]);
  if (rows.length === 0) return [];
  const columns = [
    ...[heads.input, heads.value, heads.range].map((head) => words(inLanguage(head, language))),
    ...[heads.first, heads.total].map((head) => numbers(inLanguage(head, language))),
  ];
  return [{ caption: inLanguage(heads.shares, language), columns, rows }];
}

/** @param most rows; all where it is not given */
export function screeningTable(inWords: SensitivityInWords, most?: number): Table {
  const { study, language, inFile, range, outcome } = inWords;
  const caption = most === undefined ? heads.screeningAll : heads.screening;
  const size = (value: number | undefined) => outcome(value).replace('+', '');
  return {
    caption: fill(caption, language, { unit: inWords.unit }),
    columns: [
      ...[heads.input, heads.value, heads.range].map((head) => words(inLanguage(head, language))),
      ...[heads.muStar, heads.mu, heads.sigma, heads.chance].map((head) => numbers(inLanguage(head, language))),
    ],
    rows: byEffect(study)
      .slice(0, most)
      .map((input) => {
        const { muStar, mu, sigma, chance } = study.screening[input] ?? {};
        return [
          ...[titleOf(inWords, input), inFile[input] ?? '', range[input] ?? ''],
          ...[size(muStar), outcome(mu), size(sigma), size(chance)],
        ];
      }),
  };
}

/** Where verdicts turn over; nothing where they do not. */
export function turnsTable(inWords: SensitivityInWords): readonly Table[] {
  const { study, language, inFile } = inWords;
  const order = byEffect(study);
  const found = [...study.breaking.found].sort((a, b) => order.indexOf(a.input) - order.indexOf(b.input));
  if (found.length === 0) return [];
  const columns = [heads.input, heads.value, turnWords.from, turnWords.what].map((head) =>
    words(inLanguage(head, language)),
  );
  const rows = found.map((turn) => [
    ...[titleOf(inWords, turn.input), inFile[turn.input] ?? '', boundText(inWords, turn), thenText(inWords, turn)],
  ]);
  return [{ caption: inLanguage(turnWords.caption, language), columns, rows }];
}

/** From which value on. */
function boundText(
  { turnAt, endAt, language, study }: SensitivityInWords,
  { input, between, end }: BreakingPoint,
): string {
  const value = turnAt(input, between);
  // Beyond its range nothing was looked at, and less than nobody cannot be.
  if (value === endAt(input, end)) return value;
  if (study.asked.varied[input]?.group !== undefined) return fill(turnWords.beyond, language, { value });
  return fill(turnWords[end === 'high' ? 'orMore' : 'orLess'], language, { value });
}

function thenText({ designs, placeAt, language }: SensitivityInWords, { question, after }: BreakingPoint): string {
  const [baseline = '', other = ''] = designs;
  if (question.kind === 'jams at') {
    const design = designs[question.design] ?? '';
    if (after.kind !== 'place') return fill(turnWords.jamsNot, language, { design });
    return fill(turnWords.jams, language, { design, place: placeAt(question.design, after.place) });
  }
  if (after.kind === 'same') return inLanguage(turnWords.same, language);
  return fill(turnWords[after.kind === 'yes' ? 'more' : 'less'], language, { other, baseline });
}

export function fixedTable({ study, language }: SensitivityInWords): readonly Table[] {
  const { fixed } = study.asked;
  if (fixed.length === 0) return [];
  return [
    {
      caption: inLanguage(heads.fixed, language),
      columns: [heads.input, heads.because].map((head) => words(inLanguage(head, language))),
      rows: fixed.map(({ title, because }) => [
        inLanguage(title, language),
        inLanguage(whyFixedWords[because], language),
      ]),
    },
  ];
}
