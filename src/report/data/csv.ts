/** How a table of text, numbers and gaps becomes a CSV file that a spreadsheet opens as it should. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { DataCell, DataColumn, DataTable } from './data-table.ts';

/** `excel-nl`: semicolons, decimal commas and a byte order mark, so that a Dutch Excel opens it by double click. */
export type CsvDialect = 'plain' | 'excel-nl';

/** Undefined is an empty cell. */
export type CsvCell = string | number | undefined;

/** Floating-point noise ends here; no figure of a simulation is known to more. */
const significantFigures = 10;
/** Whole numbers below it have no more. */
const moreFigures = 1e10;
/** Rows put into text at once. */
const rowsAtOnce = 4096;

const formulaStart = /^[=+\-@\t\r]/;

/** Text that a spreadsheet would run as a formula gets an apostrophe; numbers never pass through here. */
export function defused(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The value without the noise of floating point; undefined for what is no number. */
export function tidy(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value) && Math.abs(value) < moreFigures) return value;
  return Number(value.toPrecision(significantFigures));
}

function numberText(value: number, dialect: CsvDialect): string {
  const plain = String(tidy(value) ?? '');
  return dialect === 'excel-nl' ? plain.replace('.', ',') : plain;
}

/** Lines with their ends. @param rows of equal length */
export function csvLines(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const excel = dialect === 'excel-nl';
  const delimiter = excel ? ';' : ',';
  const end = excel ? '\r\n' : '\n';
  // Names stand in thousands of rows, and finding out what has to be quoted takes the library most of its time.
  const quoted = new Map<string, string>();
  const textCell = (text: string) => {
    const known = quoted.get(text);
    if (known !== undefined) return known;
    const cell = stringify([[defused(text)]], { delimiter, record_delimiter: end, eof: false, quoted_match: /[\r\n]/ });
    quoted.set(text, cell);
    return cell;
  };
  return rows
    .map((row) => {
      const cells = row.map((cell) => (typeof cell === 'number' ? numberText(cell, dialect) : textCell(cell ?? '')));
      return `${cells.join(delimiter)}${end}`;
    })
    .join('');
}

/** The first line of a file, with the byte order mark where there is one. */
export function csvHeading(names: readonly string[], dialect: CsvDialect): string {
  return `${dialect === 'excel-nl' ? '\uFEFF' : ''}${csvLines([names], dialect)}`;
}

/** A table in pieces, so that it need not be in memory as a whole: the heading, and some thousands of rows each time. */
export function* csvPieces({ columns, rows }: DataTable, dialect: CsvDialect): Generator<string> {
  yield csvHeading(headingsOf(columns), dialect);
  let batch: (readonly CsvCell[])[] = [];
  for (const row of rows) {
    if (batch.push(csvRow(row, columns)) < rowsAtOnce) continue;
    yield csvLines(batch, dialect);
    batch = [];
  }
  yield csvLines(batch, dialect);
}

/** The same as one text. */
export function csvOf(table: DataTable, dialect: CsvDialect): string {
  return [...csvPieces(table, dialect)].join('');
}

/** Beside a key stands its label. */
export function headingsOf(columns: readonly DataColumn[]): readonly string[] {
  return columns.flatMap(({ key, holds }) => (holds === 'names' ? [key, `${key}_label`] : [key]));
}

/** The same of a row. */
export function csvRow(row: readonly DataCell[], columns: readonly DataColumn[]): readonly CsvCell[] {
  const cells: CsvCell[] = [];
  row.forEach((cell, i) => {
    const named = typeof cell === 'object' ? cell : undefined;
    cells.push(typeof cell === 'object' ? cell.key : cell);
    if (columns[i]?.holds === 'names') cells.push(named?.label);
  });
  return cells;
}
