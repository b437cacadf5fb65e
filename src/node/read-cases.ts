/** The event table, as it was written, for the workbook. */
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CsvDialect } from '../report/data/csv.ts';
import { defused } from '../report/data/csv.ts';
import type { DataCell, DataColumn, DataTable } from '../report/data/data-table.ts';

/** A larger file has more cells than a workbook takes. */
const mostBytes = 64_000_000;

/** @returns the table with labels instead of keys; where it is too large to be read, one with more rows than any sheet */
export function casesData(path: string, columns: readonly DataColumn[], dialect: CsvDialect): DataTable {
  if (statSync(path).size > mostBytes) return { columns, rows: endless(columns) };
  return { columns, rows: rowsOf(readFileSync(path, 'utf8'), columns, dialect) };
}

function* rowsOf(text: string, columns: readonly DataColumn[], dialect: CsvDialect): Generator<readonly DataCell[]> {
  const excel = dialect === 'excel-nl';
  const rows: string[][] = parse(text, { delimiter: excel ? ';' : ',', bom: true, from: 2 });
  for (const row of rows) {
    let at = 0;
    yield columns.map(({ holds }): DataCell => {
      if (holds === 'names') at++;
      const cell = row[at++] ?? '';
      return holds === 'values' ? valueIn(cell, excel) : textOf(cell);
    });
  }
}

function valueIn(cell: string, excel: boolean): DataCell {
  const isNumber = /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/.test(cell);
  return isNumber ? Number(excel ? cell.replace(',', '.') : cell) : textOf(cell);
}

/** Without the apostrophe that keeps a text of a CSV file from being run as a formula. */
function textOf(cell: string): DataCell {
  if (cell === '') return undefined;
  return cell.startsWith("'") && defused(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

function* endless(columns: readonly DataColumn[]): Generator<readonly DataCell[]> {
  const row = columns.map(() => undefined);
  for (;;) yield row;
}
