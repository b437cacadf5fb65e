/** What can be wrong with a table of observed figures: data, which others put into words. */
import type { Choice } from '../points/chosen-measure.ts';
import type { Unit } from '../result.ts';

export type ColumnName = 'period' | 'date' | 'from' | 'to' | 'measure' | 'where' | 'of' | 'value' | 'unit' | 'count';

export type Fault =
  | { readonly code: 'empty' }
  | { readonly code: 'heads only' }
  /** Every figure still has to be filled in. */
  | { readonly code: 'not filled in'; readonly rows: number }
  /** A table that begins with its figures. */
  | { readonly code: 'no heads'; readonly found: readonly string[] }
  | { readonly code: 'missing columns'; readonly missing: readonly string[]; readonly found: readonly string[] }
  | { readonly code: 'unknown column'; readonly found: string; readonly near: string | undefined }
  | { readonly code: 'column twice'; readonly found: string }
  | { readonly code: 'cells'; readonly found: number; readonly expected: number; readonly commas: boolean }
  | { readonly code: 'nothing there' }
  | { readonly code: 'no period'; readonly found: string }
  | { readonly code: 'two periods' }
  | { readonly code: 'serial date'; readonly found: string; readonly date: string }
  | { readonly code: 'day or month first'; readonly found: string; readonly readings: readonly string[] }
  | { readonly code: 'no such date'; readonly found: string }
  | { readonly code: 'backwards'; readonly from: string; readonly to: string }
  | { readonly code: 'one day'; readonly found: string; readonly measure: string }
  | { readonly code: 'exclusive or inclusive'; readonly found: string }
  | { readonly code: 'measure'; readonly choice: Exclude<Choice, { readonly kind: 'chosen' }> }
  | { readonly code: 'no figure'; readonly measure: string }
  /** Means and shares of several places have no sum. */
  | { readonly code: 'no sum'; readonly measure: string }
  | { readonly code: 'share of what'; readonly measure: string; readonly of: string }
  | { readonly code: 'no number'; readonly found: string }
  | { readonly code: 'thousands or decimals'; readonly found: string; readonly readings: readonly string[] }
  | { readonly code: 'other mark'; readonly found: string; readonly elsewhere: number }
  | { readonly code: 'wrong unit'; readonly found: string; readonly unit: Unit; readonly known: boolean }
  | { readonly code: 'unit twice'; readonly found: string; readonly column: string }
  | { readonly code: 'no unit'; readonly found: string; readonly unit: Unit }
  | { readonly code: 'no rate'; readonly found: string; readonly measure: string }
  | { readonly code: 'out of bounds'; readonly found: string; readonly unit: Unit }
  | { readonly code: 'no count'; readonly found: string }
  | { readonly code: 'count of a total'; readonly measure: string }
  | { readonly code: 'twice'; readonly earlier: number };

/** Where in the table, and what. */
export interface TableFault {
  /** From 1; undefined where it is of the whole table. */
  readonly row: number | undefined;
  readonly column: ColumnName | undefined;
  /** What the table calls that column; left out where it is not known. */
  readonly head?: string;
  readonly fault: Fault;
}
