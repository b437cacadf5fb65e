/**
 * cases.csv: what happens to every case of one replication of every design, written while that replication runs, in whichever
 * thread runs it, so that memory does not grow with the cases.
 */

import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { element } from '../experiment/element.ts';
import type { Job } from '../experiment/jobs.ts';
import type { Language } from '../language/text.ts';
import type { Plan } from '../plan/plan.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import { csvHeading, csvLines } from '../report/data/csv.ts';
import type { DataCell, DataColumn, Named } from '../report/data/data-table.ts';
import type { CaseEvent } from '../report/data/events.ts';
import { eventColumns, eventRow } from '../report/data/events.ts';
import type { EventSink } from './case-events.ts';
import { writingTo } from './output-error.ts';
import { casesName } from './own-files.ts';

/** Rows put into text at once. */
const batch = 4096;
/** Bytes copied at once. */
const piece = 1 << 20;

/** Where the table goes. Until `joinCases` the rows of each design are in a file of their own beside it. */
export interface CasesFile {
  readonly path: string;
  readonly dialect: CsvDialect;
  readonly language: Language;
  /** Of which replication, from 0. */
  readonly replication: number;
  /** In their order. */
  readonly designs: readonly Named[];
}

/** The rows of one job. */
export class CasesWriter implements EventSink {
  private readonly dialect: CsvDialect;
  private readonly columns: readonly DataColumn[];
  private readonly rowOf: (event: CaseEvent) => readonly DataCell[];
  private readonly file: number;
  private events: CaseEvent[] = [];

  /** @param plans of all designs */
  constructor(cases: CasesFile, { design, replication }: Job, plans: readonly Plan[]) {
    const { dialect, language } = cases;
    const plan = element(plans, design);
    this.dialect = dialect;
    this.columns = eventColumns(plans, language);
    this.rowOf = eventRow({
      ...{ design: element(cases.designs, design), plan, plans, replication: replication + 1, language },
    });
    this.file = writing(() => openSync(partOf(cases, design), 'w'));
    if (design === 0) this.write(csvHeading(this.columns, dialect));
  }

  add(event: CaseEvent): void {
    if (this.events.push(event) === batch) this.flush();
  }

  finish(): void {
    this.flush();
  }

  /** Writes what has not been written yet. */
  private flush(): void {
    const { columns, dialect, events } = this;
    if (events.length > 0) this.write(csvLines(events.map(this.rowOf), columns, dialect));
    this.events = [];
  }

  close(): void {
    closeSync(this.file);
  }

  private write(text: string): void {
    writing(() => writeFileSync(this.file, text));
  }
}

/** Puts the rows of all designs together, in their order. */
export function joinCases(cases: CasesFile): void {
  const [first, ...others] = cases.designs.map((_, design) => partOf(cases, design));
  if (first === undefined) return;
  writing(() => {
    renameSync(first, cases.path);
    const table = openSync(cases.path, 'a');
    try {
      for (const part of others) append(table, part);
    } finally {
      closeSync(table);
    }
  });
}

function append(table: number, part: string): void {
  const rows = openSync(part, 'r');
  try {
    const bytes = new Uint8Array(piece);
    for (let count = readSync(rows, bytes); count > 0; count = readSync(rows, bytes)) {
      writeFileSync(table, bytes.subarray(0, count));
    }
  } finally {
    closeSync(rows);
  }
  rmSync(part);
}

function partOf({ path }: CasesFile, design: number): string {
  return `${path}-${design}`;
}

function writing<Result>(write: () => Result): Result {
  return writingTo(casesName, advice, write);
}

const advice = {
  en: 'Choose another folder with --out, or leave out --cases.',
  nl: 'Kies een andere map met --out, of laat --cases weg.',
};
