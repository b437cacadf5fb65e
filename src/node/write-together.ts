import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { filled } from '../language/text.ts';
import { systemCode } from './file-system-error.ts';
import { OutputError, writingTo } from './output-error.ts';
import { leftoversOf, partialPath, removed } from './partial-name.ts';

const advice = { en: 'Choose another place with --out.', nl: 'Kies een andere plaats met --out.' };

export interface NewFile {
  /** As the user named it. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Files that appear whole: each takes its name, and replaces a file that had it, only when all of them are written. Throws
 * an OutputError and leaves nothing behind where one of them cannot be written. What a command that was killed left beside
 * them goes.
 *
 * @param folder what their paths are relative to
 */
export function writeTogether(files: readonly NewFile[], folder: string): void {
  const written = files.map(({ path, content }) => {
    const target = resolve(folder, path);
    return { path, content, target, partial: partialPath(target) };
  });
  const begun: string[] = [];
  try {
    for (const { path, content, target, partial } of written) {
      writingTo(path, advice, () => {
        mkdirSync(dirname(target), { recursive: true });
        for (const leftover of leftoversOf(target)) removed(leftover);
        begun.push(partial);
        writeFileSync(partial, content);
      });
    }
    for (const { path, target, partial } of written) {
      unlessTakenOver(path, () => writingTo(path, advice, () => renameSync(partial, target)));
    }
  } finally {
    for (const partial of begun) removed(partial);
  }
}

/** Where it is gone again, another command has cleared it away to write the same file. */
function unlessTakenOver(path: string, rename: () => void): void {
  try {
    rename();
  } catch (error) {
    if (!(error instanceof OutputError) || systemCode(error.cause) !== 'ENOENT') throw error;
    const text = filled(
      {
        en: '{path}: another command writes this file at the same moment, so this one stops. {advice}',
        nl: '{path}: een andere opdracht schrijft dit bestand op hetzelfde moment, dus deze stopt. {advice}',
      },
      { path, advice },
    );
    throw new OutputError(text, { cause: error });
  }
}
