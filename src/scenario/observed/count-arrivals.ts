import { day } from '../../plan/units.ts';
import type { CsvRow } from './csv-rows.ts';
import { type When, whenOf } from './when.ts';

/** So many cases in a month, on a day or at a moment. */
export interface Counted extends When {
  /** As the first row has it. */
  readonly written: string;
  readonly count: number;
}

/** A row that says no time, or no number of cases. */
export interface BadRow {
  readonly line: number;
  readonly expected: 'when' | 'count';
  readonly found: string;
}

export interface Table {
  /** In order of time. */
  readonly counted: readonly Counted[];
  readonly bad: readonly BadRow[];
  /** Heads that do not say whether the numbers below them are counts. */
  readonly unclearHead: CsvRow | undefined;
}

/** Heads of the columns, in lower case, that are looked for; without them the first column says when. */
const headsOfWhen = ['date', 'datum', 'month', 'maand'];
const headsOfCount = ['count', 'aantal', 'cases', 'zaken'];

/** In one month, on one day or at one moment: far more than any chain takes in, and few enough to hold in memory. */
const mostAtOnce = 1_000_000;

/**
 * One case for each row, or as many as its count: in a column that is headed so, or in the second of two columns without
 * heads.
 */
export function countArrivals(rows: readonly CsvRow[]): Table {
  const [first] = rows;
  const head = first?.cells.some((cell) => whenOf(cell) !== undefined) === false ? first : undefined;
  const { when, count } = head === undefined ? columnsWithoutHeads(rows) : columnsByHead(head);
  const counted = new Map<string, Counted>();
  const bad: BadRow[] = [];
  const body = head === undefined ? rows : rows.slice(1);
  for (const { cells, line } of body) {
    const written = cells[when] ?? '';
    const spell = whenOf(written);
    if (spell === undefined) {
      bad.push({ line, expected: 'when', found: written });
      continue;
    }
    const key = `${spell.from} ${spell.to}`;
    const before = counted.get(key);
    const number = count === undefined ? 1 : countIn(cells[count] ?? '');
    const sum = number === undefined ? undefined : (before?.count ?? 0) + number;
    if (sum === undefined || sum > mostAtOnce) bad.push({ line, expected: 'count', found: cells[count ?? when] ?? '' });
    else counted.set(key, { written, ...spell, ...before, count: sum });
  }
  return {
    counted: [...counted.values()].sort((a, b) => a.from - b.from || a.to - b.to),
    bad,
    unclearHead: head !== undefined && count === undefined && mayBeCounts(body, when) ? head : undefined,
  };
}

/** A whole number beside each date, and nothing else; or months, of which there is seldom a row for each case. */
function mayBeCounts(body: readonly CsvRow[], when: number): boolean {
  const isCount = (text: string | undefined) => text !== undefined && countIn(text) !== undefined;
  const isPair = body.every(({ cells }) => cells.length === 2 && isCount(cells[1 - when]));
  const hasMonths = body.some(({ cells }) => cells.length > 1 && isMonth(cells[when] ?? ''));
  return body.length > 0 && (isPair || hasMonths);
}

interface Columns {
  readonly when: number;
  /** Undefined where every row is a case. */
  readonly count: number | undefined;
}

function columnsByHead({ cells }: CsvRow): Columns {
  const heads = cells.map((cell) => cell.toLowerCase());
  const count = heads.findIndex((cell) => headsOfCount.includes(cell));
  return {
    when: Math.max(
      0,
      heads.findIndex((cell) => headsOfWhen.includes(cell)),
    ),
    count: count < 0 ? undefined : count,
  };
}

function columnsWithoutHeads(rows: readonly CsvRow[]): Columns {
  return { when: 0, count: rows.every(({ cells }) => cells.length === 2) ? 1 : undefined };
}

function countIn(text: string): number | undefined {
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

function isMonth(text: string): boolean {
  const spell = whenOf(text);
  return spell !== undefined && spell.to - spell.from > day;
}
