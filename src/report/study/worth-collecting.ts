/** Figures worth collecting: in sentences, in a table, and as the file that is to be filled in. */

import type { WorthCollecting, WorthOne } from '../../experiment/observed/worth-collecting.ts';
import type { Unit } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { formatDate } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import type { JsonValue, Scenario } from '../../scenario/scenario.ts';
import type { CsvDialect } from '../data/csv.ts';
import { csvOf } from '../data/csv.ts';
import { formatNumber, percentage } from '../figures/number-format.ts';
import { measureLabel } from '../results/measure-label.ts';
import type { TimeUnit } from '../results/time-unit.ts';
import { isTime, unitFor } from '../results/time-unit.ts';
import { placeTitleIn } from '../results/titles.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words as text } from '../tables/table.ts';
import { unitWords } from '../words/units.ts';
import {
  worthTableWords as heads,
  worthSentences as said,
  templateWords as template,
  worthWords as words,
} from '../words/worth-collecting.ts';

export interface WorthTelling {
  readonly language: Language;
  readonly dialect: CsvDialect;
  /** As on the command line. */
  readonly entry: string;
  readonly file: string;
}

export interface WorthReport {
  readonly sentences: readonly string[];
  readonly tables: readonly Table[];
  readonly file: string;
  readonly result: JsonValue;
}

export function worthReport(found: WorthCollecting, scenario: Scenario, telling: WorthTelling): WorthReport {
  const { language } = telling;
  const inWords = {
    ...{ found, scenario, ...telling },
    unit: timeUnitIn(found),
    answer: nameOf(found.asked.answer, scenario, language),
    design: inLanguage(scenario.plan.title, language) || scenario.key,
    period: periodText(found, language),
  };
  return {
    sentences: sentencesOf(inWords),
    tables: tablesOf(inWords),
    file: templateCsv(inWords),
    result: worthJson(inWords),
  };
}

interface WorthInWords extends WorthTelling {
  readonly found: WorthCollecting;
  /** Of all times. */
  readonly unit: TimeUnit;
  readonly scenario: Scenario;
  readonly answer: string;
  readonly design: string;
  readonly period: string;
}

/** The unit that suits the longest of the times that are worth collecting. */
function timeUnitIn({ figures }: WorthCollecting): TimeUnit {
  const times = figures.flatMap(({ chosen, median }) => (isTime(chosen.measure, chosen.unit) ? [median] : []));
  return times.length === 0 ? 'days' : unitFor(Math.max(...times) * day);
}

function unitIn({ chosen }: WorthOne, { unit }: WorthInWords): Unit {
  return isTime(chosen.measure, chosen.unit) ? unit : chosen.unit;
}

function nameOf({ measure, kind, whereName }: WorthOne['chosen'], { plan }: Scenario, language: Language): string {
  const label = measureLabel(measure, language);
  if (kind === 'chain') return label;
  return fill(words.at, language, { measure: label, place: placeTitleIn(plan, kind, whereName, language) });
}

/** As a table has it: a year, or from one day to another. */
function periodText({ days: { from, until } }: WorthCollecting, language: Language): string {
  const [first, last] = [formatDate(from), formatDate(until - 1)];
  const isYear = first.endsWith('-01-01') && last.endsWith('-12-31') && first.slice(0, 4) === last.slice(0, 4);
  return isYear
    ? first.slice(0, 4)
    : fill({ en: '{first} to {last}', nl: '{first} t/m {last}' }, language, { first, last });
}

function sentencesOf({ found, scenario, answer, design, period, file, language }: WorthInWords): readonly string[] {
  const { figures, looked } = found;
  const [first] = figures;
  if (first === undefined) {
    const { settings, areEnough } = found;
    const drawn = Math.floor(found.asked.runs / 2);
    if (!areEnough) return [fill(said.tooFew, language, { settings, drawn, answer, design })];
    const isChance = found.fromInputs < 0.03;
    return [
      isChance
        ? fill(said.chanceOnly, language, { answer, design })
        : fill(said.nothing, language, { looked, answer, design }),
    ];
  }
  const figure = fill(words.figure, language, { what: nameOf(first.chosen, scenario, language), period });
  return [
    fill(said.first, language, { figure, part: percentage(first.part, language), answer, design }),
    ...(figures.length > 1 ? [inLanguage(said.notAdded, language)] : []),
    ...(figures.some(({ repeatsInput }) => repeatsInput) ? [inLanguage(said.repeats, language)] : []),
    fill(said.written, language, { file }),
  ];
}

/** Rows on the terminal. */
const mostRows = 12;

function tablesOf({ found, scenario, language }: WorthInWords): readonly Table[] {
  if (found.figures.length === 0) return [];
  const columns = [
    ...[
      text(inLanguage(heads.figure, language)),
      numbers(inLanguage(heads.part, language)),
      numbers(inLanguage(heads.cases, language)),
    ],
    text(inLanguage(heads.why, language)),
  ];
  const rows = found.figures
    .slice(0, mostRows)
    .map((one) => [
      ...[nameOf(one.chosen, scenario, language), percentage(one.part, language), casesText(one, language)],
      saysOf(found, one, language),
    ]);
  return [{ caption: inLanguage(heads.caption, language), columns, rows }];
}

function casesText({ cases }: WorthOne, language: Language): string {
  return cases === undefined ? inLanguage(words.allCases, language) : formatNumber(rounded(cases), 0, language);
}

/** Upwards, to two figures: more is not known. */
function rounded(cases: number): number {
  const digit = Number(`1e${Math.max(0, String(cases).length - 2)}`);
  return Math.ceil(cases / digit) * digit;
}

function inputOf({ asked }: WorthCollecting, { tells }: WorthOne, language: Language): string | undefined {
  return tells === undefined ? undefined : inLanguage(asked.uncertain[tells.input]?.title, language);
}

function saysOf(found: WorthCollecting, one: WorthOne, language: Language): string {
  const input = inputOf(found, one, language);
  if (input === undefined) return '';
  return one.repeatsInput ? fill(words.onlyOf, language, { input }) : input;
}

/** A weaker link than this is none. */
const leastLink = 0.3;

function whyText({ found, answer, language }: WorthInWords, one: WorthOne): string {
  const part = percentage(one.part, language);
  const input = inputOf(found, one, language);
  const { correlation = 0 } = one.tells ?? {};
  if (input === undefined || Math.abs(correlation) < leastLink) return fill(words.tells, language, { part, answer });
  const told = fill(words[correlation > 0 ? 'tellsMore' : 'tellsLess'], language, { part, answer, input });
  return one.repeatsInput ? fill(words.repeats, language, { text: told }) : told;
}

function templateCsv(inWords: WorthInWords): string {
  const { found, answer, design, entry, file, period, language, dialect } = inWords;
  const { runs, seed } = found.asked;
  const comments = [
    fill(template.title, language, { design }),
    fill(template.answer, language, { answer, runs, settings: found.settings, seed }),
    ...[inLanguage(template.fill, language), inLanguage(template.count, language)],
    fill(template.read, language, { scenario: entry, file }),
  ];
  const columns = [
    ...[template.period, template.measure, template.where, template.value, template.unit, template.countHead],
    ...[template.source, template.needed, template.why],
  ].map((head) => ({ key: inLanguage(head, language), head: inLanguage(head, language), holds: 'values' as const }));
  const rows = found.figures.map((one) => {
    const { measure, kind, whereName } = one.chosen;
    const unit = unitIn(one, inWords);
    const where = kind === 'chain' ? '' : `${kind} ${whereName}`;
    const shown = unit === 'share' ? '%' : unit === 'cases' ? '' : inLanguage(unitWords[unit].many, language);
    return [
      ...[period, measureLabel(measure, language), where, undefined, shown, undefined],
      ...[undefined, casesText(one, language), whyText(inWords, one)],
    ];
  });
  const table = csvOf({ columns, rows }, dialect);
  const end = dialect === 'excel-nl' ? '\r\n' : '\n';
  const mark = table.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}${comments.map((line) => `# ${line}${end}`).join('')}${table.slice(mark.length)}`;
}

function worthJson(inWords: WorthInWords): JsonValue {
  const { asked, days, figures, looked, settings, fromInputs } = inWords.found;
  const { answer, seed, runs, uncertain } = asked;
  return {
    answer: { measure: answer.measure, whereKind: answer.kind, where: answer.whereName, unit: answer.unit },
    ...{ seed, runs, settings, looked, fromInputs, from: formatDate(days.from), to: formatDate(days.until - 1) },
    figures: figures.map((one) => {
      const { chosen, part, tells, cases } = one;
      return {
        ...{
          measure: chosen.measure,
          whereKind: chosen.kind,
          where: chosen.whereName,
          unit: unitIn(one, inWords),
          part,
        },
        ...{ cases: cases ?? null, input: tells === undefined ? null : (uncertain[tells.input]?.name ?? null) },
        ...{ correlation: tells?.correlation ?? null, repeatsInput: one.repeatsInput },
      };
    }),
  };
}
