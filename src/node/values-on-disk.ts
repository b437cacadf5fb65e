/** The single values of more replications than are kept in memory, on disk until replications.csv is written. */
import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import type { Job } from '../experiment/jobs.ts';
import type { ReplicationResult } from '../experiment/replicate.ts';
import { anotherFolder, writingTo } from './output-error.ts';

const bytes = Float64Array.BYTES_PER_ELEMENT;
/** Measures read in one go through all replications: memory is so many times 8 bytes per replication. */
const columnsAtOnce = 64;

/** One file per design: a row of numbers per replication, in the order of the measures of a result, NaN where there is none. */
function fileOf(path: string, design: number): string {
  return `${path}-${design}`;
}

export class ValuesWriter {
  private readonly path: string;
  private readonly files: number[] = [];

  /** @param path without what is put behind it for each design */
  constructor(path: string) {
    this.path = path;
  }

  add({ design }: Job, { values, followed }: Pick<ReplicationResult, 'values' | 'followed'>): void {
    const row = Float64Array.from([...values, ...(followed?.values[0] ?? [])], (value) => value ?? Number.NaN);
    writingTo('replications.csv', anotherFolder, () => {
      const file = this.files[design] ?? openSync(fileOf(this.path, design), 'w');
      this.files[design] = file;
      writeFileSync(file, row);
    });
  }

  close(): void {
    for (const file of this.files) closeSync(file);
  }
}

/** The values of each measure of a design over its replications, one measure after the other. */
export function* columnsOnDisk(
  path: string,
  design: number,
  { measures, replications }: { readonly measures: number; readonly replications: number },
): Generator<readonly (number | undefined)[]> {
  const file = openSync(fileOf(path, design), 'r');
  try {
    for (let first = 0; first < measures; first += columnsAtOnce) {
      const width = Math.min(columnsAtOnce, measures - first);
      const row = new Float64Array(width);
      const columns = Array.from(row, () => new Float64Array(replications));
      for (let replication = 0; replication < replications; replication++) {
        const found = readSync(file, row, 0, width * bytes, (replication * measures + first) * bytes);
        if (found < width * bytes) throw new Error(`Replication ${replication} of design ${design} is not on disk.`);
        columns.forEach((column, i) => {
          column[replication] = row[i] ?? Number.NaN;
        });
      }
      for (const column of columns) yield Array.from(column, (value) => (Number.isNaN(value) ? undefined : value));
    }
  } finally {
    closeSync(file);
  }
}

export function removeValues(path: string, designs: number): void {
  for (let design = 0; design < designs; design++) rmSync(fileOf(path, design), { force: true });
}
