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

/** More columns than this do not fit beside each other on a page. */
const mostColumns = 9;

/**
 * For a page: a table of more columns than fit, on its side where that has fewer; what were heads then name the rows.
 *
 * @param corner what these are called together
 */
export function onItsSide(table: Table, corner: string): Table {
  const { columns, rows } = table;
  const [first, ...others] = columns;
  if (first === undefined || columns.length <= mostColumns || rows.length + 1 >= columns.length) return table;
  return {
    caption: table.caption,
    columns: [words(corner), ...rows.map(([name = '']) => numbers(name))],
    rows: others.map(({ title }, i) => [title, ...rows.map((row) => row[i + 1] ?? '')]),
  };
}

/**
 * The same, and in parts one below the other where it is too wide on either side.
 *
 * @param captionOf a part, counted from 1, of so many
 */
export function fittedToPage(
  table: Table,
  corner: string,
  captionOf: (part: number, parts: number) => string,
): readonly Table[] {
  const turned = onItsSide(table, corner);
  const parts = Math.ceil((turned.columns.length - 1) / (mostColumns - 1));
  if (parts < 2) return [turned];
  return inParts(turned, parts).map((part, i) => ({ ...part, caption: captionOf(i + 1, parts) }));
}

/** The columns in so many parts, or fewer where that leaves nothing for the last: each after the first, which names the rows. */
export function inParts({ caption, columns, rows }: Table, parts: number): readonly Table[] {
  const size = Math.ceil((columns.length - 1) / parts);
  return Array.from({ length: Math.ceil((columns.length - 1) / size) }, (_, part) => {
    const own = <Cell>([name, ...others]: readonly Cell[]) => [
      ...(name === undefined ? [] : [name]),
      ...others.slice(part * size, (part + 1) * size),
    ];
    return { caption, columns: own(columns), rows: rows.map(own) };
  });
}
