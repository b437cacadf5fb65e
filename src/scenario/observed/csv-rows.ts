/** Rows of texts that are CSV of whatever kind; what the cells mean is for others. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** A row of a CSV file and the line it ends on, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t';
  /** UTF-16 units in one row. */
  readonly longestRow: number;
  /** Whether rows that begin with # are passed over. */
  readonly hasComments: boolean;
}

/** A first line by which Excel is told what stands between cells, such as `sep=;`; the rows begin on the next. */
export function isForExcel(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells;
  return /^sep=.?$/i.test(first.trim()) && others.every((cell) => cell.trim() === '');
}

/**
 * Without rows of which nothing is there. Quotes, a byte order mark and every kind of line end are as they come.
 *
 * @returns the line on which a text is no CSV any more, where it is not
 */
export function csvRows(
  text: string,
  { delimiter, longestRow, hasComments }: CsvForm,
): readonly CsvRow[] | { readonly brokenLine: number } {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      ...(hasComments && { comment: '#', comment_no_infix: true }),
      bom: true,
      delimiter,
      max_record_size: longestRow,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: readonly string[], { lines }: { readonly lines: number }) => {
        if (lines > 1 || !isForExcel(cells)) rows.push({ cells, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { brokenLine: (rows.at(-1)?.line ?? 0) + 1 };
  }
  return rows;
}
