/** cases.csv: every step that every case came to, written as it happens, so that memory does not grow with the cases. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { replicate } from '../experiment/replicate.ts';
import { type CaseVisit, casesCsvHeading, casesCsvRows } from '../report/csv/cases.ts';
import type { CsvDialect } from '../report/csv/dialect.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { writingTo } from './output-error.ts';
import type { Assignment } from './simulate.ts';

/** Rows put into text at once. */
const batch = 4096;

/**
 * The cases of the first replication of every design. A case's random numbers are its own and observing changes nothing, so these
 * are the very cases that the statistics count.
 */
export function writeCases({ scenarios, seed }: Assignment, { path, dialect }: NonNullable<Assignment['cases']>): void {
  const file = openSync(path, 'w');
  try {
    write(file, casesCsvHeading(dialect));
    for (const scenario of scenarios) writeDesign(file, scenario, seed, dialect);
  } finally {
    closeSync(file);
  }
}

function writeDesign(file: number, { key, plan }: Scenario, seed: string, dialect: CsvDialect): void {
  let visits: CaseVisit[] = [];
  const flush = () => {
    write(file, casesCsvRows(key, plan, visits, dialect));
    visits = [];
  };
  replicate(
    plan,
    { seed, replication: 0 },
    {
      entered(step, stream, number, at, earlier) {
        if (visits.push({ replication: 1, stream, number, earlier, step, at }) === batch) flush();
      },
    },
  );
  flush();
}

function write(file: number, text: string): void {
  writingTo('cases.csv', 'Choose another folder with --out, or leave out --cases.', () => writeFileSync(file, text));
}
