/** Reads scenario files for the scenario room: text files inside the entry's folder, and nothing else. */
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileReader, FileRefusal, FileText } from '../scenario/file-reader.ts';
import { decoded, notFound, refused } from '../scenario/file-reader.ts';
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
    const reason = refusalFor(error);
    return reason === 'not found' ? notFound(basename(path), filesBeside(root, path)) : refused(reason);
  }
}

/** Files of the same sort in the folder where one was looked for; none of a folder that may not be listed. */
function filesBeside(root: string, path: string): readonly string[] {
  const folder = dirname(path);
  const ending = /\.csv$/i.test(path) ? /\.csv$/i : /\.(ya?ml|json)$/i;
  try {
    if (folder !== root && !isInside(root, folder)) return [];
    return readdirSync(folder)
      .filter((name) => ending.test(name))
      .sort();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function refusalFor(error: unknown): FileRefusal {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return 'not found';
  // Any other answer is about this machine, not about the file.
  if (code === 'EACCES' || code === 'EPERM') return 'not readable';
  throw error;
}
