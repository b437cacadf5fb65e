/** Reads an event log piece by piece, whatever its size: CSV or XES, as it is or gzipped. */

import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { LogWrong, logMessages } from '../discover/log-wrong.ts';
import { csvLog, type RowReader } from '../discover/reading/csv-log.ts';
import type { NamedHeads } from '../discover/reading/heads.ts';
import { LogReading, OtherDateOrder, type ReadingOptions, type ReadLog } from '../discover/reading/log-reading.ts';
import type { DateOrder } from '../discover/reading/moment.ts';
import { TwoRuns } from '../discover/reading/own-table.ts';
import { XesLog } from '../discover/reading/xes-log.ts';
import type { Text } from '../language/text.ts';
import { isForExcel } from '../scenario/observed/csv-rows.ts';

export interface LogQuestion extends ReadingOptions {
  readonly path: string;
  readonly columns: NamedHeads;
}

/** @throws LogWrong where it cannot be read as a log; an error of the file system as it is */
export async function readLog(question: LogQuestion): Promise<ReadLog> {
  try {
    return await readOnce(question, 'dmy');
  } catch (error) {
    if (error instanceof OtherDateOrder) return await readOnce(question, error.order);
    if (error instanceof TwoRuns) throw error.wrong;
    throw error;
  }
}

async function readOnce(question: LogQuestion, order: DateOrder): Promise<ReadLog> {
  const into = new LogReading(question, order);
  const isZipped = beginsWith(question.path, [0x1f, 0x8b]);
  const text = textOf(question.path, isZipped);
  const first = await firstPiece(text);
  const all = joined(first, text);
  if (first === '') throw new LogWrong(logMessages.empty);
  const found = otherForm(first);
  if (found !== undefined) throw new LogWrong(logMessages.otherForm(found));
  if (/^\s*</.test(first)) {
    if (Object.keys(question.columns).length > 0) throw new LogWrong(logMessages.columnsOfXes);
    await readXes(all, into);
  } else await readCsv(all, first, question, into);
  return into.done();
}

async function readXes(text: AsyncIterable<string>, into: LogReading): Promise<void> {
  const xes = new XesLog(into);
  for await (const piece of text) xes.write(piece);
  xes.end();
}

async function readCsv(
  text: AsyncIterable<string>,
  first: string,
  question: LogQuestion,
  into: LogReading,
): Promise<void> {
  const parser = parse({
    delimiter: delimiterIn(first),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // A quotation mark that is never closed would otherwise take in all that follows.
    max_record_size: mostInRow,
  });
  let heads: readonly string[] | undefined;
  let reader: RowReader | undefined;
  const rows = async (
    records: AsyncIterable<{ readonly record: string[]; readonly info: { readonly lines: number } }>,
  ) => {
    for await (const { record, info } of records) {
      if (heads === undefined || reader === undefined) {
        if (info.lines === 1 && isForExcel(record)) continue;
        heads = record.map((head) => head.trim());
        reader = csvLog(heads, question.columns, into);
        continue;
      }
      const [of, width] = [reader, heads.length];
      into.row(() => {
        // Empty cells at the end of a row, which some programs leave out or add, say nothing.
        const extra =
          record.length > width ? record.slice(width).some((cell) => cell.trim() !== '') : record.length < width;
        if (extra) throw new LogWrong(logMessages.cellsInRow(info.lines, record.length, width));
        of.row(record, info.lines);
      });
    }
  };
  try {
    await pipeline(Readable.from(text), parser, rows);
  } catch (error) {
    throw error instanceof CsvError ? csvProblem(error) : error;
  }
  if (heads !== undefined && into.isUntouched) throw new LogWrong(logMessages.onlyHeads);
}

/** Characters of one row. */
const mostInRow = 1_000_000;

function csvProblem(error: CsvError): LogWrong {
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  return new LogWrong(logMessages.brokenCsv(line, isOpen ? logMessages.openQuote : logMessages.strayQuote));
}

function delimiterIn(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const outside = line.replaceAll(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: outside.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

/** What it is instead, where it is neither. */
function otherForm(text: string): Text | undefined {
  if (/^\s*[{[]/.test(text)) return logMessages.json;
  return text.startsWith('%PDF') ? logMessages.pdf : undefined;
}

/** Text in pieces, decoded; without the byte order mark. */
async function* textOf(path: string, isZipped: boolean): AsyncGenerator<string> {
  if (beginsWith(path, [0x50, 0x4b, 0x03, 0x04])) throw new LogWrong(logMessages.otherForm(logMessages.zip));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  let isFirst = true;
  for await (const piece of isZipped ? unzipped(bytes) : bytes) {
    if (isFirst && isUtf16(piece)) throw new LogWrong(logMessages.utf16);
    isFirst = false;
    yield decoded(() => decoder.decode(piece, { stream: true }));
  }
  const rest = decoded(() => decoder.decode());
  if (rest !== '') yield rest;
}

async function* unzipped(bytes: Readable): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  bytes.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of bytes.pipe(gunzip)) yield piece;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^(Z_|ERR_STREAM_PREMATURE)/.test(code)) {
      throw new LogWrong(logMessages.otherForm(logMessages.damagedGzip), { cause: error });
    }
    throw error;
  } finally {
    bytes.destroy();
  }
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    throw error instanceof TypeError ? new LogWrong(logMessages.notUtf8) : error;
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.subarray(0, 64).includes(0);
}

async function firstPiece(text: AsyncGenerator<string>): Promise<string> {
  for (;;) {
    const { done, value } = await text.next();
    if (done === true) return '';
    if (value.trim() !== '') return value;
  }
}

async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function beginsWith(path: string, mark: readonly number[]): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(mark.length);
    readSync(file, bytes);
    return mark.every((byte, i) => bytes[i] === byte);
  } finally {
    closeSync(file);
  }
}
