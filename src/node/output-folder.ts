/** A folder of results that appears whole or not at all. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { OutputError, writingTo } from './output-error.ts';
import { foreignFiles } from './own-files.ts';

const advice = 'Choose another folder with --out.';

/**
 * Everything is written into a hidden folder beside the target and takes the target's name when `commit` is called;
 * `discard`, or the end of the process, removes it. An earlier output of the same name is replaced, but a folder that
 * holds anything this program did not write is left alone.
 */
export class OutputFolder {
  /** As the user named it; for messages. */
  readonly name: string;
  private readonly target: string;
  private readonly partial: string;
  private readonly outermostMade: string | undefined;
  private readonly written: string[] = [];
  private readonly removePartial = () => rmSync(this.partial, { recursive: true, force: true });

  /**
   * Throws an OutputError before any work is done where the target cannot be written or must not be replaced.
   *
   * @param folder what `name` is relative to
   */
  constructor(name: string, folder: string) {
    this.name = name;
    this.target = realIfThere(resolve(folder, name));
    writingTo(name, advice, () => refuseToReplace(name, this.target, folder));
    const parent = dirname(this.target);
    this.partial = join(parent, `.${basename(this.target).slice(0, 100)}.partial-${randomUUID().slice(0, 8)}`);
    this.outermostMade = writingTo(name, advice, () => mkdirSync(parent, { recursive: true }));
    writingTo(name, advice, () => mkdirSync(this.partial));
    process.on('exit', this.removePartial);
  }

  /** The files so far, with forward slashes, in order of writing. */
  get files(): readonly string[] {
    return this.written;
  }

  write(file: string, content: string | Uint8Array): void {
    const path = this.pathFor(file);
    writingTo(this.name, advice, () => writeFileSync(path, content));
  }

  /** The same, piece by piece. */
  writePieces(file: string, pieces: Iterable<string>): void {
    const path = this.pathFor(file);
    writingTo(this.name, advice, () => {
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

  /** Where to write a file that is too large to be handed over whole; its folder is there. */
  pathFor(file: string): string {
    const path = join(this.partial, file);
    writingTo(this.name, advice, () => mkdirSync(dirname(path), { recursive: true }));
    this.written.push(file);
    return path;
  }

  /** Puts the folder in its place; if that fails, what was there before is there again. */
  commit(): void {
    writingTo(this.name, advice, () => {
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
    const earlier = `${this.partial}-earlier`;
    renameSync(this.target, earlier);
    try {
      renameSync(this.partial, this.target);
    } catch (error) {
      renameSync(earlier, this.target);
      throw error;
    }
    rmSync(earlier, { recursive: true, force: true });
  }
}

/** A link to a folder stands for that folder. */
function realIfThere(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

function refuseToReplace(name: string, target: string, folder: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    throw new OutputError(`${name} is a file, and results go into a folder. ${advice}`);
  }
  if (!relative(target, realpathSync(folder)).startsWith('..')) {
    const found = 'is the folder you are in, and results replace a whole folder';
    throw new OutputError(`${name} ${found}. Choose a folder inside it with --out.`);
  }
  refuseForeign(name, target);
}

function refuseForeign(name: string, target: string): void {
  const [first, ...others] = foreignFiles(target);
  if (first === undefined) return;
  const found = others.length === 0 ? `"${first}"` : `"${first}" and ${others.length} more`;
  throw new OutputError(
    `${name} holds files that stuwmeer did not write (${found}), so it is not replaced. ` +
      'Choose another folder with --out, or move those files away first.',
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
