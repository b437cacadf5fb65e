import { momentAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CsvCell, CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';

/** One case coming to one step, as a case tracer reports it. */
export interface CaseVisit {
  /** From 1. */
  readonly replication: number;
  /** Index of the arrival stream, and the number of the person's first case within it, from 0. */
  readonly stream: number;
  readonly number: number;
  /** Cases that the same person had before this one. */
  readonly earlier: number;
  /** Index of the step. */
  readonly step: number;
  /** Seconds from the start. */
  readonly at: number;
}

const heading = ['scenario', 'replication', 'arrival', 'case', 'earlier cases', 'step', 'entered'];

/** The heading line of cases.csv; the rows follow in as many pieces as memory asks for. */
export function casesCsvHeading(dialect: CsvDialect): string {
  return csvText([heading], dialect);
}

/** Rows of cases.csv, in the order given. */
export function casesCsvRows(key: string, plan: Plan, visits: Iterable<CaseVisit>, dialect: CsvDialect): string {
  const rows: CsvCell[][] = [];
  for (const { replication, stream, number, earlier, step, at } of visits) {
    const moment = momentAt(plan.period.start, at);
    const arrival = plan.arrivals[stream]?.name;
    rows.push([key, replication, arrival, number + 1, earlier, plan.steps[step]?.name, moment]);
  }
  const text = csvText(rows, dialect);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
