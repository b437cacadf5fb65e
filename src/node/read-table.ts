/** Tables that people hand in, as rows of text: CSV of whatever kind, or the first sheet of a workbook (XLSX). */
import { resolve } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { TextRow } from '../experiment/observed/table-columns.ts';
import type { FileRefusal } from '../scenario/file-reader.ts';
import { decoded } from '../scenario/file-reader.ts';
import { readRegular } from './regular-file.ts';

export type TableRefusal =
  | Exclude<FileRefusal, 'not found' | 'not readable' | 'outside the folder'>
  /** A workbook as Excel wrote it until 2003, or one with a password. */
  | 'old workbook'
  /** A zip archive with no workbook in it that can be read. */
  | 'no workbook';

export type TableRead =
  | { readonly kind: 'rows'; readonly rows: readonly TextRow[] }
  | { readonly kind: 'refused'; readonly reason: TableRefusal }
  /** No table from this line on. */
  | { readonly kind: 'broken'; readonly line: number };

/** Far more than any office publishes. */
const mostBytes = 4_194_304;
/** More in one row is no figure. */
const longestRow = 20_000;

/** @throws what the file system says where the file cannot be opened */
export async function readTable(name: string, folder: string): Promise<TableRead> {
  const bytes = readRegular(resolve(folder, name), mostBytes);
  if (typeof bytes === 'string') return { kind: 'refused', reason: bytes };
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'refused', reason: 'old workbook' };
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const { workbookRows } = await import('./read-workbook.ts');
    const rows = workbookRows(bytes);
    return rows === undefined ? { kind: 'refused', reason: 'no workbook' } : { kind: 'rows', rows };
  }
  const read = decoded(bytes);
  if (read.kind === 'text') return csvRows(read.text);
  const { reason } = read;
  const isOfBytes = reason === 'UTF-16' || reason === 'not UTF-8' || reason === 'not text';
  return { kind: 'refused', reason: isOfBytes ? reason : 'not text' };
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, i) => bytes[i] === byte);
}

/** Quotes, a byte order mark and every kind of line end are as they come. */
function csvRows(text: string): TableRead {
  const rows: TextRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      max_record_size: longestRow,
      relax_column_count: true,
      relax_quotes: false,
      skip_empty_lines: true,
      comment: '#',
      comment_no_infix: true,
      trim: true,
      on_record: (cells: readonly string[], { lines }: { readonly lines: number }) => {
        rows.push({ number: lines, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: 'broken', line: (rows.at(-1)?.number ?? 0) + 1 };
  }
  return { kind: 'rows', rows };
}

/** That of which the heads hold most. */
function delimiterOf(text: string): string {
  const head =
    text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '' && !line.replace('\uFEFF', '').startsWith('#')) ?? '';
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t'].find((mark) => count(mark) > 1 && count(mark) >= count(',')) ?? ',';
}
