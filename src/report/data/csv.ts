/** How a table of text, numbers and gaps becomes a CSV file that a spreadsheet opens as it should. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { DataCell, DataColumn, DataTable, Named } from './data-table.ts';

/** `excel-nl`: semicolons, decimal commas and a byte order mark, so that a Dutch Excel opens it by double click. */
export type CsvDialect = 'plain' | 'excel-nl';

/** Floating-point noise ends here; no figure of a simulation is known to more. */
const significantFigures = 10;
/** Whole numbers below it have no more. */
const moreFigures = 1e10;
/** Characters of a piece, at least: enough to write at once, and so few that none of it outlives the writing. */
const pieceLength = 65_536;

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

/** Puts cells into text. Names stand in thousands of rows, and finding out what has to be quoted takes the library its time. */
class CsvWriter {
  readonly delimiter: string;
  readonly end: string;
  private readonly dialect: CsvDialect;
  private readonly quoted = new Map<string, string>();
  private readonly named = new Map<Named, string>();

  constructor(dialect: CsvDialect) {
    const excel = dialect === 'excel-nl';
    this.dialect = dialect;
    this.delimiter = excel ? ';' : ',';
    this.end = excel ? '\r\n' : '\n';
  }

  line(row: readonly DataCell[], columns: readonly DataColumn[]): string {
    let line = '';
    for (let i = 0; i < columns.length; i++) {
      if (i > 0) line += this.delimiter;
      line += this.cell(row[i], columns[i]?.holds === 'names');
    }
    return line + this.end;
  }

  text(text: string): string {
    const known = this.quoted.get(text);
    if (known !== undefined) return known;
    const cell = stringify([[defused(text)]], {
      ...{ delimiter: this.delimiter, record_delimiter: this.end, eof: false, quoted_match: /[\r\n]/ },
    });
    this.quoted.set(text, cell);
    return cell;
  }

  private cell(cell: DataCell, hasLabel: boolean): string {
    if (typeof cell === 'object') return hasLabel ? this.both(cell) : this.text(cell.key);
    const text = typeof cell === 'number' ? numberText(cell, this.dialect) : cell === undefined ? '' : this.text(cell);
    return hasLabel ? `${text}${this.delimiter}` : text;
  }

  /** A key, and its label in the next column. */
  private both(cell: Named): string {
    const known = this.named.get(cell);
    if (known !== undefined) return known;
    const text = `${this.text(cell.key)}${this.delimiter}${this.text(cell.label)}`;
    this.named.set(cell, text);
    return text;
  }
}

/** Lines with their ends. @param rows one cell per column */
export function csvLines(
  rows: readonly (readonly DataCell[])[],
  columns: readonly DataColumn[],
  dialect: CsvDialect,
): string {
  const writer = new CsvWriter(dialect);
  return rows.map((row) => writer.line(row, columns)).join('');
}

/** The first line of a file, with the byte order mark where there is one. Beside a key stands its label. */
export function csvHeading(columns: readonly DataColumn[], dialect: CsvDialect): string {
  const writer = new CsvWriter(dialect);
  const names = columns.flatMap(({ key, holds }) => (holds === 'names' ? [key, `${key}_label`] : [key]));
  const mark = dialect === 'excel-nl' ? '\uFEFF' : '';
  return `${mark}${names.map((name) => writer.text(name)).join(writer.delimiter)}${writer.end}`;
}

/** A table in pieces, so that it need not be in memory as a whole. */
export function* csvPieces({ columns, rows }: DataTable, dialect: CsvDialect): Generator<string> {
  const writer = new CsvWriter(dialect);
  let piece = csvHeading(columns, dialect);
  for (const row of rows) {
    piece += writer.line(row, columns);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** The same as one text. */
export function csvOf(table: DataTable, dialect: CsvDialect): string {
  return [...csvPieces(table, dialect)].join('');
}
