/**
 * How a table of text, numbers and gaps becomes a CSV file that a spreadsheet opens as it should. The room has a function
 * for each file of results, from plain results to text; those who write results call them. Begin at summary.ts.
 */
import { stringify } from 'csv-stringify/browser/esm/sync';

/** `excel-nl`: semicolons, decimal commas and a byte order mark, so that a Dutch Excel opens it by double click. */
export type CsvDialect = 'plain' | 'excel-nl';

/** Undefined is an empty cell: nothing to say, which is not 0. */
export type CsvCell = string | number | undefined;

/** Floating-point noise ends here; no figure of a simulation is known to more. */
const significantFigures = 10;
/** Whole numbers below it have no more. */
const moreFigures = 1e10;

const formulaStart = /^[=+\-@\t\r]/;

/** Text that a spreadsheet would run as a formula gets an apostrophe; numbers never pass through here. */
export function defused(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function numberText(value: number, dialect: CsvDialect): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isSafeInteger(value) && Math.abs(value) < moreFigures) return String(value);
  const plain = String(Number(value.toPrecision(significantFigures)));
  return dialect === 'excel-nl' ? plain.replace('.', ',') : plain;
}

/** @param rows the heading first; every row as long as the heading */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
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
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? numberText(cell, dialect) : textCell(cell ?? ''))).join(delimiter),
  );
  return `${excel ? '\uFEFF' : ''}${lines.join(end)}${end}`;
}
