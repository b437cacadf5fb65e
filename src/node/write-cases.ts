/**
 * cases.csv: what happens to every case of one replication of every design, written while that replication runs, in whichever
 * thread runs it, so that memory does not grow with the cases.
 */
import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { element } from '../experiment/element.ts';
import type { Job } from '../experiment/jobs.ts';
import { listIn, movesOnUnder } from '../experiment/places/list-steps.ts';
import type { CaseObserver, CaseReader } from '../model/observer.ts';
import type { Plan } from '../plan/plan.ts';
import { allRules } from '../plan/rules.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import { csvHeading, csvLines } from '../report/data/csv.ts';
import type { DataCell, DataColumn, Named } from '../report/data/data-table.ts';
import type { CaseEvent, CaseEventName } from '../report/data/events.ts';
import { eventColumns, eventRow } from '../report/data/events.ts';
import type { Language } from '../report/language.ts';
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
export class CasesWriter {
  private readonly dialect: CsvDialect;
  private readonly plan: Plan;
  private readonly columns: readonly DataColumn[];
  private readonly rowOf: (event: CaseEvent) => readonly DataCell[];
  private readonly file: number;
  private events: CaseEvent[] = [];

  /** @param plans of all designs */
  constructor(cases: CasesFile, { design, replication }: Job, plans: readonly Plan[]) {
    const { dialect, language } = cases;
    const plan = element(plans, design);
    this.dialect = dialect;
    this.plan = plan;
    this.columns = eventColumns(plans, language);
    this.rowOf = eventRow({
      ...{ design: element(cases.designs, design), plan, plans, replication: replication + 1, language },
    });
    this.file = writing(() => openSync(partOf(cases, design), 'w'));
    if (design === 0) this.write(csvHeading(this.columns, dialect));
  }

  /** What happens goes into the table. */
  readonly observe = (cases: CaseReader): CaseObserver => {
    const { plan } = this;
    const { attributes, zone } = plan;
    const isCategory = attributes.map(({ kind }) => kind === 'category');
    const needs = allRules(plan).map(({ steps }) => steps.map((step) => listIn(step)?.needs ?? []));
    const moves = movesOnUnder(plan);
    const add = (event: CaseEventName, item: number, at: number, step?: number, end?: number) => {
      const level = zone === undefined ? -1 : cases.level(item, zone);
      const length = this.events.push({
        event,
        stream: cases.streamOf(item),
        number: cases.numberOf(item),
        earlier: cases.earlierCases(item),
        zone: level < 0 ? undefined : level,
        step,
        resources: step === undefined ? [] : (needs[cases.rulesOf(item)]?.[step] ?? []),
        end,
        at,
        attributes: isCategory.map((category, i) => (category ? cases.level(item, i) : cases.value(item, i))),
      });
      if (length === batch) this.flush();
    };
    // Who waited before the run came then to the chain, and to the first step.
    let newcomer = -1;
    return {
      arrived(_stream, item) {
        newcomer = item;
        add('came', item, cases.arrivedAt(item));
      },
      returned: (_stream, item, now) => add('came', item, now),
      entered(step, item, now) {
        add('came', item, item === newcomer ? cases.arrivedAt(item) : now, step);
        newcomer = -1;
      },
      started: (step, item, now) => add('began', item, now, step),
      paused: (step, item, now) => add('paused', item, now, step),
      resumed: (step, item, now) => add('resumed', item, now, step),
      finished: (step, item, now) => add('ended', item, now, step),
      gaveUp: (step, item, now) =>
        add(moves[cases.rulesOf(item)]?.[step] === 1 ? 'moved on' : 'gave up', item, now, step),
      reassessed: (step, item, now) => add('reassessed', item, now, step),
      refused: (step, item, now) => add('refused', item, now, step),
      balked: (step, item, now) => add('balked', item, now, step),
      diverted: (step, item, now) => add('diverted', item, now, step),
      droppedOut: (step, item, now) => add('dropped out', item, now, step),
      departed: (step, item, now) => add('left', item, now, step),
      ended: (end, item, now) => add('left', item, now, undefined, end),
    };
  };

  /** Writes what has not been written yet. */
  flush(): void {
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
  return writingTo(casesName, 'Choose another folder with --out, or leave out --cases.', write);
}
