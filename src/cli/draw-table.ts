import Table3 from 'cli-table3';
import type { Table } from '../report/tables/table.ts';
import { inParts } from '../report/tables/table.ts';
import type { Colours } from './colours.ts';
import { wrapped } from './terminal.ts';

/** Between columns; a cell has one space on either side of its text, and the first column starts at the edge. */
const padding = 2;
/** No column is pressed below this, nor below its longest word. */
function narrowest(widest: number): number {
  return Math.min(widest, 6);
}

/**
 * A table for a screen of `width` characters: as it is, or with wrapped cells. Where that is too narrow, some of its columns
 * stand below the others, or each row by itself: whichever takes fewer lines.
 */
export function drawTable(table: Table, width: number, colours: Colours): string {
  const caption =
    table.caption === '' ? '' : `${wrapped(table.caption, width).split('\n').map(colours.bold).join('\n')}\n`;
  return `${caption}${bodyOf(table, width, colours)}\n`;
}

function bodyOf(table: Table, width: number, colours: Colours): string {
  const parts = inColumnsThatFit(table, width, colours);
  const columns = parts?.join('\n\n');
  if (columns !== undefined && parts?.length === 1) return columns;
  const rows = rowByRow(table, colours);
  return columns !== undefined && linesIn(columns) < linesIn(rows) ? columns : rows;
}

/** The table without columns at its end, as many as it takes for the others to stand beside each other. */
export function withFewerColumns(table: Table, width: number): Table {
  const { columns, rows } = table;
  if (columns.length <= 2 || fitted(table, width) !== undefined) return table;
  const fewer = { ...table, columns: columns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) };
  return withFewerColumns(fewer, width);
}

/** Its columns in as few parts as fit, each after the column that names the rows; undefined where one of them does not. */
function inColumnsThatFit(table: Table, width: number, colours: Colours): readonly string[] | undefined {
  const most = Math.max(1, table.columns.length - 1);
  for (let count = 1; count <= most; count++) {
    const parts = count === 1 ? [table] : inParts(table, count);
    const widths = parts.map((part) => fitted(part, width));
    if (widths.every((each) => each !== undefined)) {
      return parts.map((part, i) => inColumns(part, widths[i] ?? [], colours));
    }
  }
  return undefined;
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

/** A rule under the heading; an empty line between rows only where rows are three lines high or more. */
function inColumns({ columns, rows }: Table, widths: readonly number[], { dim }: Colours): string {
  const isHigh = rows.some((row) => row.some((cell, i) => lengthOf(cell) > 2 * (widths[i] ?? 0)));
  const rule = '─'.repeat(sum(widths) + padding * (widths.length - 1));
  const heading = drawn([columns.map(({ title }) => title)], columns, widths, '');
  return [heading, dim(rule), drawn(rows, columns, widths, isHigh ? ' ' : '')].join('\n');
}

/** @param between fills the line between two rows; empty is no line at all */
function drawn(rows: Table['rows'], columns: Table['columns'], widths: readonly number[], between: string): string {
  const table = new Table3({
    colAligns: columns.map(({ align }) => align),
    colWidths: widths.map((each) => each + padding),
    wordWrap: true,
    chars: { ...noLines, mid: between },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': padding },
  });
  table.push(...rows.map((row) => [...row]));
  const lines = table.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

const noLines = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', right: '', middle: '' },
  ...{ 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
};

/** "Place: file screener" and the other columns under it, for a screen too narrow for columns. */
function rowByRow({ columns, rows }: Table, { bold }: Colours): string {
  const heads = columns.map(({ title }) => (/\?$/.test(title) ? title : `${title}:`));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? bold(cell) : `  ${heads[i] ?? ''} ${cell}`)).join('\n'))
    .join('\n');
}

/**
 * Characters for the text of each column, or undefined where the table cannot be pressed into the width. What gives way is
 * the column that makes the table least higher, and of several the one with most room; the first, which names the row, last.
 */
function fitted({ columns, rows }: Table, width: number): readonly number[] | undefined {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map(wordsOf));
  const cellsOf = (column: number) => lines.map((cells) => cells[column] ?? []);
  const widths = columns.map((_, i) => Math.max(...cellsOf(i).map((cell) => sum(cell) + cell.length - 1)));
  const least = columns.map((_, i) => Math.max(...cellsOf(i).flat(), narrowest(widths[i] ?? 0)));
  // A heading may be higher sooner than what stands below it: that is read line by line.
  const heightWith = (given: readonly number[]) =>
    sum(lines.map((cells, i) => heightOfRow(cells, given) * (i === 0 ? headingWeight : 1)));
  while (sum(widths) + padding * (widths.length - 1) > width) {
    const room = widths.map((each, i) => each - (least[i] ?? each));
    const narrower = columns.flatMap((_, i) => {
      if ((room[i] ?? 0) <= 0) return [];
      const height = heightWith(widths.map((each, other) => (other === i ? each - 1 : each)));
      return [{ column: i, height, room: i === 0 ? 0 : (room[i] ?? 0) }];
    });
    const [best] = narrower.sort((a, b) => a.height - b.height || b.room - a.room);
    if (best === undefined) return undefined;
    widths[best.column] = (widths[best.column] ?? 0) - 1;
  }
  return widths;
}

const headingWeight = 0.5;

function heightOfRow(cells: readonly (readonly number[])[], widths: readonly number[]): number {
  return Math.max(...cells.map((cell, i) => heightOf(cell, widths[i] ?? 0)));
}

/** The lengths of the words of a cell. */
function wordsOf(cell: string): readonly number[] {
  return cell.split(' ').map(lengthOf);
}

/** Lines that words of these lengths take. */
function heightOf(lengths: readonly number[], width: number): number {
  let height = 1;
  let taken = -1;
  for (const length of lengths) {
    if (taken >= 0 && taken + 1 + length > width) {
      height++;
      taken = length;
    } else taken += 1 + length;
  }
  return height;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function lengthOf(text: string): number {
  return [...text].length;
}
