import { momentAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { zonesOf } from '../../plan/rules.ts';
import type { CsvCell, CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';

/**
 * What can happen to a case: it comes to the chain, and to a step; work on it begins and ends; it leaves a list because its
 * patience ended, for good or for another list; a policy takes it off a list; there is no room for it, it does not join, a gate
 * sends it elsewhere, it leaves a group that is under way; it leaves the step, and the chain.
 */
export type CaseEventName =
  | 'came'
  | 'began'
  | 'ended'
  | 'gave up'
  | 'moved on'
  | 'reassessed'
  | 'refused'
  | 'balked'
  | 'diverted'
  | 'dropped out'
  | 'left';

/** One row of cases.csv. */
export interface CaseEvent {
  readonly event: CaseEventName;
  /** Index of the arrival stream, and the number of the person's first case within it, from 0. */
  readonly stream: number;
  readonly number: number;
  /** Cases that the same person had before this one. */
  readonly earlier: number;
  /** Index of the zone; undefined where there is none. */
  readonly zone: number | undefined;
  /** Index of the step; undefined for coming to the chain and leaving it. */
  readonly step: number | undefined;
  /** Indices of what the step needs. */
  readonly resources: readonly number[];
  /** Index of the end by which the case leaves the chain. */
  readonly end: number | undefined;
  /** Seconds from the start. */
  readonly at: number;
}

const heading = [
  ...['scenario', 'replication', 'arrival', 'case', 'earlier cases', 'zone'],
  ...['event', 'step', 'resource', 'end', 'time'],
];

/** The heading line of cases.csv; the rows follow in as many pieces as memory asks for. */
export function casesCsvHeading(dialect: CsvDialect): string {
  return csvText([heading], dialect);
}

/** Which run the rows are of. */
export interface CasesCsvOf {
  readonly key: string;
  readonly plan: Plan;
  /** From 1. */
  readonly replication: number;
}

/** Rows of cases.csv, in the order given. */
export function casesCsvRows(
  { key, plan, replication }: CasesCsvOf,
  events: readonly CaseEvent[],
  dialect: CsvDialect,
): string {
  const zones = zonesOf(plan);
  const rows = events.map(({ event, stream, number, earlier, zone, step, resources, end, at }): CsvCell[] => [
    ...[key, replication, plan.arrivals[stream]?.name, number + 1, earlier],
    zone === undefined ? undefined : zones[zone]?.name,
    event,
    step === undefined ? undefined : plan.steps[step]?.name,
    resources.map((resource) => plan.resources[resource]?.name).join(' + '),
    end === undefined ? undefined : plan.ends[end]?.name,
    momentAt(plan.period.start, at),
  ]);
  const text = csvText(rows, dialect);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
