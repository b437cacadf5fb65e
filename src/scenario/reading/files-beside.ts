import type { FileReader, FileText } from '../file-reader.ts';
import { pathBeside } from './path-beside.ts';
import type { Place } from './tree.ts';

/** Reads the files that a scenario names beside its own: each once, and none outside the folder of the entry. */
export class FilesBeside {
  private readonly entry: string;
  private readonly files: FileReader;
  private readonly known = new Map<string, FileText>();

  constructor(entry: string, files: FileReader) {
    this.entry = entry;
    this.files = files;
  }

  /** The path that a name leads to from where it stands; undefined where that is outside the folder. */
  pathFrom({ file }: Place, name: string): string | undefined {
    return pathBeside(this.entry, file, name);
  }

  read(path: string): FileText {
    const before = this.known.get(path);
    if (before !== undefined) return before;
    const text = this.files.read(path);
    this.known.set(path, text);
    return text;
  }
}
