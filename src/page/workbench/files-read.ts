/** The files of the workbench, as the scenario room reads them. */
import type { FileReader } from '../../scenario/file-reader.ts';
import { KeepingReader, notFound } from '../../scenario/file-reader.ts';

/** Texts by name; a name may have folders before it. */
export type Files = Readonly<Record<string, string>>;

/** A scenario, and not the table of arrivals that one reads. */
export function isScenario(name: string): boolean {
  return /\.(ya?ml|json)$/i.test(name);
}

/** A reader that knows afterwards what was read. */
export function readerOf(files: Files, entry: string): KeepingReader {
  return new KeepingReader(entry, textsOf(files));
}

export function textsOf(files: Files): FileReader {
  return {
    read(path) {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text !== undefined) return { kind: 'text', text };
      const isTable = /\.csv$/i.test(path);
      return notFound(
        path,
        Object.keys(files).filter((name) => isScenario(name) !== isTable),
      );
    },
  };
}
