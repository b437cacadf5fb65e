/** What a long piece of work has done so far, on disk, so that it can go on after it was stopped at any moment. */
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { writingTo } from './output-error.ts';
import { sha256 } from './sha256.ts';

const advice = { en: 'Choose another folder with --out.', nl: 'Kies een andere map met --out.' };

/** A file with a line for each part that is done, after one that says of which work they are. */
export interface BegunFile {
  readonly path: string;
  /** Tells this work from any other: the hash of all that its parts depend on. */
  readonly of: string;
}

/** Parts as JSON, in order: those that are whole. */
export type BegunParts =
  | { readonly kind: 'begun'; readonly parts: readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'of other work' };

/** A line that was cut off, or is not what was written, ends it: what stands behind it is done again. */
export function begunParts({ path, of }: BegunFile): BegunParts {
  if (!existsSync(path)) return { kind: 'nothing' };
  const [heading, ...lines] = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  if (heading === undefined) return { kind: 'nothing' };
  if (heading !== headingOf(of)) return { kind: 'of other work' };
  const parts: string[] = [];
  for (const line of lines) {
    const part = line.slice(line.indexOf(' ') + 1);
    if (line !== lineOf(part)) break;
    parts.push(part);
  }
  return { kind: 'begun', parts };
}

/** Writes the parts as they are done, each at once; there is no file before the first. */
export class BegunWriter {
  private readonly begun: BegunFile;
  private readonly parts: readonly string[];
  private file: number | undefined;

  /** @param parts those that are done already */
  constructor(begun: BegunFile, parts: readonly string[]) {
    this.begun = begun;
    this.parts = parts;
  }

  /** @param part JSON */
  add(part: string): void {
    writingTo(this.begun.path, advice, () => {
      this.file ??= this.open();
      writeFileSync(this.file, `${lineOf(part)}\n`);
    });
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
  }

  /** What was there before is replaced: work that still writes to it goes on doing so in a file that nobody finds. */
  private open(): number {
    const { path, of } = this.begun;
    const fresh = `${path}-new`;
    writeFileSync(fresh, [headingOf(of), ...this.parts.map(lineOf), ''].join('\n'));
    renameSync(fresh, path);
    return openSync(path, 'a');
  }
}

function headingOf(of: string): string {
  return `stuwmeer ${of}`;
}

/** With a hash in front, which what is cut or altered does not have. */
function lineOf(part: string): string {
  return `${sha256(part).slice(0, 16)} ${part}`;
}
