/** A folder of results that appears whole or not at all. */

import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filled } from '../language/text.ts';
import { systemCode } from './file-system-error.ts';
import { anotherFolder, OutputError, writingTo } from './output-error.ts';
import { foreignFiles } from './own-files.ts';
import { keptPath, leftoversOf, partialPath, removed } from './partial-name.ts';

/**
 * Everything is written into a hidden folder beside the target and takes the target's name when `commit` is called;
 * `discard`, or the end of the process, removes it. An earlier output of the same name is replaced, but a folder that
 * holds anything this program did not write is left alone.
 *
 * A folder is written by the run that began last: it puts right what a run that was killed left beside it, and an earlier run
 * that is still going finds its part gone and is told so.
 */
export class OutputFolder {
  /** As the user named it; for messages. */
  readonly name: string;
  private readonly target: string;
  private readonly partial: string;
  private readonly outermostMade: string | undefined;
  private readonly written: string[] = [];
  private readonly removePartial = () => removed(this.partial);

  /**
   * Throws an OutputError before any work is done where the target cannot be written or must not be replaced.
   *
   * @param folder what `name` is relative to
   */
  constructor(name: string, folder: string) {
    this.name = name;
    this.target = writingTo(name, anotherFolder, () => realTarget(name, resolve(folder, name)));
    const parent = dirname(this.target);
    writingTo(name, anotherFolder, () => {
      putRight(this.target);
      refuseToReplace(name, this.target, folder);
      removeLeftovers(this.target);
    });
    this.partial = partialPath(this.target);
    this.outermostMade = writingTo(name, anotherFolder, () => mkdirSync(parent, { recursive: true }));
    writingTo(name, anotherFolder, () => mkdirSync(this.partial));
    process.on('exit', this.removePartial);
  }

  /** The files so far, with forward slashes, in order of writing. */
  get files(): readonly string[] {
    return this.written;
  }

  write(file: string, content: string | Uint8Array): void {
    const path = this.pathFor(file);
    this.whileOurs(() => writeFileSync(path, content));
  }

  /** The same, piece by piece. */
  writePieces(file: string, pieces: Iterable<string>): void {
    const path = this.pathFor(file);
    this.whileOurs(() => {
      const opened = openSync(path, 'w');
      try {
        for (const piece of pieces) writeFileSync(opened, piece);
      } finally {
        closeSync(opened);
      }
    });
  }

  /** Where to keep a file for a while; the caller removes it before `commit`. */
  pathBeside(file: string): string {
    return join(this.partial, `.${file}`);
  }

  /** Where to keep what a run that is stopped leaves to the next one into the same folder; the caller removes it. */
  get pathOfKept(): string {
    return keptPath(this.target);
  }

  /** Where to write a file that is too large to be handed over whole; its folder is there. */
  pathFor(file: string): string {
    const path = join(this.partial, file);
    const inner = dirname(path);
    if (inner !== this.partial) this.whileOurs(() => existsSync(inner) || mkdirSync(inner));
    this.written.push(file);
    return path;
  }

  /** Where a file is that has been written. */
  pathOf(file: string): string {
    return join(this.partial, file);
  }

  /** Puts the folder in its place; if that fails, what was there before is there again. */
  commit(): void {
    this.whileOurs(() => {
      if (existsSync(this.target)) this.replace();
      else renameSync(this.partial, this.target);
    });
    process.off('exit', this.removePartial);
  }

  /** Leaves no trace; does nothing after `commit`. */
  discard(): void {
    this.removePartial();
    process.off('exit', this.removePartial);
    if (this.outermostMade !== undefined) removeEmpty(dirname(this.target), this.outermostMade);
  }

  private replace(): void {
    refuseForeign(this.name, this.target);
    const earlier = `${this.partial}${earlierMark}`;
    renameSync(this.target, earlier);
    try {
      renameSync(this.partial, this.target);
    } catch (error) {
      // Should another run have put it back already, or its own there, all is well.
      if (!existsSync(this.target) && existsSync(earlier)) renameSync(earlier, this.target);
      throw error;
    }
    removed(earlier);
  }

  /** Does a piece of work in our own folder, which another run may have taken away. */
  private whileOurs(work: () => unknown): void {
    try {
      writingTo(this.name, anotherFolder, work);
    } catch (error) {
      if (error instanceof OutputError && error.cause !== undefined && this.isTakenOver(error.cause)) {
        const text = filled(
          {
            en: '{name}: another run has begun to write to this folder, so this one stops. Wait for that one, or choose another folder with --out.',
            nl: '{name}: een andere simulatie is in deze map gaan schrijven, dus deze stopt. Wacht op die andere, of kies een andere map met --out.',
          },
          { name: this.name },
        );
        throw new OutputError(text, { cause: error });
      }
      throw error;
    }
  }

  private isTakenOver(cause: unknown): boolean {
    const code = systemCode(cause) ?? '';
    return (code === 'ENOENT' && !existsSync(this.partial)) || code === 'ENOTEMPTY' || code === 'EEXIST';
  }
}

const earlierMark = '-earlier';

/** A run that was killed between taking the earlier result away and putting its own there: the earlier one is put back. */
function putRight(target: string): void {
  if (existsSync(target)) return;
  const earlier = leftoversOf(target).find((path) => path.endsWith(earlierMark) && lstatSync(path).isDirectory());
  if (earlier !== undefined) renameSync(earlier, target);
}

function removeLeftovers(target: string): void {
  for (const path of leftoversOf(target)) removed(path);
}

/** A link to a folder stands for that folder. */
function realTarget(name: string, path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new OutputError(
      filled(
        {
          en: '{name} is a link that leads nowhere. {anotherFolder}',
          nl: '{name} is een koppeling die nergens heen leidt. {anotherFolder}',
        },
        { name, anotherFolder },
      ),
    );
  }
  return path;
}

function refuseToReplace(name: string, target: string, folder: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    throw new OutputError(
      filled(
        {
          en: '{name} is a file, and results go into a folder. {anotherFolder}',
          nl: '{name} is een bestand, en resultaten gaan in een map. {anotherFolder}',
        },
        { name, anotherFolder },
      ),
    );
  }
  const inside = relative(target, realpathSync(folder));
  if (!inside.startsWith('..')) {
    throw new OutputError(
      filled(
        inside === ''
          ? {
              en: '{name} is the folder you are in, and results replace a whole folder. Choose a folder inside it with --out.',
              nl: '{name} is de map waarin u werkt, en resultaten vervangen een hele map. Kies een map daarbinnen met --out.',
            }
          : {
              en: '{name} holds the folder you are in, and results replace a whole folder. Choose another folder with --out.',
              nl: '{name} bevat de map waarin u werkt, en resultaten vervangen een hele map. Kies een andere map met --out.',
            },
        { name },
      ),
    );
  }
  refuseForeign(name, target);
}

function refuseForeign(name: string, target: string): void {
  const [first, ...others] = foreignFiles(target);
  if (first === undefined) return;
  const more = others.length;
  throw new OutputError(
    filled(
      more === 0
        ? {
            en: '{name} holds a file that stuwmeer did not write ("{first}"), so it is not replaced. Choose another folder with --out, or move that file away first.',
            nl: 'in {name} staat een bestand dat niet van stuwmeer is ("{first}"), dus die map wordt niet vervangen. Kies een andere map met --out, of verplaats dat bestand eerst.',
          }
        : {
            en: '{name} holds files that stuwmeer did not write ("{first}" and {more} more), so it is not replaced. Choose another folder with --out, or move those files away first.',
            nl: 'in {name} staan bestanden die niet van stuwmeer zijn ("{first}" en nog {more}), dus die map wordt niet vervangen. Kies een andere map met --out, of verplaats die bestanden eerst.',
          },
      { name, first, more },
    ),
  );
}

/** Removes folders that this run made and left empty, from the inside out. */
function removeEmpty(innermost: string, outermost: string): void {
  for (let folder = innermost; folder.length >= outermost.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
