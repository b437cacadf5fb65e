/** Reads scenario files for the scenario room: text files inside the entry's folder, and nothing else. */
import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileReader, FileRefusal, FileText } from '../scenario/file-reader.ts';
import { systemCode } from './file-system-error.ts';
import { readRegular } from './regular-file.ts';

/** More than the largest text the scenario room takes (262,144 characters), and little enough to read at once. */
export const maxScenarioBytes = 1_048_576;

/**
 * A reader for `entry` and the files beside and below it. Links are followed to the real file, which must stand in
 * that folder too. Sizes and kinds are looked at before anything is read: a pipe, a device or a huge file is refused
 * without waiting for it.
 *
 * @param folder what relative paths are relative to
 */
export function scenarioFiles(entry: string, folder: string): FileReader {
  const root = dirname(resolve(folder, entry));
  return { read: (path) => readInside(root, resolve(folder, path)) };
}

function readInside(root: string, path: string): FileText {
  try {
    const real = realpathSync(path);
    if (!isInside(realpathSync(root), real)) return refused('outside the folder');
    const bytes = readRegular(real, maxScenarioBytes);
    return typeof bytes === 'string' ? refused(bytes) : decoded(bytes);
  } catch (error) {
    return refused(refusalFor(error));
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** UTF-8 with or without a byte order mark; a NUL is what UTF-16 and pictures have and no scenario has. */
export function decoded(bytes: Uint8Array): FileText {
  if (isUtf16(bytes)) return refused('UTF-16');
  if (bytes.includes(0)) return refused('not text');
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(isWritten(bytes) ? 'not UTF-8' : 'not text');
  }
}

/** With its byte order mark, or with every other byte of its beginning 0. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  return start.length >= 8 && [0, 1].some((odd) => start.every((byte, index) => (byte === 0) === (index % 2 === odd)));
}

/** Letters and signs in an encoding of one byte each, with no other control characters than a text has. */
function isWritten(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function refused(reason: FileRefusal): FileText {
  return { kind: 'refused', reason };
}

function refusalFor(error: unknown): FileRefusal {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return 'not found';
  // Any other answer is about this machine, not about the file.
  if (code === 'EACCES' || code === 'EPERM') return 'not readable';
  throw error;
}
