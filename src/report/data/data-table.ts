/**
 * The tables of a result as data, for spreadsheets and programs: numbers and dates unrounded, and keys with what a reader
 * calls them. The room has a function for each of them, from results to rows, and turns them into CSV (csv.ts) or sheets of
 * a workbook (sheets.ts); those who write files call it. Begin here, then summary.ts.
 */
import { inLanguage, type Language } from '../../language/text.ts';
import type { Table } from '../tables/table.ts';
import type { capacityHeadWords, sensitivityHeadWords } from '../words/data.ts';
import { headWords } from '../words/data.ts';

/** A key, which stays the same in every language, and what a reader calls it. */
export interface Named {
  readonly key: string;
  readonly label: string;
}

/** A date is text: year-month-day, perhaps with a time. Undefined is an empty cell: nothing to say, which is not 0. */
export type DataCell = string | number | Named | undefined;

export interface DataColumn {
  /** The heading in a CSV file. */
  readonly key: string;
  /** What a reader calls the column. */
  readonly head: string;
  /**
   * Whether its cells are keys with labels, which stand beside each other in a file; codes with labels, which are reported in words
   * only where no program reads them; or plain numbers, dates and texts.
   */
  readonly holds: 'names' | 'codes' | 'values';
}

export interface DataTable {
  readonly columns: readonly DataColumn[];
  /** One cell per column; to be read once. */
  readonly rows: Iterable<readonly DataCell[]>;
}

/** A column by the heading that it has in any file. */
type DataKey = keyof (typeof headWords & typeof sensitivityHeadWords & typeof capacityHeadWords);

const names: ReadonlySet<DataKey> = new Set([
  ...(['scenario', 'baseline', 'measure', 'where', 'unit', 'policy', 'quantity', 'only_in', 'jams_at'] as const),
  ...(['arrival', 'zone', 'event', 'step', 'resource', 'end', 'of', 'of_where'] as const),
  ...(['input', 'inputs', 'measure_unit', 'before', 'after', 'units_of', 'target'] as const),
]);
const codes: ReadonlySet<DataKey> = new Set([
  ...([
    'where_kind',
    'status',
    'kind',
    'whole',
    'clear',
    'stretch',
    'verdict',
    'per',
    'position',
    'open_days',
  ] as const),
  ...(['provenance', 'towards', 'question', 'point', 'outcome', 'target_outcome'] as const),
]);

/** The same key holds the same in every file. */
export function heldBy(key: DataKey): DataColumn['holds'] {
  return names.has(key) ? 'names' : codes.has(key) ? 'codes' : 'values';
}

export function dataColumns(language: Language, keys: readonly (keyof typeof headWords)[]): readonly DataColumn[] {
  return keys.map((key) => ({
    key,
    head: inLanguage(headWords[key], language),
    holds: heldBy(key),
  }));
}

/** A table as it is read, such as the one behind a chart: its cells are texts. */
export function dataOfTable({ columns, rows }: Table): DataTable {
  return { columns: columns.map(({ title }) => ({ key: title, head: title, holds: 'values' })), rows };
}
