/** results.xlsx: a workbook, by a library that is loaded when one is asked for. The same sheets give the same bytes. */

import writeExcelFile from 'write-excel-file/node';
import type { Comparison } from '../experiment/result.ts';
import type { Language } from '../language/text.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import { eventColumns } from '../report/data/events.ts';
import { excelSheets, withFixedTimes } from '../report/data/excel.ts';
import type { ValuesOf } from '../report/data/summary.ts';
import type { Sheet } from '../report/data/workbook.ts';
import { studyWorkbook, workbook } from '../report/data/workbook.ts';
import type { StudyFile, StudyReport } from '../report/study/study-report.ts';
import { casesData } from './read-cases.ts';

export interface WorkbookSource {
  /** The file of the event table, where there is one. */
  readonly cases: string | undefined;
  /** How that is written. */
  readonly dialect: CsvDialect;
  readonly language: Language;
  readonly values: ValuesOf | undefined;
  /** Tables of studies. */
  readonly besides: readonly StudyFile[];
}

/** The bytes of the file, and the files of tables that were too large for it. */
export async function workbookOf(
  comparison: Comparison,
  { cases, dialect, language, values, besides }: WorkbookSource,
): Promise<{ readonly bytes: Uint8Array; readonly leftOut: readonly string[] }> {
  const plans = comparison.designs.map(({ plan }) => plan);
  const events = cases === undefined ? undefined : casesData(cases, eventColumns(plans, language), dialect);
  const { sheets, leftOut } = workbook(comparison, language, { values, events, besides });
  return { bytes: await workbookBytes(sheets), leftOut };
}

/** The same of a study. */
export async function studyWorkbookOf(
  study: StudyReport,
  language: Language,
): Promise<{ readonly bytes: Uint8Array; readonly leftOut: readonly string[] }> {
  const { sheets, leftOut } = studyWorkbook(study, language);
  return { bytes: await workbookBytes(sheets), leftOut };
}

/** @param sheets with names and sizes that a spreadsheet takes */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return withFixedTimes(await writeExcelFile(excelSheets(sheets)).toBuffer());
}
