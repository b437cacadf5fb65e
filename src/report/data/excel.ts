/** Sheets as the library takes them that writes workbooks, and what makes its files the same for the same sheets. */
import type { Sheet, SheetCell } from './workbook.ts';

const widest = 60;
const narrowest = 8;
/** Heads are wrapped, so a column need not be as wide as its head. */
const widestByHead = 24;
const dateFormat = 'yyyy-mm-dd';
const momentFormat = 'yyyy-mm-dd hh:mm:ss';

/** A cell as the library has it. */
type ExcelCell =
  | undefined
  | number
  | {
      readonly value: string | number;
      readonly type: StringConstructor | NumberConstructor;
      readonly format?: string;
      readonly fontWeight?: 'bold';
      readonly wrap?: boolean;
      readonly alignVertical?: 'top';
    };

export interface SheetContent {
  readonly sheet: string;
  readonly stickyRowsCount: number;
  readonly columns: { readonly width: number }[];
  readonly data: ExcelCell[][];
}

export function excelSheets(sheets: readonly Sheet[]): SheetContent[] {
  return sheets.map(({ name, heads, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((head, i) => ({ width: widthOf(head, rows, i) })),
    data: [heads.map(headCell), ...rows.map((row) => row.map(cellOf))],
  }));
}

function headCell(head: string): ExcelCell {
  return { value: unescaped(head), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

/** Text is marked as text, whatever it begins with, so that no spreadsheet takes it for a formula. */
function cellOf(cell: SheetCell): ExcelCell {
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
export function withFixedTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
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
