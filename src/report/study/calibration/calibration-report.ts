import type { Calibration } from '../../../experiment/calibrate/calibration.ts';
import { fill, inLanguage, type Language, type Text } from '../../../language/text.ts';
import type { JsonValue, Scenario, Unit } from '../../../scenario/scenario.ts';
import type { CsvDialect } from '../../data/csv.ts';
import type { DataCell, DataTable, Named } from '../../data/data-table.ts';
import { heldBy } from '../../data/data-table.ts';
import { formatNumber, percentage } from '../../figures/number-format.ts';
import { listed } from '../../phrases.ts';
import { unitInWords, valueInWords } from '../../plan-in-words/values-as-written.ts';
import type { Table } from '../../tables/table.ts';
import { numbers, words as text } from '../../tables/table.ts';
import {
  calibrationTableWords as heads,
  calibrationMethodWords as method,
  calibrationSentences as said,
  calibrationWords as words,
} from '../../words/calibration.ts';
import { headWords } from '../../words/data.ts';
import { changedInputs } from '../changed-inputs.ts';
import { figuresInWords } from '../evaluation/evaluation-in-words.ts';
import type { StudyReport } from '../study-report.ts';
import { fileOf } from '../study-report.ts';
import type { CalibratedFrom } from './calibrated-scenario.ts';
import { calibratedScenario } from './calibrated-scenario.ts';
import { agreesText, rangesChart } from './ranges-chart.ts';

export interface CalibrationTelling {
  readonly language: Language;
  readonly dialect: CsvDialect;
  readonly from: CalibratedFrom;
  /** Files that the scenario is made of, by their names beside it: what is written extends them. */
  readonly sources: readonly { readonly name: string; readonly text: string }[];
  /** Figures of the table that the design does not tell. */
  readonly leftOut: number;
  readonly waves: number;
}

/** With values and titles in the words of the reader. */
interface Facts extends CalibrationTelling {
  readonly calibration: Calibration;
  readonly design: string;
  readonly titles: readonly string[];
  readonly inFile: readonly string[];
  readonly range: readonly string[];
  readonly agrees: readonly (readonly [string, string] | undefined)[];
  /** Names of the figures. */
  readonly figures: readonly string[];
  readonly file: string;
}

/** More than this part of a range says that nothing was learnt. */
const nearlyAll = 0.95;

export function calibrationReport(
  calibration: Calibration,
  scenario: Scenario,
  telling: CalibrationTelling,
): StudyReport {
  const { language, dialect, sources, from } = telling;
  const { inputs, figures, seed, runs } = calibration.asked;
  const inWords = valueInWords(scenario, language);
  const file = `scenario/${from.extends.replace(/\.(ya?ml|json)$/i, '')}-calibrated.yaml`;
  const facts: Facts = {
    ...{ ...telling, calibration, file, design: inLanguage(scenario.plan.title, language) || scenario.key },
    titles: inputs.map(({ title }) => inLanguage(title, language)),
    inFile: inputs.map(({ written }) => inWords(written)),
    range: inputs.map((input) => inWords(input.range)),
    agrees: calibration.inputs.map(
      ({ written }) => written && ([inWords(written.low), inWords(written.high)] as const),
    ),
    figures: figuresInWords(figures, [scenario], language).labels,
  };
  const table = rangesData(facts);
  const isFound = facts.agrees.every((each) => each !== undefined);
  const changed = changedInputs([scenario], language);
  const counts = { design: facts.design, figures: figures.length };
  return {
    kind: 'calibrate',
    title: inLanguage(words.title, language),
    subtitle: fill(words[inputs.length === 1 ? 'oneInput' : 'subtitle'], language, {
      ...counts,
      inputs: inputs.length,
    }),
    sentences: [
      ...sentencesOf(facts, isFound),
      ...changed,
      ...(changed.length > 0 && isFound ? [inLanguage(said.writtenWithout, language)] : []),
    ],
    tables: [rangesTable(facts)],
    details: [],
    charts: rangesChart(facts),
    method: methodOf(facts),
    files: [
      fileOf({ name: 'calibration.csv', sheet: 'calibration', table }, dialect),
      ...(isFound
        ? [
            { name: file, text: calibratedScenario(calibration, scenario, from) },
            ...sources.map((source) => ({ name: `scenario/${source.name}`, text: source.text })),
          ]
        : []),
    ],
    result: calibrationJson(calibration),
    settings: { seed, runs, inputs: inputs.map(({ name }) => name) },
  };
}

function sentencesOf(facts: Facts, isFound: boolean): readonly string[] {
  const { calibration, language, titles, agrees, inFile, figures, design, leftOut, file } = facts;
  const { inputs, notApart, unseen, impossible, simulated, obstacle } = calibration;
  const quoted = (of: readonly string[]) =>
    listed(
      of.map((each) => `“${each}”`),
      language,
    );
  const count = figures.length;
  const share = calibration.left.at(-1) ?? 1;
  const learnt = inputs.flatMap(({ left }, i) => (left < nearlyAll ? [i] : []));
  const inPairs = new Set(notApart.flatMap(({ one, other }) => [one, other]));
  // Of one whose value in the file does not agree they say something.
  const silent = titles.filter(
    (_, i) => !(learnt.includes(i) || inPairs.has(i) || inputs[i]?.written?.hasValue === false),
  );
  const outside = inputs.flatMap(({ written }, i) =>
    written === undefined || written.hasValue
      ? []
      : [fill(said.ofFile, language, { input: titles[i] ?? '', value: inFile[i] ?? '' })],
  );
  const ranges = learnt.map((i) => {
    const [low, high] = agrees[i] ?? ['', ''];
    return fill(said[low === high ? 'ofInputAt' : 'ofInput'], language, { input: titles[i] ?? '', low, high });
  });
  const answer = isFound
    ? learnt.length > 0
      ? fill(inputs.length > 1 ? said.narrowedTogether : said.narrowed, language, {
          ...{ ranges: listed(ranges, language), design, figures: count, share: percentage(share, language) },
        })
      : share < nearlyAll
        ? fill(said.onlyTogether, language, { design, figures: count, share: percentage(share, language) })
        : fill(said.nothingLearnt, language, { design, figures: count })
    : obstacle === undefined
      ? fill(said.noneUnknown, language, { design })
      : fill(said.none, language, { design, figure: figures[obstacle] ?? '' });
  return [
    answer,
    ...notApart.map(({ one, other, correlation }) =>
      fill(said[correlation < 0 ? 'against' : 'along'], language, {
        ...{ one: `“${titles[one] ?? ''}”`, other: `“${titles[other] ?? ''}”` },
        correlation: formatNumber(correlation, 2, language),
      }),
    ),
    ...(isFound && learnt.length > 0 && silent.length > 0
      ? [fill(said.silent, language, { inputs: quoted(silent) })]
      : []),
    ...(outside.length === 0 ? [] : [fill(said.fileOutside, language, { inputs: listed(outside, language) })]),
    ...(unseen.length === 0
      ? []
      : [fill(said.unseen, language, { figures: quoted(unseen.map((i) => figures[i] ?? '')) })]),
    ...(leftOut === 0 ? [] : [fill(said.leftOut, language, { count: leftOut })]),
    ...(impossible === 0 ? [] : [fill(said.impossible, language, { count: impossible, simulated })]),
    ...(isFound ? [fill(said.written, language, { file })] : []),
  ];
}

function rangesTable({ calibration, titles, inFile, range, agrees, language }: Facts): Table {
  return {
    caption: inLanguage(heads.caption, language),
    columns: [
      ...[
        text(inLanguage(heads.input, language)),
        numbers(inLanguage(heads.value, language)),
        numbers(inLanguage(heads.range, language)),
      ],
      ...[numbers(inLanguage(heads.agrees, language)), numbers(inLanguage(heads.left, language))],
    ],
    rows: titles.map((title, i) => {
      const left = percentage(calibration.inputs[i]?.left ?? 0, language);
      return [title, inFile[i] ?? '', range[i] ?? '', agreesText(agrees[i], language), left];
    }),
  };
}

function methodOf({ calibration, waves, language }: Facts): StudyReport['method'] {
  const { asked, left } = calibration;
  const each = Math.floor(asked.runs / waves);
  const all = percentage(left.at(-1) ?? 0, language);
  const count = left.length;
  const waved = count === 1 ? inLanguage(method.oneWave, language) : fill(method.waves, language, { count });
  const explained = fill(method.methodText, language, { waves: waved, each, seed: asked.seed, left: all });
  return [
    { term: inLanguage(method.method, language), text: explained },
    { term: inLanguage(method.promise, language), text: inLanguage(method.promiseText, language) },
  ];
}

/** Values in the unit of the column `unit`. */
function rangesData({ calibration, language, titles }: Facts): DataTable {
  const { asked, inputs } = calibration;
  const inWords = unitInWords(language);
  const shown = ({ shown: key }: Unit): Named => ({ key, label: inWords(key) });
  const rows = asked.inputs.map(({ name, value, low, high, numbers: { unit } }, i): readonly DataCell[] => {
    const found = inputs[i];
    const at = (number: number | undefined) => (number === undefined ? undefined : number / unit.worth);
    return [
      ...[{ key: name, label: titles[i] ?? name }, shown(unit), at(value), at(low), at(high)],
      ...[at(found?.range?.low), at(found?.range?.high), found?.left],
    ];
  });
  const columns = (
    [
      ...(['input', 'unit', 'value', 'range_low', 'range_high'] as const),
      ...(['agrees_low', 'agrees_high', 'left'] as const),
    ] as const
  ).map(
    (head) =>
      ({ key: head.replace('range_', ''), head: inLanguage(headWords[head], language), holds: heldBy(head) }) as const,
  );
  return { columns, rows };
}

function calibrationJson(calibration: Calibration): JsonValue {
  const { asked, inputs, notApart, left, simulated, impossible, unseen, obstacle } = calibration;
  const name = (i: number) => asked.inputs[i]?.name ?? '';
  const row = (i: number) => asked.figures[i]?.row ?? null;
  const plain = ({ en, nl }: Text): JsonValue => ({ en, nl });
  return {
    ...{ seed: asked.seed, runs: asked.runs, simulated, impossible, left: [...left] },
    inputs: asked.inputs.map((input, i) => {
      const { worth, shown } = input.numbers.unit;
      const range = inputs[i]?.range;
      return {
        ...{ name: input.name, title: plain(input.title), unit: shown, value: input.value / worth },
        ...{ low: input.low / worth, high: input.high / worth, left: inputs[i]?.left ?? 0 },
        agrees: range === undefined ? null : { low: range.low / worth, high: range.high / worth },
      };
    }),
    notApart: notApart.map(({ one, other, correlation }) => ({ inputs: [name(one), name(other)], correlation })),
    figures: asked.figures.map(({ row: of }) => of),
    unseen: unseen.map(row),
    obstacle: obstacle === undefined ? null : row(obstacle),
  };
}
