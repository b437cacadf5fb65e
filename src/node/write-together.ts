import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writingTo } from './output-error.ts';

const advice = { en: 'Choose another place with --out.', nl: 'Kies een andere plek met --out.' };

export interface NewFile {
  /** As the user named it. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Files that appear whole: each takes its name, and replaces a file that had it, only when all of them are written. Throws
 * an OutputError and leaves nothing behind where one of them cannot be written.
 *
 * @param folder what their paths are relative to
 */
export function writeTogether(files: readonly NewFile[], folder: string): void {
  const mark = randomUUID().slice(0, 8);
  const written = files.map(({ path, content }) => {
    const target = resolve(folder, path);
    const partial = join(dirname(target), `.${basename(target).slice(0, 100)}.partial-${mark}`);
    return { path, content, target, partial };
  });
  const begun: string[] = [];
  try {
    for (const { path, content, target, partial } of written) {
      writingTo(path, advice, () => {
        mkdirSync(dirname(target), { recursive: true });
        begun.push(partial);
        writeFileSync(partial, content);
      });
    }
    for (const { path, target, partial } of written) writingTo(path, advice, () => renameSync(partial, target));
  } finally {
    for (const partial of begun) rmSync(partial, { force: true });
  }
}
