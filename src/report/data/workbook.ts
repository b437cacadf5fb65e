/** The sheets of a workbook of results: every table as people read it, with dates that a spreadsheet knows as dates. */

import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { parseDate } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { daysInWords, instantInWords } from '../dates/date-in-words.ts';
import { formatNumber } from '../figures/number-format.ts';
import { sharedListSentences } from '../headline/shared-lists.ts';
import { designTitle } from '../results/titles.ts';
import type { StudyFile, StudyReport, StudySheet } from '../study/study-report.ts';
import { methodWords } from '../words/method.ts';
import { sheetContents, sheetWords, studySheetWords, workbookWords } from '../words/sheets.ts';
import { untilEmptyWords } from '../words/until-empty.ts';
import { calendarData } from './calendar.ts';
import { comparisonData } from './comparison.ts';
import { tidy } from './csv.ts';
import type { DataCell, DataTable } from './data-table.ts';
import { hoursData } from './hours.ts';
import { queuesData } from './queues.ts';
import type { ValuesOf } from './summary.ts';
import { periodsData, replicationsData, summaryData } from './summary.ts';
import { wideData } from './wide.ts';
import { worldsData } from './worlds.ts';

/** Days since 30 December 1899, the time of day in parts of one: what spreadsheets count dates in. */
export interface SheetDate {
  readonly serial: number;
  readonly hasTime: boolean;
}

export type SheetCell = string | number | SheetDate | undefined;

export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  /** One cell per head. */
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Files of tables that were too large for it. */
  readonly leftOut: readonly string[];
}

export interface WorkbookLimits {
  /** Rows of a sheet, its heading among them, and columns: those of Excel. */
  readonly rows: number;
  readonly columns: number;
  /** Of the whole workbook, which is put together in memory: 2,000,000 take about 1 GB and 15 seconds. */
  readonly cells: number;
}

export const workbookLimits: WorkbookLimits = { rows: 1_048_576, columns: 16_384, cells: 2_000_000 };

type TableName = keyof typeof sheetContents;

export interface WorkbookParts {
  readonly values?: ValuesOf | undefined;
  readonly events?: DataTable | undefined;
  readonly besides?: readonly StudyFile[];
}

/** A table that is asked for when it is its turn; undefined where there is none. */
interface Candidate {
  readonly name: string;
  readonly what: string;
  /** Where else it can be found. */
  readonly file: string;
  readonly make: () => DataTable | undefined;
}

/**
 * Tables are taken in the order in which they matter, as long as they fit; one that does not is left out whole, and the first
 * sheet says so.
 *
 * @param events the event table, where there is one
 * @param besides tables of studies, which come last
 */
export function workbook(
  comparison: Comparison,
  language: Language,
  { values, events, besides = [] }: WorkbookParts,
  limits: WorkbookLimits = workbookLimits,
): Workbook {
  const tables: readonly (readonly [TableName, () => DataTable | undefined])[] = [
    ['summary', () => summaryData(comparison, language)],
    ['comparison', () => (comparison.designs.length > 1 ? comparisonData(comparison, language) : undefined)],
    ['periods', () => periodsData(comparison, language)],
    ['calendar', () => calendarData(comparison, language)],
    ['hours', () => hoursData(comparison, language)],
    ['waiting', () => wideData(comparison, 'waiting', language)],
    ['in use', () => wideData(comparison, 'in use', language)],
    ['in hand', () => wideData(comparison, 'in hand', language)],
    ['queues', () => queuesData(comparison, language)],
    [
      'worlds',
      () => (comparison.worlds === undefined ? undefined : worldsData(comparison, comparison.worlds, language)),
    ],
    ['replications', () => replicationsData(comparison, language, values)],
    ['events', () => events],
  ];
  const ofStudies = besides.flatMap(({ name: file, sheet }): readonly Candidate[] =>
    sheet === undefined
      ? []
      : [
          {
            name: studySheetName(sheet, language),
            what: fill(workbookWords.asIn, language, { file }),
            ...{ file, make: () => sheet.table },
          },
        ],
  );
  const candidates = [
    ...tables.map(
      ([key, make]): Candidate => ({
        name: inLanguage(sheetWords[key], language),
        what: inLanguage(sheetContents[key], language),
        ...{ file: fileOf[key], make },
      }),
    ),
    ...ofStudies,
  ];
  const sheets: Sheet[] = [];
  const contents: (readonly [string, string])[] = [];
  const leftOut: string[] = [];
  let cells = limits.cells;
  for (const { name, what, file, make } of candidates) {
    const table = make();
    if (table === undefined) continue;
    const called = fill(workbookWords.sheet, language, { name });
    const sheet = sheetOf(name, table, { ...limits, cells });
    if (sheet === undefined) {
      leftOut.push(file);
      contents.push([called, fill(workbookWords.leftOut, language, { file })]);
      continue;
    }
    const rows = formatNumber(sheet.rows.length, 0, language);
    contents.push([called, fill(workbookWords.rows, language, { rows, what })]);
    sheets.push(sheet);
    cells -= (sheet.rows.length + 1) * sheet.heads.length;
  }
  return {
    sheets: [aboutSheet(subjectsOf(comparison, contents, language), language), ...sheets],
    leftOut: [...new Set(leftOut)],
  };
}

/** The sheets of a study: what it says, and its tables. */
export function studyWorkbook(
  { title, subtitle, sentences, files }: Pick<StudyReport, 'title' | 'subtitle' | 'sentences' | 'files'>,
  language: Language,
  limits: WorkbookLimits = workbookLimits,
): Workbook {
  const made = files.flatMap(({ name, sheet }) =>
    sheet === undefined ? [] : [{ file: name, sheet: sheetOf(studySheetName(sheet, language), sheet.table, limits) }],
  );
  const leftOut = made.flatMap(({ file, sheet }) => (sheet === undefined ? [file] : []));
  const contents = [
    [title, subtitle],
    ...sentences.map((sentence) => [inLanguage(workbookWords.answer, language), sentence]),
    ...leftOut.map((file) => [file, fill(workbookWords.leftOut, language, { file })]),
  ];
  return { sheets: [aboutSheet(contents, language), ...made.flatMap(({ sheet }) => sheet ?? [])], leftOut };
}

function studySheetName({ name, number }: StudySheet, language: Language): string {
  const title = inLanguage(studySheetWords[name], language);
  return number === undefined ? title : `${title} ${number}`;
}

const fileOf: Readonly<Record<TableName, string>> = {
  summary: 'summary.csv',
  comparison: 'comparison.csv',
  periods: 'periods.csv',
  calendar: 'calendar.csv',
  hours: 'hours.csv',
  waiting: 'queues.csv',
  'in use': 'queues.csv',
  'in hand': 'queues.csv',
  queues: 'queues.csv',
  replications: 'replications.csv',
  worlds: 'worlds.csv',
  events: 'cases.csv',
};

function aboutSheet(rows: Sheet['rows'], language: Language): Sheet {
  const heads = [inLanguage(workbookWords.what, language), inLanguage(workbookWords.contents, language)];
  return { name: inLanguage(sheetWords.about, language), heads, rows };
}

function subjectsOf(
  comparison: Comparison,
  contents: readonly (readonly [string, string])[],
  language: Language,
): Sheet['rows'] {
  const { designs } = comparison;
  const [first] = designs;
  const title = (key: 'design' | 'seed' | 'replications' | 'empty' | 'note') =>
    inLanguage(workbookWords[key], language);
  return [
    ...designs.map((design) => [title('design'), designTitle(comparison, design, language)]),
    ...(first === undefined
      ? []
      : [
          [title('seed'), first.seed],
          [title('replications'), first.replications],
          ...measuredOver(first.plan, language),
          [title('empty'), inLanguage(workbookWords.emptyMeans, language)],
          ...sharedListSentences(comparison, language).map((sentence) => [title('note'), sentence]),
        ]),
    ...contents,
  ];
}

/** The window of all that is no list over time and no event. */
function measuredOver({ period }: Plan, language: Language): Sheet['rows'] {
  const { start, startUp, horizon, untilEmpty } = period;
  const date = instantInWords(start, startUp, language);
  return [
    [inLanguage(methodWords.period, language), daysInWords(start, { from: startUp, until: horizon }, language)],
    ...(startUp === 0
      ? []
      : [[inLanguage(methodWords.startUp, language), fill(workbookWords.startUp, language, { date })]]),
    ...(untilEmpty === true
      ? [[untilEmptyWords.term, untilEmptyWords.basis].map((text) => inLanguage(text, language))]
      : []),
  ];
}

/** @returns undefined where it is larger than the limits allow */
function sheetOf(name: string, { columns, rows }: DataTable, limits: WorkbookLimits): Sheet | undefined {
  const mostRows = Math.min(limits.rows, Math.floor(limits.cells / Math.max(1, columns.length))) - 1;
  if (columns.length > limits.columns) return undefined;
  const kept: (readonly SheetCell[])[] = [];
  for (const row of rows) {
    if (kept.length >= mostRows) return undefined;
    kept.push(row.map(sheetCell));
  }
  return mostRows < 0 ? undefined : { name, heads: columns.map(({ head }) => head), rows: kept };
}

function sheetCell(cell: DataCell): SheetCell {
  if (typeof cell === 'object') return cell.label;
  if (typeof cell === 'number') return tidy(cell);
  return cell === undefined ? undefined : (sheetDate(cell) ?? cell);
}

/** The last day that spreadsheets count the same way is 28 February 1900 before, and the end of 9999 after. */
const firstSerial = 61;
const lastSerial = 2_958_465;
const epoch = parseDate('1899-12-30') ?? Number.NaN;

/** Undefined for a text that is no date, or one that spreadsheets have no number for. */
function sheetDate(text: string): SheetDate | undefined {
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4}-\d\d-\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) ?? [];
  const found = parseDate(date);
  if (found === undefined) return undefined;
  const whole = found - epoch;
  if (!(whole >= firstSerial && whole <= lastSerial)) return undefined;
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { serial: whole + time / 86_400, hasTime: text.length > date.length };
}
