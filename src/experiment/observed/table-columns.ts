/** Which column of a table holds what, by its head in English or Dutch. */
import { nearMiss } from '../../scenario/names.ts';
import type { ColumnName, Fault, TableFault } from './table-fault.ts';

/** A row of a table and where it stands, from 1. */
export interface TextRow {
  readonly number: number;
  readonly cells: readonly string[];
}

type Column = ColumnName | 'source' | 'name' | 'passed over';

/** In lower case. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  period: ['period', 'periode'],
  date: ['date', 'datum'],
  from: ['from', 'van', 'vanaf'],
  to: ['to', 'until', 'through', 't/m', 'tm', 'tot en met'],
  measure: ['measure', 'maat', 'kengetal'],
  where: ['where', 'waar', 'place', 'onderdeel', 'plek', 'plaats'],
  of: ['of', 'share of', 'deel van'],
  value: ['value', 'waarde'],
  unit: ['unit', 'eenheid'],
  count: ['count', 'aantal', 'n'],
  source: ['source', 'bron'],
  name: ['name', 'naam'],
  'passed over': ['note', 'opmerking', 'toelichting', 'why', 'waarom', 'cases needed', 'zaken nodig'],
};

/** Rows with their cells by column. */
export interface ByColumn {
  readonly rows: readonly { readonly number: number; readonly cell: (column: Column) => string }[];
  readonly columns: ReadonlySet<Column>;
  /** As they stand in the table. */
  readonly heads: ReadonlyMap<Column, string>;
  readonly faults: readonly TableFault[];
}

/** The first row that is no comment names the columns; rows that begin with # and empty ones are passed over. */
export function byColumn(all: readonly TextRow[]): ByColumn {
  const rows = all.filter(({ cells }) => !isComment(cells) && cells.some((cell) => cell.trim() !== ''));
  const [head, ...body] = rows;
  if (head === undefined) return failed(undefined, { code: 'empty' });
  const width = lastFilled(head.cells);
  const names = head.cells.slice(0, width).map((cell) => cell.trim().toLowerCase());
  const columns = names.map(columnNamed);
  const wrong = names.flatMap((name, i): readonly Fault[] => {
    const found = head.cells[i] ?? '';
    if (columns[i] === undefined) {
      return [
        {
          code: 'unknown column',
          found,
          near: name.length > 1 ? nearMiss(name, Object.values(heads).flat()) : undefined,
        },
      ];
    }
    const isTwice = columns[i] !== 'passed over' && columns.indexOf(columns[i]) < i;
    return isTwice ? [{ code: 'column twice', found }] : [];
  });
  if (
    wrong.length === names.length &&
    wrong.every((fault) => fault.code === 'unknown column' && fault.near === undefined)
  )
    return failed(head.number, { code: 'no heads', found: head.cells.slice(0, width) });
  const missing = missingIn(new Set(columns));
  if (wrong.length > 0 || missing.length > 0) {
    const lacks: readonly Fault[] = missing.length > 0 ? [{ code: 'missing columns', missing, found: names }] : [];
    const faults = [...wrong, ...lacks].map((fault) => ({ row: head.number, column: undefined, fault }));
    return { rows: [], columns: new Set(), heads: new Map(), faults };
  }
  const faults = body.flatMap(({ number, cells }): readonly TableFault[] => {
    const found = lastFilled(cells);
    if (found <= width) return [];
    return [
      { row: number, column: undefined, fault: { code: 'cells', found, expected: width, commas: hasSplit(cells) } },
    ];
  });
  return {
    rows: body.map(({ number, cells }) => ({
      number,
      cell: (column) => (cells[columns.indexOf(column)] ?? '').trim(),
    })),
    columns: new Set(columns.flatMap((column) => column ?? [])),
    heads: new Map(
      columns.flatMap((column, i) => (column === undefined ? [] : [[column, head.cells[i]?.trim() ?? '']])),
    ),
    faults,
  };
}

/** With what the table itself calls the columns in which something is wrong. */
export function withHeads({ heads: written }: ByColumn, faults: readonly TableFault[]): readonly TableFault[] {
  return faults.map((fault) => {
    const head = fault.column && written.get(fault.column);
    return head === undefined ? fault : { ...fault, head };
  });
}

function failed(row: number | undefined, fault: Fault): ByColumn {
  return { rows: [], columns: new Set(), heads: new Map(), faults: [{ row, column: undefined, fault }] };
}

function isComment(cells: readonly string[]): boolean {
  return (cells.find((cell) => cell.trim() !== '') ?? '').trim().startsWith('#');
}

/** How many cells there are up to the last that is not empty. */
function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Two whole numbers beside each other: perhaps one with a decimal comma in a table of commas. */
function hasSplit(cells: readonly string[]): boolean {
  return cells.some((cell, i) => /^\s*[-+]?\d+$/.test(cell) && /^\d+\s*%?\s*$/.test(cells[i + 1] ?? ''));
}

function columnNamed(head: string): Column | undefined {
  const found = Object.entries(heads).find(([, names]) => names.includes(head))?.[0];
  return found === undefined || !isColumn(found) ? undefined : found;
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(heads, name);
}

function missingIn(columns: ReadonlySet<Column | undefined>): readonly string[] {
  const needed = (['measure', 'value'] as const).filter((name) => !columns.has(name));
  const isDated = columns.has('period') || columns.has('date') || (columns.has('from') && columns.has('to'));
  return [...(isDated ? [] : ['period']), ...needed];
}
