import Table3 from 'cli-table3';
import type { Table } from '../report/tables/table.ts';
import type { Colours } from './colours.ts';

/** Between columns; a cell has one space on either side of its text, and the first column starts at the edge. */
const padding = 2;
/** No column is pressed below this, nor below its longest word; where that does not fit, rows stand under each other. */
const narrowest = 6;

/** A table for a screen of `width` characters: as it is, with wrapped cells, or row by row where that is too narrow. */
export function drawTable(table: Table, width: number, colours: Colours): string {
  const widths = fitted(table, width);
  const body = widths === undefined ? rowByRow(table, colours) : inColumns(table, widths, colours);
  return `${colours.bold(table.caption)}\n${body}\n`;
}

/** A rule under the heading; an empty line between rows only where rows are three lines high or more. */
function inColumns({ columns, rows }: Table, widths: readonly number[], { dim }: Colours): string {
  const isHigh = rows.some((row) => row.some((cell, i) => lengthOf(cell) > 2 * (widths[i] ?? 0)));
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each + padding, -padding));
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
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? bold(cell) : `  ${columns[i]?.title ?? ''}: ${cell}`)).join('\n'))
    .join('\n');
}

/** Characters for the text of each column, or undefined where the table cannot be pressed into the width. */
function fitted({ columns, rows }: Table, width: number): readonly number[] | undefined {
  const cellsOf = (column: number) => [columns[column]?.title ?? '', ...rows.map((row) => row[column] ?? '')];
  const widths = columns.map((_, i) => Math.max(...cellsOf(i).map(lengthOf)));
  const least = columns.map((_, i) =>
    Math.max(
      ...cellsOf(i)
        .flatMap((cell) => cell.split(' '))
        .map(lengthOf),
      narrowest,
    ),
  );
  for (;;) {
    if (widths.reduce((sum, each) => sum + each + padding, -padding) <= width) return widths;
    const room = widths.map((each, i) => each - (least[i] ?? each));
    // The first column names the row: it gives way when no other can.
    const spare = Math.max(0, ...room.slice(1));
    const widest = spare > 0 ? room.indexOf(spare, 1) : 0;
    const current = widths[widest];
    if (current === undefined || (room[widest] ?? 0) <= 0) return undefined;
    widths[widest] = current - 1;
  }
}

function lengthOf(text: string): number {
  return [...text].length;
}
