import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** A row of a CSV file and the line it ends on, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** More in one cell is no date and no number. */
const longestCell = 10_000;

/**
 * The rows of a text with commas or semicolons, whichever its first line holds; without those that are empty. Quotes, a
 * byte order mark and every kind of line end are as they come.
 *
 * @returns the line on which a text is no CSV any more, where it is not
 */
export function csvRows(text: string): readonly CsvRow[] | { readonly brokenLine: number } {
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: /^[^\r\n]*;/.test(text) ? ';' : ',',
      max_record_size: longestCell,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: readonly string[], { lines }: { readonly lines: number }) => {
        rows.push({ cells, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { brokenLine: (rows.at(-1)?.line ?? 0) + 1 };
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
