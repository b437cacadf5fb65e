/** results.xlsx: a workbook, by a library that is loaded when one is asked for. The same sheets give the same bytes. */
import type { Cell } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Comparison } from '../experiment/result.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import { eventColumns } from '../report/data/events.ts';
import type { ValuesOf } from '../report/data/summary.ts';
import type { Sheet, SheetCell } from '../report/data/workbook.ts';
import { workbook } from '../report/data/workbook.ts';
import type { Language } from '../report/language.ts';
import { casesData } from './read-cases.ts';

const widest = 60;
const narrowest = 8;
/** Heads are wrapped, so a column need not be as wide as its head. */
const widestByHead = 24;
const dateFormat = 'yyyy-mm-dd';
const momentFormat = 'yyyy-mm-dd hh:mm:ss';

export interface WorkbookSource {
  /** The file of the event table, where there is one. */
  readonly cases: string | undefined;
  /** How that is written. */
  readonly dialect: CsvDialect;
  readonly language: Language;
  readonly values: ValuesOf | undefined;
}

/** The bytes of the file, and the files of tables that were too large for it. */
export async function workbookOf(
  comparison: Comparison,
  { cases, dialect, language, values }: WorkbookSource,
): Promise<{ readonly bytes: Uint8Array; readonly leftOut: readonly string[] }> {
  const plans = comparison.designs.map(({ plan }) => plan);
  const events = cases === undefined ? undefined : casesData(cases, eventColumns(plans, language), dialect);
  const { sheets, leftOut } = workbook(comparison, language, { values, events });
  return { bytes: await workbookBytes(sheets), leftOut };
}

/** @param sheets with names and sizes that a spreadsheet takes */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = await writeExcelFile(
    sheets.map(({ name, heads, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: heads.map((head, i) => ({ width: widthOf(head, rows, i) })),
      data: [heads.map(headCell), ...rows.map((row) => row.map(cellOf))],
    })),
  ).toBuffer();
  return withFixedTimes(written);
}

function headCell(head: string): Cell {
  return { value: unescaped(head), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

/** Text is told to be text, whatever it begins with, so that no spreadsheet takes it for a formula. */
function cellOf(cell: SheetCell): Cell {
  if (typeof cell === 'string') return { value: unescaped(cell), type: String };
  if (typeof cell !== 'object') return cell;
  return { value: cell.serial, type: Number, format: cell.hasTime ? momentFormat : dateFormat };
}

/** More characters than a cell takes are cut off. */
const longestText = 32_767;

/** What looks like the escape of a character, as in "_x0041_", stays what it is. */
function unescaped(text: string): string {
  return text.slice(0, longestText).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function widthOf(head: string, rows: readonly (readonly SheetCell[])[], column: number): number {
  let width = Math.min(head.length, widestByHead);
  for (const row of rows) {
    const cell = row[column];
    const length =
      typeof cell === 'string'
        ? cell.length
        : typeof cell === 'object'
          ? cell.hasTime
            ? 19
            : 10
          : cell === undefined
            ? 0
            : 12;
    if (length > width) width = length;
  }
  return Math.min(widest, Math.max(narrowest, width + 2));
}

/** The first moment that a zip file can tell: 1 January 1980, at midnight. */
const firstDate = 0x21;

/** Sets the moment of every file in a zip file, which is that of writing, to one that is always the same. */
function withFixedTimes(zip: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(zip);
  const view = new DataView(fixed.buffer);
  let end = fixed.length - 22;
  while (view.getUint32(end, true) !== 0x06_05_4b_50) end--;
  const files = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let file = 0; file < files; file++) {
    setTime(view, entry + 12);
    setTime(view, view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return fixed;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDate, true);
}
