/** Tables that people hand in, as rows of text: CSV of whatever kind, or the first sheet of a workbook (XLSX). */
import { resolve } from 'node:path';
import type { CsvRead } from '../experiment/observed/observed-table.ts';
import { rowsIn } from '../experiment/observed/observed-table.ts';
import type { FileRefusal } from '../scenario/file-reader.ts';
import { decoded } from '../scenario/file-reader.ts';
import { readRegular } from './regular-file.ts';

export type TableRefusal =
  | Exclude<FileRefusal, 'not found' | 'not readable' | 'outside the folder'>
  /** A workbook as Excel wrote it until 2003, or one with a password. */
  | 'old workbook'
  /** A zip archive with no workbook in it that can be read. */
  | 'no workbook';

export type TableRead = CsvRead | { readonly kind: 'refused'; readonly reason: TableRefusal };

/** Far more than any office publishes. */
const mostBytes = 4_194_304;

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
  if (read.kind === 'text') return rowsIn(read.text);
  const { reason } = read;
  const isOfBytes = reason === 'UTF-16' || reason === 'not UTF-8' || reason === 'not text';
  return { kind: 'refused', reason: isOfBytes ? reason : 'not text' };
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, i) => bytes[i] === byte);
}
