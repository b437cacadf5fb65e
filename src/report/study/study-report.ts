/**
 * What a study has to tell, made once for the terminal, the page and the files. The room has a file for each kind of study, from
 * its result to this; those who print and write studies read it.
 */
import type { JsonValue } from '../../scenario/scenario.ts';
import type { ChartSheet } from '../charts/chart.ts';
import type { CsvDialect } from '../data/csv.ts';
import { csvOf } from '../data/csv.ts';
import type { DataTable } from '../data/data-table.ts';
import type { Table } from '../tables/table.ts';
import type { studySheetWords } from '../words/sheets.ts';

/** A kind of study is a command, and its folder ends in its name. */
export type StudyKind = 'sweep' | 'capacity' | 'sensitivity' | 'evaluate' | 'calibrate' | 'dossier';

export interface StudySheet {
  readonly name: keyof typeof studySheetWords;
  /** Of several with this name, from 2; left out for the first. */
  readonly number?: number;
  readonly table: DataTable;
}

export interface StudyFile {
  readonly name: string;
  readonly text: string;
  /** The same for a sheet of results.xlsx, where the study has one. */
  readonly sheet?: StudySheet;
}

/** A table as both. @param table whose rows can be read twice */
export function fileOf(
  {
    name,
    sheet,
    table,
  }: { readonly name: string; readonly sheet: keyof typeof studySheetWords; readonly table: DataTable },
  dialect: CsvDialect,
): StudyFile {
  return { name, text: csvOf(table, dialect), sheet: { name: sheet, table } };
}

export interface Influence {
  readonly inputs: readonly string[];
  /** The measure, and of which designs. */
  readonly what: string;
}

export interface StudyReport {
  readonly kind: StudyKind;
  readonly title: string;
  /** What was asked, in one line under the title. */
  readonly subtitle: string;
  /** The one that answers first. */
  readonly sentences: readonly string[];
  /** On the terminal and on the page. */
  readonly tables: readonly Table[];
  /** On the page alone, folded. */
  readonly details: readonly Table[];
  readonly charts: readonly ChartSheet[];
  /** What the study knows of the influence of inputs: their names, the most influential first, and what it is on. */
  readonly influence?: Influence;
  /** How it was done: of how many replications and points, what was assumed, by which method. */
  readonly method: readonly { readonly term: string; readonly text: string }[];
  /** Tables for other programs, by the name of their file. */
  readonly files: readonly StudyFile[];
  /** The result as --json prints it, and what it was made from as the manifest keeps it. */
  readonly result: JsonValue;
  readonly settings: JsonValue;
}
