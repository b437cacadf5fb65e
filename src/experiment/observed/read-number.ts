/** Numbers as offices write them: 1,234.5 or 1.234,5, with or without a unit behind them. */

export type Mark = ',' | '.';

/** A cell with a number in front. */
export interface Quantity {
  readonly sign: 1 | -1;
  /** Digits with marks between them, and no spaces. */
  readonly digits: string;
  /** What follows, or stands before it: "%", "days", "euro". */
  readonly unit: string;
}

export interface Read {
  readonly value: number;
  /** Behind the decimal mark. */
  readonly decimals: number;
}

/** Undefined where there is no number. */
export function quantityIn(text: string): Quantity | undefined {
  const match = /^([-+\u2212]?)\s*(€?)\s*(\d(?:[\d.,]|[ '\u00a0\u202f\u2009](?=\d{3}(?!\d)))*)\s*(.*)$/s.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  const [, sign = '', euro = '', digits = '', rest = ''] = match;
  if (/[.,]$/.test(digits) || (/^[.,\d]/.test(rest) && rest !== '')) return undefined;
  const plain = digits.replace(/[ '\u00a0\u202f\u2009]/g, '');
  // A space between thousands says that no other mark does.
  const spaced = plain !== digits && (plain.match(/[.,]/g) ?? []).length > 1;
  if (spaced) return undefined;
  return { sign: sign === '-' || sign === '\u2212' ? -1 : 1, digits: plain, unit: `${euro} ${rest}`.trim() };
}

/** The decimal mark that a number shows, whatever stands in other cells; undefined where it may be one of thousands, or has none. */
export function decimalMark(digits: string): Mark | undefined {
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last !== ',' && last !== '.') return undefined;
  const other: Mark = last === ',' ? '.' : ',';
  if (marks.includes(other)) return marks.split(last).length === 2 ? last : undefined;
  if (marks.length > 1) return other;
  return isGrouped(digits, last) ? undefined : last;
}

/** The first row whose figure shows each decimal mark. */
export type Marks = ReadonlyMap<Mark, number>;

/** @param cells of figures, each with its row */
export function marksIn(cells: readonly (readonly [row: number, text: string])[]): Marks {
  const found = new Map<Mark, number>();
  for (const [row, text] of cells) {
    const mark = decimalMark(quantityIn(text)?.digits ?? '');
    if (mark !== undefined && !found.has(mark)) found.set(mark, row);
  }
  return found;
}

/** Undefined where the number cannot be read with this decimal mark. */
export function readWith(digits: string, mark: Mark): Read | undefined {
  const thousands: Mark = mark === ',' ? '.' : ',';
  const [whole = '', decimals = '', ...more] = digits.split(mark);
  if (more.length > 0 || decimals.includes(thousands)) return undefined;
  if (whole.includes(thousands) && !isGrouped(whole, thousands)) return undefined;
  const value = Number(`${whole.replaceAll(thousands, '')}.${decimals || '0'}`);
  return Number.isFinite(value) ? { value, decimals: decimals.length } : undefined;
}

/** 1.234 or 1.234.567: what may be thousands. */
function isGrouped(digits: string, mark: Mark): boolean {
  const [first = '', ...groups] = digits.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}
