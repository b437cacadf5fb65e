import { nearMiss } from './names.ts';
import type { Mapping } from './reading/tree.ts';

/** How this room gets at files: node/ hands in a reader of real ones, the page and the tests hand in texts. */
export interface FileReader {
  /** `path` is the entry as it was given, or a path beside it made of names and slashes only. */
  read(path: string): FileText;
  /**
   * A reader that gives the same for a path whenever it is asked may have this, and is then asked once: what each entry and all
   * that it extends come to. To parse them is two thirds of the work of compiling a scenario at other values.
   */
  readonly joined?: Map<string, Mapping>;
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** `near` is the name of a file beside it that was probably meant. */
  | { readonly kind: 'refused'; readonly reason: FileRefusal; readonly near?: string };

export type FileRefusal =
  | 'not found'
  | 'not a file'
  | 'not readable'
  | 'not text'
  | 'UTF-16'
  | 'not UTF-8'
  | 'too large'
  | 'outside the folder';

/** Keeps the texts that are read through it, by their paths from the folder of the scenario. */
export class KeepingReader implements FileReader {
  private readonly folder: string;
  readonly entry: string;
  private readonly files: FileReader;
  private readonly texts = new Map<string, string>();

  constructor(entry: string, files: FileReader) {
    this.folder = entry.replace(/[^/\\]*$/, '');
    this.entry = entry;
    this.files = files;
  }

  read(path: string): FileText {
    const found = this.files.read(path);
    if (found.kind === 'text') this.texts.set(path.slice(this.folder.length), found.text);
    return found;
  }

  /** The name of the scenario without its folder, and what was read for it. */
  source(): { readonly entry: string; readonly files: Readonly<Record<string, string>> } {
    return { entry: this.entry.slice(this.folder.length), files: Object.fromEntries(this.texts) };
  }
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

export function refused(reason: FileRefusal): FileText {
  return { kind: 'refused', reason };
}

/** @param beside the names of the files in the folder where `name` was looked for */
export function notFound(name: string, beside: readonly string[]): FileText {
  // A link that leads to nothing stands there by that name itself.
  const others = beside.filter((each) => each !== name);
  const whole = others.find((each) => each.replace(/\.[^.]*$/, '').toLowerCase() === name.toLowerCase());
  const near = whole ?? nearMiss(name, others);
  return { kind: 'refused', reason: 'not found', ...(near === undefined ? {} : { near }) };
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
