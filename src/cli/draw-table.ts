import Table3 from 'cli-table3';
import type { Table } from '../report/tables/table.ts';
import type { Colours } from './colours.ts';

/** Between columns; a cell has one space on either side of its text, and the first column starts at the edge. */
const padding = 2;
/** No column of words is pressed below this; below it, rows are written under each other. */
const narrowest = 10;

/** A table for a screen of `width` characters: as it is, with wrapped cells, or row by row where that is too narrow. */
export function drawTable(table: Table, width: number, colours: Colours): string {
  const widths = fitted(table, width);
  const body = widths === undefined ? rowByRow(table, colours) : inColumns(table, widths, colours);
  return `${colours.bold(table.caption)}\n${body}\n`;
}

function inColumns({ columns, rows }: Table, widths: readonly number[], { dim }: Colours): string {
  const drawn = new Table3({
    head: columns.map(({ title }) => title),
    colAligns: columns.map(({ align }) => align),
    colWidths: widths.map((each) => each + padding),
    wordWrap: true,
    chars: lines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': padding },
  });
  drawn.push(...rows.map((row) => [...row]));
  const [...text] = drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return text.map((line) => (/^─+$/.test(line) ? dim(line) : line)).join('\n');
}

/** A rule under the heading, and nothing else. */
const lines = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', right: '', middle: '' },
  ...{ mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
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
    if (widths.reduce((sum, each) => sum + each + padding, 0) <= width) return widths;
    const room = widths.map((each, i) => each - (least[i] ?? each));
    const widest = room.indexOf(Math.max(...room));
    const current = widths[widest];
    if (current === undefined || (room[widest] ?? 0) <= 0) return undefined;
    widths[widest] = current - 1;
  }
}

function lengthOf(text: string): number {
  return [...text].length;
}
