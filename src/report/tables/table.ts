/** A table as data: the terminal draws it with lines, the page with tags. */
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
