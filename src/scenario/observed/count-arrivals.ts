import { dayNumber, parseDate } from '../../plan/civil-date.ts';
import { day, hour, minute } from '../../plan/units.ts';
import type { Fault } from '../problem.ts';
import { noSuchDate, readingsOf } from '../values/read-literal.ts';
import type { CsvRow } from './csv-rows.ts';
import { csvRows } from './csv-rows.ts';

/** So many cases in a month, on a day or at a moment. */
export interface Counted extends When {
  /** As the first row has it. */
  readonly written: string;
  readonly count: number;
  /** The line of that row, from 1. */
  readonly line: number;
  /** The cells of the other columns that are read, in order: cases with other cells are counted apart. */
  readonly others: readonly string[];
}

/** A row that says no time, or no number of cases, or has more cells than the first, or fewer. */
interface BadRow {
  readonly line: number;
  readonly fault: Fault;
}

export interface Table {
  /** In order of time. */
  readonly counted: readonly Counted[];
  readonly bad: readonly BadRow[];
}

/** The columns that the scenario names. */
export interface NamedColumns {
  readonly date?: string | undefined;
  readonly count?: string | undefined;
  readonly others?: readonly string[];
}

/** Heads that do not say which columns to read. */
export interface UnclearHeads {
  readonly line: number;
  readonly fault: Fault;
}

/** Heads of the columns, in lower case, that are looked for; without them the first column says when. */
const headsOfWhen = ['date', 'datum', 'month', 'maand'];
const headsOfCount = ['count', 'aantal', 'cases', 'zaken'];

/** In one month, on one day or at one moment: far more than any chain takes in, and few enough to hold in memory. */
const mostAtOnce = 1_000_000;

/**
 * One case for each row, or as many as its count: in a column that is named or headed so, or in the second of two columns
 * without heads.
 */
export function countArrivals(rows: readonly CsvRow[], named: NamedColumns = {}): Table | UnclearHeads {
  const [first] = rows;
  const isNamed = named.date !== undefined || named.count !== undefined || (named.others ?? []).length > 0;
  const hasHead = isNamed || first?.cells.some((cell) => whenOf(cell) !== undefined) === false;
  const head = hasHead ? first : undefined;
  const columns = head === undefined ? columnsWithoutHeads(first) : columnsByHead(head, named);
  if ('fault' in columns) return columns;
  const body = head === undefined ? rows : rows.slice(1);
  if (head !== undefined && columns.count === undefined && mayBeCounts(body, columns)) {
    return { line: head.line, fault: { code: 'count or not', found: head.cells.join(', ') } };
  }
  return countRows(body, columns, first?.cells.length ?? 0);
}

function countRows(body: readonly CsvRow[], { when, count, others }: Columns, width: number): Table {
  const slot = count === undefined ? 0 : commonSlot(body.map(({ cells }) => whenOf(cells[when] ?? '')));
  const counted = new Map<string, Counted>();
  const bad: BadRow[] = [];
  for (const { cells, line } of body) {
    const written = cells[when] ?? '';
    const spell = whenOf(written);
    if (cells.length !== width) {
      const row = cells.join(', ');
      bad.push({ line, fault: { code: 'cells in row', found: cells.length, expected: width, row } });
      continue;
    }
    if (spell === undefined) {
      const { meant } = noSuchDate(written);
      bad.push({ line, fault: { code: 'no time in row', found: written, ...(meant !== undefined && { meant }) } });
      continue;
    }
    const { from } = spell;
    const to = spell.to === from ? from + slot : spell.to;
    const read = others.map((column) => cells[column] ?? '');
    const key = others.length === 0 ? `${from} ${to}` : JSON.stringify([from, to, ...read]);
    const before = counted.get(key);
    const number = count === undefined ? 1 : countIn(cells[count] ?? '');
    const sum = number === undefined ? undefined : (before?.count ?? 0) + number;
    if (sum === undefined || sum > mostAtOnce) {
      const found = cells[count ?? when] ?? '';
      const { thousands: meant } = readingsOf(found);
      bad.push({ line, fault: { code: 'no count in row', found, ...(meant !== undefined && { meant }) } });
    } else counted.set(key, { written, line, others: read, from, to, ...before, count: sum });
  }
  return { counted: [...counted.values()].sort((a, b) => a.from - b.from || a.to - b.to), bad };
}

/** Lengths of time for which people count, in seconds, the longest first. */
const slots = [hour, 30 * minute, 15 * minute, 10 * minute, 5 * minute, minute];

/** The longest time for which all moments may be counts: the one on whose multiples all of them lie; 0 where none is. */
function commonSlot(times: readonly (When | undefined)[]): number {
  const moments = times.flatMap((time) => (time === undefined || time.to > time.from ? [] : [time.from]));
  return slots.find((slot) => moments.every((at) => at % slot === 0)) ?? 0;
}

/** A whole number beside each date, and nothing else; or months, of which there is seldom a row for each case. */
function mayBeCounts(body: readonly CsvRow[], { when, others }: Columns): boolean {
  const isCount = (text: string | undefined) => text !== undefined && countIn(text) !== undefined;
  const isPair = others.length === 0 && body.every(({ cells }) => cells.length === 2 && isCount(cells[1 - when]));
  const hasMonths = body.some(({ cells }) => cells.length > 1 && isMonth(cells[when] ?? ''));
  return body.length > 0 && (isPair || hasMonths);
}

interface Columns {
  readonly when: number;
  /** Undefined where every row is a case. */
  readonly count: number | undefined;
  readonly others: readonly number[];
}

function columnsByHead(head: CsvRow, named: NamedColumns): Columns | UnclearHeads {
  const when = columnOf(head, 'date column', named.date, headsOfWhen);
  if (typeof when === 'object') return when;
  const count = columnOf(head, 'count column', named.count, headsOfCount);
  if (typeof count === 'object') return count;
  const others: number[] = [];
  for (const name of named.others ?? []) {
    const column = columnOf(head, 'attribute columns', name, []);
    if (typeof column === 'object') return column;
    others.push(column ?? 0);
  }
  return { when: when ?? 0, count, others };
}

/** The column that the scenario names, else the one with one of the heads that are known; undefined where none has. */
function columnOf(
  { cells, line }: CsvRow,
  key: 'date column' | 'count column' | 'attribute columns',
  named: string | undefined,
  known: readonly string[],
): number | undefined | UnclearHeads {
  const wanted = named === undefined ? known : [named.toLowerCase()];
  const near = cells.flatMap((cell, index) => (wanted.includes(cell.toLowerCase()) ? [index] : []));
  const exact = near.filter((index) => cells[index] === named);
  const found = exact.length > 0 ? exact : near;
  if (found.length <= 1) return found[0];
  return { line, fault: { code: 'several heads', key, found: found.map((index) => cells[index] ?? '') } };
}

/** The heads of a table that has them. */
export function headsOf(rows: readonly CsvRow[]): readonly string[] {
  const cells = rows[0]?.cells ?? [];
  return cells.some((cell) => whenOf(cell) !== undefined) ? [] : cells;
}

function columnsWithoutHeads(first: CsvRow | undefined): Columns {
  return { when: 0, count: first?.cells.length === 2 ? 1 : undefined, others: [] };
}

function countIn(text: string): number | undefined {
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

function isMonth(text: string): boolean {
  const spell = whenOf(text);
  return spell !== undefined && spell.to - spell.from > day;
}

/** A stretch of time, in seconds from midnight of day 0; without length where it is a moment. */
export interface When {
  readonly from: number;
  readonly to: number;
}

/** What `2014-01` (a month), `2014-01-02` (a day) or `2014-01-02 09:30` (a moment) stands for; undefined for other text. */
function whenOf(text: string): When | undefined {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month !== null) return monthOf(Number(month[1]), Number(month[2]));
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const date = parseDate(match?.[1] ?? '');
  if (match === null || date === undefined) return undefined;
  if (match[2] === undefined) return { from: date * day, to: (date + 1) * day };
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const at = date * day + hours * hour + minutes * minute + seconds;
  return { from: at, to: at };
}

function monthOf(year: number, month: number): When | undefined {
  if (month < 1 || month > 12) return undefined;
  const following = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return { from: dayNumber({ year, month, day: 1 }) * day, to: dayNumber({ ...following, day: 1 }) * day };
}

/** More in one cell is no date and no number. */
const longestCell = 10_000;

/**
 * The rows of a text with commas or semicolons, whichever its first line holds; without those that are empty.
 *
 * @returns the line on which a text is no CSV any more, where it is not
 */
export function arrivalRows(text: string): ReturnType<typeof csvRows> {
  const delimiter = /^[^\r\n]*;/.test(text) ? ';' : ',';
  const rows = csvRows(text, { delimiter, longestRow: longestCell, hasComments: false });
  return 'brokenLine' in rows ? rows : rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
