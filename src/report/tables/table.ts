/**
 * A table as data: the terminal draws it with lines, the page with tags. The room has a file for each kind of table, from
 * results to cells of text in a reader's language; the page, the terminal and charts (for the figures behind them) call it.
 */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One cell per column; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly align: 'left' | 'right';
}

export function words(title: string): Column {
  return { title, align: 'left' };
}

export function numbers(title: string): Column {
  return { title, align: 'right' };
}
